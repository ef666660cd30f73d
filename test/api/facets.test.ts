import { serveBundled, serveCounted, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

type Scope = 'MENTIONED' | 'WITHIN' | 'RELATED';
const SCOPES: readonly Scope[] = ['MENTIONED', 'WITHIN', 'RELATED'];

interface Measure {
  readonly id: string;
  readonly section: { readonly id: string; readonly span: { readonly start: number } };
  readonly departments: readonly { readonly department: { readonly id: string } }[];
  readonly mentions: readonly { readonly entity: { readonly id: string; readonly kind: string } }[];
}

interface Counted {
  readonly count: number;
}

interface Answer {
  readonly totalCount: number;
  readonly facets: {
    readonly scopes: readonly (Counted & { readonly scope: Scope })[];
    readonly sections: readonly (Counted & { readonly section: { readonly id: string } })[];
    readonly departments: readonly (Counted & { readonly entity: { readonly id: string } })[];
    readonly entities: Answer['facets']['departments'];
    readonly some: Answer['facets']['departments'];
  };
}

/** What is asked for: entities, how, and a filter, as a query has it. */
interface Asked {
  readonly touching?: readonly string[];
  readonly match?: 'ANY' | 'ALL';
  readonly scope?: Scope;
  readonly filter?: string;
}

const MEASURE = `id section { id span { start } } departments { department { id } } mentions { entity { id kind } }`;
const FACETS = `facets {
  scopes { scope count }
  sections { count section { id } }
  departments { count entity { id } }
  entities(first: 100) { count entity { id } }
  some: entities(kinds: [PROJECT, CLUSTER], first: 3) { count entity { id } }
}`;

function argsOf({ touching = [], match = 'ANY', scope = 'WITHIN', filter }: Asked): string {
  const refs = touching.map((name) => `{ name: ${JSON.stringify(name)} }`).join(', ');
  return `touching: [${refs}], match: ${match}, scope: ${scope}${filter === undefined ? '' : `, filter: ${filter}`}`;
}

/** How often each id comes, most first, then by what `before` says. */
function tally(ids: readonly string[], before: (a: string, b: string) => number): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || before(a, b));
}

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

const ASKED: readonly (readonly [string, Asked])[] = [
  ['all measures', {}],
  ['a street’s', { touching: ['金宝街'], scope: 'RELATED' }],
  ['a place’s that names itself alone', { touching: ['隆福寺'], scope: 'MENTIONED' }],
  ['a hub’s', { touching: ['东城区'] }],
  ['a family’s', { touching: ['四巷'], scope: 'RELATED' }],
  ['either of two', { touching: ['隆福寺', '王府井'], scope: 'RELATED' }],
  ['both of two', { touching: ['东城区', '王府井'], scope: 'RELATED', match: 'ALL' }],
  ['those of a title', { filter: '{ section: "空间" }' }],
  ['a hub’s with gaps', { touching: ['东城区'], filter: '{ lacks: [PROJECT, NUMBER] }' }],
  ['those of a department', { filter: '{ department: { name: "区发改委" } }' }],
  [
    'a hub’s of some kinds',
    { touching: ['东城区'], scope: 'RELATED', filter: '{ mentionsKinds: [PLACE, CLUSTER], year: 2024 }' },
  ],
  ['of both with a filter', { touching: ['东城区', '王府井'], match: 'ALL', filter: '{ year: 2024 }' }],
  ['none', { filter: '{ year: 1999 }' }],
];

describeEngines('the facets of', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  async function readAll(asked: Asked): Promise<Measure[]> {
    interface Page {
      readonly nodes: readonly Measure[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
    const found: Measure[] = [];
    let after: string | null = null;
    do {
      const { measures }: { measures: Page } = await api.ask<{ measures: Page }>(
        `query All($after: String) {
          measures(${argsOf(asked)}, first: 40, after: $after) {
            nodes { ${MEASURE} }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      found.push(...measures.nodes);
      after = measures.pageInfo.hasNextPage ? measures.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }

  test.each(ASKED)('%s are what one counts by hand', async (name, asked) => {
    const { measures } = await api.ask<{ measures: Answer }>(
      `{ measures(${argsOf(asked)}, first: 1) { totalCount ${FACETS} } }`,
    );
    const { totalCount, facets } = measures;
    const all = await readAll(asked);
    expect(totalCount).toBe(all.length);
    expect(all.length > 0).toBe(name !== 'none');

    const starts = new Map(all.map(({ section }) => [section.id, section.span.start]));
    expect(facets.sections.map(({ section, count }) => [section.id, count])).toEqual(
      tally(
        all.map(({ section }) => section.id),
        (a, b) => starts.get(a)! - starts.get(b)!,
      ),
    );
    const entities = (rows: Answer['facets']['departments']): unknown[] =>
      rows.map(({ entity, count }) => [entity.id, count]);
    expect(entities(facets.departments)).toEqual(
      tally(
        all.flatMap(({ departments }) => departments.map(({ department }) => department.id)),
        byId,
      ),
    );
    const mentioned = (kinds: readonly string[] | null): [string, number][] =>
      tally(
        all.flatMap(({ mentions }) => [
          ...new Set(
            mentions
              .filter(({ entity }) => kinds?.includes(entity.kind) ?? true)
              .map(({ entity }) => entity.id),
          ),
        ]),
        byId,
      );
    expect(entities(facets.entities)).toEqual(mentioned(null).slice(0, 100));
    expect(entities(facets.some)).toEqual(mentioned(['PROJECT', 'CLUSTER']).slice(0, 3));
  });

  test.each(ASKED)('%s tell what each scope gives', async (_name, asked) => {
    const { measures } = await api.ask<{ measures: Answer }>(
      `{ measures(${argsOf(asked)}) { facets { scopes { scope count } } } }`,
    );
    if (asked.touching === undefined) {
      expect(measures.facets.scopes).toEqual([]);
      return;
    }
    const totals = SCOPES.map(async (scope) => {
      const answer = await api.ask<{ measures: { totalCount: number } }>(
        `{ measures(${argsOf({ ...asked, scope })}) { totalCount } }`,
      );
      return { scope, count: answer.measures.totalCount };
    });
    expect(measures.facets.scopes).toEqual(await Promise.all(totals));
  });

  test.each([
    ['-1', 'first'],
    ['101', 'first'],
  ])('entities refuse a number of %s', async (first, argument) => {
    const { errors } = await api.answer(`{ measures { facets { entities(first: ${first}) { count } } } }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_ARGUMENT', argument }),
    ]);
  });

  test('a page are those of every page', async () => {
    const facets = 'facets { sections { count section { id } } entities { count entity { id } } }';
    const first = await api.ask<{
      measures: { facets: unknown; pageInfo: { endCursor: string } };
    }>(`{ measures(first: 5) { ${facets} pageInfo { endCursor } } }`);
    const second = await api.ask<{ measures: { facets: unknown } }>(
      `query Second($after: String) { measures(first: 5, after: $after) { ${facets} } }`,
      { after: first.measures.pageInfo.endCursor },
    );
    expect(second.measures.facets).toEqual(first.measures.facets);
  });
});

describeEngines('calls of the store', (_, { bundledStore }) => {
  let api: BundledApi;
  let calls: string[];
  beforeAll(async () => {
    const counting = await serveCounted(await bundledStore());
    api = counting;
    ({ calls } = counting.counted);
  }, 120_000);
  afterAll(() => api.close());

  async function callsOf(query: string): Promise<string[]> {
    calls.splice(0);
    await api.ask(query);
    return [...calls].sort();
  }

  /** Leaves out what the page's entities and sections are read by: once for each of its lists, whatever they hold. */
  function withoutParts(found: readonly string[]): string[] {
    expect(found.filter((call) => call === 'read/entity/by-id').length).toBeLessThanOrEqual(2);
    return found.filter(
      (call) => !['read/entity/by-id', 'read/section/by-id', 'read/mention/of-statement'].includes(call),
    );
  }

  const FILTER = 'filter: { mentionsKinds: [PLACE], lacks: [DEPARTMENT] }';
  const ROWS = 'totalCount nodes { number section { title } mentions { entity { name } } }';

  test('of a filtered page with its facets are one each, for however many rows', async () => {
    const query = (first: number): string => `{ measures(${FILTER}, first: ${first}) { ${ROWS} ${FACETS} } }`;
    const expected = [
      'read/measure/by-department',
      'read/measure/by-entity',
      'read/measure/by-entity',
      'read/measure/by-section',
      'read/measure/count',
      'read/measure/page',
    ];
    expect(withoutParts(await callsOf(query(1)))).toEqual(expected);
    expect(withoutParts(await callsOf(query(100)))).toEqual(expected);
  });

  test('of a filtered page of what touches a street or a hub are one each', async () => {
    for (const id of ['place:jinbao-street', 'place:dongcheng-district']) {
      const query = `{ measures(touching: [{ id: "${id}" }], scope: RELATED, ${FILTER}, first: 50) { ${ROWS} ${FACETS} } }`;
      expect(withoutParts(await callsOf(query))).toEqual([
        'read/measure/touching',
        'read/measure/touching-by-department',
        'read/measure/touching-by-entity',
        'read/measure/touching-by-entity',
        'read/measure/touching-by-section',
        'read/measure/touching-count',
        'read/measure/touching-scopes',
      ]);
    }
  });

  test('of a facet are made only where it is asked for', async () => {
    expect(await callsOf('{ measures { facets { scopes { count } } } }')).toEqual([]);
    expect(await callsOf('{ measures { facets { sections { count } } } }')).toEqual([
      'read/measure/by-section',
    ]);
    expect(await callsOf('{ measures { nodes { id } } }')).toEqual(['read/statement/page']);
  });

  test('of lists are one for the page and one for the total, for however many rows', async () => {
    const query = (first: number): string => `{
      places(first: ${first}, orderBy: NAME) { totalCount nodes { name category } }
      projects(first: ${first}, within: { id: "place:dongcheng-district" }) { totalCount nodes { name } }
      indicators(first: ${first}, main: true) { totalCount nodes { name unit } }
    }`;
    const expected = [
      'read/entity/by-id',
      'read/entity/list-by-id',
      'read/entity/list-by-name',
      'read/entity/list-count',
      'read/entity/list-count',
      'read/entity/list-inside',
      'read/entity/list-inside-count',
    ];
    expect(await callsOf(query(1))).toEqual(expected);
    expect(await callsOf(query(100))).toEqual(expected);
  });
});
