import fc from 'fast-check';
import { ENTITY_KINDS } from '../../src/link/gazetteer.ts';
import { matchNames, type KnownSpelling } from '../../src/link/match-name.ts';
import { openPinyin, type ReadingsOf } from '../../src/link/pinyin.ts';
import { spellingsOf } from '../../src/link/spelling.ts';
import { typedName } from '../../src/link/typed-name.ts';
import { serveCounted, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Resolution {
  readonly score: number;
  readonly matched: string;
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly occurrences: { readonly totalCount: number };
}

interface NamesPage {
  readonly nodes: readonly Named[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const QUERY = `query ($text: String!, $kinds: [EntityKind!], $first: Int) {
  resolve(text: $text, kinds: $kinds, first: $first) { score matched entity { id kind name } }
}`;
const NAMES = `query ($after: String) {
  entities(first: 100, after: $after) {
    nodes { id name aliases occurrences { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describeEngines('to resolve', (_, { bundledStore }) => {
  let api: BundledApi;
  let calls: string[];
  let readingsOf: ReadingsOf;
  let named: Named[];
  let spellings: KnownSpelling[];
  beforeAll(async () => {
    const counting = await serveCounted(await bundledStore());
    api = counting;
    ({ calls } = counting.counted);
    readingsOf = await openPinyin();
    named = [];
    for (let after: string | null = null, more = true; more;) {
      const { entities }: { entities: NamesPage } = await api.ask(NAMES, { after });
      named.push(...entities.nodes);
      more = entities.pageInfo.hasNextPage;
      after = entities.pageInfo.endCursor;
    }
    spellings = named.flatMap((entity) =>
      spellingsOf(entity, readingsOf).map((spelling) => ({
        ...spelling,
        entity: entity.id,
        mentions: entity.occurrences.totalCount,
      })),
    );
  }, 120_000);
  afterAll(() => api.close());

  /** What the requests asked of the store. */
  const asked = (): string[] => calls.splice(0);

  async function resolve(text: string, more: object = {}): Promise<readonly Resolution[]> {
    return (await api.ask<{ resolve: Resolution[] }>(QUERY, { text, ...more })).resolve;
  }

  test.each([
    ['金', '金宝街', '金宝街'],
    ['金宝', '金宝街', '金宝街'],
    ['金宝街', '金宝街', '金宝街'],
    ['jinbaojie', '金宝街', 'jinbaojie'],
    ['Jin Bao Jie', '金宝街', 'jinbaojie'],
    ['jbj', '金宝街', 'jbj'],
    ['jinbao街', '金宝街', 'jinbaojie'],
    ['金保街', '金宝街', 'jinbaojie'],
    ['金宝路', '金宝街', '金宝街'],
    ['宝金街', '金宝街', '金宝街'],
    ['jinboajie', '金宝街', 'jinbaojie'],
    ['zhongzhouxian', '中轴线', 'zhongzhouxian'],
    ['dongzhimen', '东直门', 'dongzhimen'],
    ['隆福', '隆福寺', '隆福寺'],
    ['lfs', '隆福寺', 'lfs'],
    ['东城', '东城区', '东城'],
    ['王府', '王府井', '王府井'],
    ['四巷', '四巷', '四巷'],
    ['“四巷”', '四巷', '四巷'],
  ])('«%s» gives %s first, by %s', async (text, name, matched) => {
    const [best] = await resolve(text);
    expect(best).toMatchObject({ matched, entity: { name } });
  });

  test.each(['', ' ', '“”', '没有这个名字', '🏮', '\ud800', 'qqqqqq'])('%j gives nothing', async (text) => {
    expect(await resolve(text)).toEqual([]);
  });

  test('a canonical name goes before aliases, those before beginnings, and slips come last', async () => {
    const scores = new Map(
      (await resolve('隆福寺', { first: 100 })).map(({ entity, score }) => [entity.name, score]),
    );
    expect(scores.get('隆福寺')).toBe(1);
    expect(scores.get('隆福寺园区')).toBeGreaterThan(0.8);
    expect(scores.get('隆福寺园区')).toBeLessThan(0.9);
  });

  test('gives the kinds asked for, and as many as asked for', async () => {
    const clusters = await resolve('金宝', { kinds: ['CLUSTER'] });
    expect(new Set(clusters.map(({ entity }) => entity.kind))).toEqual(new Set(['CLUSTER']));
    expect(await resolve('金', { kinds: [] })).toEqual([]);
    expect(await resolve('东', { first: 3 })).toHaveLength(3);
    expect(await resolve('东')).toHaveLength(10);
  });

  test.each([-1, 0, 101])('a first of %d is refused', async (first) => {
    const { errors } = await api.answer(QUERY, { text: '金', first });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'first' }),
    ]);
  });

  test('a text of more than 200 characters is refused', async () => {
    for (const text of ['街'.repeat(201), 'a'.repeat(10_000)]) {
      const { errors } = await api.answer(QUERY, { text });
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'text' }),
      ]);
    }
    expect(await resolve('街'.repeat(200))).toEqual([]);
  });

  test('finds what looking at every name finds, whatever is typed of a name', async () => {
    expect(named.length).toBeGreaterThan(500);
    const slip = fc.record({ at: fc.nat(8), put: fc.constantFrom('', '街', 'a'), cut: fc.nat(2) });
    const typed = fc
      .tuple(fc.constantFrom(...spellings), fc.integer({ min: 2, max: 12 }), fc.option(slip))
      .map(([{ key }, length, slipped]) => {
        const text = key.slice(0, length);
        return slipped === null
          ? text
          : text.slice(0, slipped.at) + slipped.put + text.slice(slipped.at + slipped.cut);
      })
      // One letter begins more names than are looked at: the shortest go first.
      .filter((text) => !/^[a-z0-9]$/u.test(text));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await resolve(text, { first: 5 });
        const expected = matchNames(typedName(text, readingsOf), spellings, 5);
        expect(found.map(({ entity, ...rest }) => ({ entity: entity.id, ...rest }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('any characters have an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { status, errors } = await api.answer(QUERY, { text });
        expect({ status, codes: errors.map(({ extensions }) => extensions?.['code']) }).toEqual({
          status: 200,
          codes: text.length > 200 ? ['BAD_ARGUMENT'] : [],
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('takes two calls of the store', async () => {
    for (const text of ['金', 'jinboajie', '金保街']) {
      asked();
      expect((await resolve(text, { first: 100 })).length).toBeGreaterThan(0);
      expect(asked()).toEqual(['read/resolution/spellings', 'read/entity/by-id']);
    }
    await resolve('');
    expect(asked()).toEqual([]);
  });

  test('every kind is known', () => {
    expect(new Set(spellings.map(({ entity }) => entity.split(':')[0]?.toUpperCase()))).toEqual(
      new Set(ENTITY_KINDS),
    );
  });
});
