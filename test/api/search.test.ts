import fc from 'fast-check';
import type { EntityRow } from '../../src/ingest/rows.ts';
import { searchQuestion } from '../../src/link/search-question.ts';
import { scoreName, scoreText } from '../../src/link/search-score.ts';
import { statementRow, type StatementValues } from '../../src/graph/row-values.ts';
import { serveCounted, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { bundledText } from '../support/report-folders.ts';

interface Hit {
  readonly score: number;
  readonly snippet: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: { readonly __typename: string; readonly id: string; readonly text?: string };
}

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Hit[];
}

const QUERY = `query ($text: String!, $types: [String!], $first: Int) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    nodes { score snippet highlights { start end } node { __typename id ... on Statement { text } } }
  }
}`;

describeEngines('a search', (_, { bundledStore }) => {
  let api: BundledApi;
  let calls: string[];
  let texts: { id: string; text: string }[];
  let entities: EntityRow[];
  beforeAll(async () => {
    const counting = await serveCounted(await bundledStore());
    api = counting;
    ({ calls } = counting.counted);
    const kindsOfStatement = ['ACHIEVEMENT', 'MEASURE', 'CHALLENGE', 'CONDITION', 'TARGET', 'NARRATIVE'];
    const pages = await Promise.all(
      kindsOfStatement.map((kind) =>
        api.store.run('read/statement/page', { kind, report: null, year: null, after: '', limit: 10_000 }),
      ),
    );
    texts = pages.flat().map(({ statement }) => statementRow(statement as StatementValues));
    const kinds = ['PLACE', 'PROJECT', 'CLUSTER', 'DEPARTMENT', 'ORGANIZATION'];
    const names = await api.store.run('read/entity/names', {
      kinds: [...kinds, 'INDICATOR', 'POLICY', 'EVENT', 'BRAND'],
    });
    entities = names as unknown as EntityRow[];
  }, 120_000);
  afterAll(() => api.close());

  async function search(text: string, types?: readonly string[], first = 20): Promise<Found> {
    return (await api.ask<{ search: Found }>(QUERY, { text, types, first })).search;
  }
  /** What the requests asked of the store. */
  const asked = (): string[] => calls.splice(0);
  const ids = ({ nodes }: Found): string[] => nodes.map(({ node }) => node.id);

  /** What scoring everything finds, without any index. */
  function expected(text: string): { id: string; score: number }[] {
    const question = searchQuestion(text);
    const scores = [
      ...texts.map(({ id, text: own }) => ({ id, score: scoreText(own, question)?.score ?? 0 })),
      ...entities.map(({ id, name, aliases }) => ({
        id,
        score: Math.max(...[name, ...aliases].map((form) => scoreName(form, question)?.score ?? 0)),
      })),
    ];
    return scores
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  test('looks at every statement and entity', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(entities.length).toBeGreaterThan(500);
  });

  test.each([
    '银巷',
    '东四',
    '硅巷',
    '巷',
    '街',
    '2',
    'e',
    '巷 街',
    '金宝街',
    '金宝街改造',
    '金宝街 改造',
    '老旧小区改造',
    '“杏巷”',
    '一般公共预算收入',
    'ＣＢＤ',
    'e-park',
    '建设',
    '东城区',
    '4.5%左右',
    'of the and to',
  ])('for «%s» finds what scoring every text finds, in that order and with those scores', async (text) => {
    const found = await search(text, undefined, 100);
    const all = expected(text);
    expect(found.totalCount).toBe(all.length);
    expect(found.nodes.map(({ node, score }) => ({ id: node.id, score }))).toEqual(all.slice(0, 100));
  });

  test('for any part of the report, and for parts put together, does so too', async () => {
    const report = bundledText();
    const part = fc
      .tuple(fc.nat(report.length), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => report.slice(start, start + length));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const text = parts.join(' ');
        const found = await search(text, undefined, 100);
        const all = expected(text);
        expect(found.totalCount).toBe(all.length);
        expect(found.nodes.map(({ node, score }) => ({ id: node.id, score }))).toEqual(all.slice(0, 100));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('puts the entity of that name first', async () => {
    expect(ids(await search('金宝街'))[0]).toBe('place:jinbao-street');
    expect(ids(await search('银巷'))[0]).toBe('cluster:silver-lane');
    expect(ids(await search('东四'))[0]).toBe('place:dongsi');
  });

  test('highlights what it found', async () => {
    for (const text of ['金宝街', '巷', '银巷 建设', '老旧小区改造']) {
      const { words, grams } = searchQuestion(text);
      for (const { snippet, highlights } of (await search(text)).nodes) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const { start, end } of highlights) {
          const shown = snippet.slice(start, end);
          expect([...words, ...grams].some((word) => shown.includes(word))).toBe(true);
        }
      }
    }
  });

  test('shows of a statement its own words', async () => {
    const { nodes } = await search('金宝街', ['Statement']);
    expect(nodes.length).toBeGreaterThan(3);
    for (const { snippet, node } of nodes) {
      expect(node.text).toContain(snippet.replace(/^…|…$/gu, ''));
      expect(snippet.length).toBeLessThanOrEqual(122);
    }
  });

  test('gives the types asked for, and all where none is named', async () => {
    const all = await search('街', undefined, 0);
    const [entity, statement] = await Promise.all([
      search('街', ['Entity'], 0),
      search('街', ['Statement'], 0),
    ]);
    expect(entity.totalCount + statement.totalCount).toBe(all.totalCount);
    for (const type of ['Measure', 'Achievement', 'Passage', 'Place', 'Cluster', 'Project']) {
      const { nodes } = await search(type === 'Passage' ? '发展' : '街', [type]);
      expect(new Set(nodes.map(({ node }) => node.__typename))).toEqual(new Set([type]));
    }
    const two = await search('街', ['Place', 'Measure', 'Place'], 100);
    expect(new Set(two.nodes.map(({ node }) => node.__typename))).toEqual(new Set(['Place', 'Measure']));
    expect((await search('街', [])).totalCount).toBe(0);
  });

  test.each(['Report', 'place', '', 'Nothing', '__proto__', 'x'.repeat(10_000)])(
    'of the type %j is refused with the known ones',
    async (type) => {
      const { errors } = await api.answer(QUERY, { text: '街', types: ['Place', type] });
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'types' }),
      ]);
      expect(errors[0]!.message).toContain('Entity, Statement, Place');
      expect(errors[0]!.message.length).toBeLessThan(400);
    },
  );

  test('of more than 200 characters is refused', async () => {
    expect((await search('街'.repeat(200))).totalCount).toBe(0);
    for (const text of ['街'.repeat(201), '街'.repeat(10_000)]) {
      const { errors } = await api.answer(QUERY, { text });
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'text' }),
      ]);
    }
  });

  test.each(['', ' \t\u3000', '+-&&||!(){}[]^"~*?:\\/', "'", '`', '🏮', '\ud800', '\u0000', '“”'])(
    'for %j, which has no letter and no digit, finds nothing',
    async (text) => expect(await search(text)).toEqual({ totalCount: 0, nodes: [] }),
  );

  test.each([
    'AND',
    'NOT 银巷',
    '银巷*',
    'tokens:银巷',
    '"银巷',
    '银巷~2',
    '[a TO z]',
    "银巷'}) DETACH DELETE n //",
    '银巷\u0000',
    '\udc00银巷',
    '银巷🏮',
    '\\银巷',
  ])('for %j takes every character as it is', async (text) => {
    const found = await search(text, undefined, 100);
    expect(found.nodes.map(({ node }) => node.id)).toEqual(
      expected(text)
        .slice(0, 100)
        .map(({ id }) => id),
    );
  });

  test('for any characters has an answer', async () => {
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

  test.each([['x'], ['9|place:x'.repeat(2)], ['-1|place:x'], ['|'], ['NaN|place:x']])(
    'goes on behind no cursor that it did not give: %s',
    async (key) => {
      const after = Buffer.from(JSON.stringify(['search', key])).toString('base64url');
      const { errors } = await api.answer(`{ search(text: "街", after: "${after}") { nodes { score } } }`);
      const codes = errors.map(({ extensions }) => extensions?.['code']);
      expect(codes).toEqual(key.startsWith('9|') ? [] : ['BAD_CURSOR']);
    },
  );

  test('takes two calls of the store at most, however many rows there are', async () => {
    for (const [text, first] of [
      ['建设', 1],
      ['建设', 100],
      ['巷', 100],
      ['银巷', 100],
    ] as const) {
      asked();
      const { nodes } = await search(text, undefined, first);
      expect(nodes.length).toBeGreaterThan(0);
      expect(asked().length).toBeLessThanOrEqual(2);
    }
    await api.ask('{ search(text: "建设") { totalCount } }');
    expect(asked()).toEqual(['read/search/by-pairs']);
    await search('!');
    expect(asked()).toEqual([]);
  });
});
