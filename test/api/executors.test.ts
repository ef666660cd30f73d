import { StoreError } from '../../src/store/error.ts';
import { serveBundled, serveStore, type Answer, type Api, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const REF = 'query ($ref: EntityRef!) { entity(ref: $ref) { id } }';
const PAGE =
  'query ($first: Int, $after: String) { measures(first: $first, after: $after) { totalCount nodes { id } } }';

/** Whose code would be made for each of the entities' types at each level. */
const nestedLinks = (levels: number): string =>
  levels === 0 ? 'id' : `links(first: 1) { nodes { to { ... on Entity { ${nestedLinks(levels - 1)} } } } }`;

/** Questions that are refused, wholly or in part. */
const REFUSED: Readonly<Record<string, Asked>> = {
  'no GraphQL': { query: '{ measures(' },
  'nothing at all': { query: '' },
  'an unknown field': { query: '{ measures { total } nothing }' },
  'an unknown argument': { query: '{ measures(limit: 5) { totalCount } }' },
  'a literal of another type': { query: '{ measures(first: "5") { totalCount } }' },
  'an unknown value of an enum': { query: '{ entities(kinds: [TOWN]) { totalCount } }' },
  'two operations and no name': { query: 'query A { dataVersion } query B { dataVersion }' },
  'a variable of another type': { query: PAGE, variables: { first: 'five' } },
  'a whole number that is too large': { query: PAGE, variables: { first: 2 ** 40 } },
  'a fraction for a whole number': { query: PAGE, variables: { first: 1.5 } },
  'a list for a text': { query: PAGE, variables: { after: ['x'] } },
  'a variable that is missing': { query: REF },
  'a reference by nothing': { query: REF, variables: { ref: {} } },
  'a reference by null': { query: REF, variables: { ref: { id: null } } },
  'a reference by both': { query: REF, variables: { ref: { id: 'place:longfusi', name: '隆福寺' } } },
  'a reference by an unknown key': { query: REF, variables: { ref: { title: '隆福寺' } } },
  'a page that is too long': { query: PAGE, variables: { first: 101 } },
  'what is no cursor': { query: PAGE, variables: { after: '20' } },
  'a name that nothing has': { query: '{ measures(touching: [{ name: "没有这个地方" }]) { totalCount } }' },
  'a name of several entities': { query: '{ entity(ref: { name: "皇城景山街区" }) { id } }' },
  'one of two fields': {
    query: '{ dataVersion bad: entities(first: -1) { totalCount } good: entities(first: 1) { totalCount } }',
  },
  'a field within a list': {
    query:
      '{ entities(first: 3, kinds: [PLACE]) { nodes { id ... on Place { contains(depth: 0) { totalCount } } } } }',
  },
  'a field that may not be null': {
    query: '{ report(id: "report:dongcheng-2024") { statements(first: -1) { totalCount } } }',
  },
  'a page that is too long, in what is too large to be compiled': {
    query: `{ entities(first: 1) { nodes { ${nestedLinks(4)} } } bad: entities(first: -1) { totalCount } }`,
  },
  'fields by alias, with a directive': {
    query:
      'query ($no: Boolean = false) { a: dataVersion @include(if: $no) b: entities(first: -1) @skip(if: $no) { totalCount } }',
  },
};

/** All that a client is told, but for the order of errors, which follows who was done first, and its request's id. */
function told({ status, data, errors }: Answer): unknown {
  const withoutId = (key: string, value: unknown): unknown => (key === 'requestId' ? undefined : value);
  const sorted = errors.map((error) => JSON.stringify(error, withoutId)).sort();
  return { status, data: data ?? null, errors: sorted.map((error): unknown => JSON.parse(error)) };
}

describeEngines('both executors', (_, { bundledStore }) => {
  let api: BundledApi;
  let interpreted: Api;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
    interpreted = await serveStore(api.store, { executor: 'interpreted' });
  }, 120_000);
  afterAll(async () => {
    await interpreted.close();
    await api.close();
  });

  test.each(Object.keys(REFUSED))('refuse %s in the same words', async (name) => {
    const { query, variables = {} } = REFUSED[name]!;
    const expected = await interpreted.answer(query, variables);
    expect(expected.errors.length).toBeGreaterThan(0);
    expect(expected.status).toBeLessThan(500);
    expect(expected.text).not.toContain('INTERNAL_ERROR');
    expect(told(await api.answer(query, variables))).toEqual(told(expected));
  });
});

test.each([
  ['that failed', new StoreError('STORE_FAILED', 'x'), 'INTERNAL_ERROR'],
  ['that is away', new StoreError('STORE_UNAVAILABLE', 'x'), 'STORE_UNAVAILABLE'],
])('both executors say the same of a store %s', async (_name, error, code) => {
  const query = '{ dataVersion measures { totalCount nodes { id } } entity(ref: { name: "金宝街" }) { id } }';
  const answers = await Promise.all(
    (['compiled', 'interpreted'] as const).map(async (executor) => {
      const run = (): Promise<never> => Promise.reject(error);
      const api = await serveStore({ engine: 'grafeo', run }, { executor });
      try {
        return told(await api.answer(query));
      } finally {
        await api.close();
      }
    }),
  );
  expect(JSON.stringify(answers[0])).toContain(code);
  expect(answers[0]).toEqual(answers[1]);
});
