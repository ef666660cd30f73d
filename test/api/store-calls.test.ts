import { countingRunner, serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

const SCREEN = `query Screen($first: Int!) {
  measures(first: $first) {
    totalCount
    nodes {
      number
      report { title }
      section { title parent { title parent { title } } children { id } span { quote } }
      entities {
        name
        ... on Place { within { name within { name within { name } } } ancestors { name } }
      }
      mentions { entity { name } statement { id } }
    }
  }
}`;

const NESTED = `query Nested($first: Int!) {
  entities(kinds: [PLACE], first: $first) {
    nodes {
      ... on Place {
        name
        contains(first: 3) { totalCount nodes { name } }
        projects(first: 3) { totalCount nodes { name } }
        clusters { name family { name } covers { name } locatedIn { name } }
        links(first: 3) { totalCount nodes { from { name } to { name } evidence { statement { id } } } }
        statements(first: 3, scope: RELATED) { totalCount edges { touches { path { type evidence { statement { id } } } } node { section { title } } } }
        occurrences(first: 3) { totalCount nodes { statement { section { title } entities { name } } } }
      }
    }
  }
}`;

const ANSWERING = `query Answering($first: Int!) {
  measures(first: $first) {
    nodes {
      departments(includeUnconfirmed: true) {
        evidence { statement { section { title } } }
        department {
          name
          basis
          measures(first: 3) { totalCount edges { evidence { statement { id } } node { report { title } departments { department { name } } } } }
        }
      }
    }
  }
}`;

const OUTLINE = `query Outline($first: Int!) {
  report(id: "report:dongcheng-2024") {
    statements(first: $first) {
      nodes { section { statements(first: 2) { totalCount nodes { id } } children { id } parent { statements(first: 1) { nodes { id } } } } }
    }
  }
}`;

const TOUCHING = `{
  measures(touching: [{ name: "金宝街" }], scope: RELATED) {
    totalCount
    edges {
      node { number text }
      touches {
        scope
        entity { name }
        mention { entity { name } span { quote } }
        path { type from { name } to { name } evidence { basis rule span { quote } statement { id text section { title } } } }
      }
    }
  }
}`;

describeEngines('calls of the store', (_, emptyStore) => {
  let api: BundledApi;
  let calls: string[];
  beforeAll(async () => {
    api = await serveBundled(await emptyStore(), (store) => {
      const counting = countingRunner(store);
      calls = counting.calls;
      return counting;
    });
  }, 120_000);
  beforeEach(() => calls.splice(0));
  afterAll(() => api.close());

  async function callsOf(query: string, first?: number): Promise<string[]> {
    calls.splice(0);
    await api.ask(query, first === undefined ? {} : { first });
    return [...calls].sort();
  }

  test.each([
    ['measures with their sections, entities and the places around those', SCREEN, 5, 50],
    ['places with all their lists', NESTED, 40, 100],
    ['measures with who answers for them, and for what else', ANSWERING, 10, 100],
    ['statements with the lists of their sections', OUTLINE, 5, 100],
  ])('of %s do not grow with the rows', async (_name, query, few, many) => {
    expect(await callsOf(query, many)).toEqual(await callsOf(query, few));
  });

  test('of all measures touching 金宝街 with their reasons and evidence are five', async () => {
    expect(await callsOf(TOUCHING)).toEqual([
      'read/entity/by-name',
      'read/link/by-id',
      'read/statement/by-id',
      'read/statement/touching',
      'read/statement/touching-count',
    ]);
  });

  test('of a count alone read no page, and of a page alone count nothing', async () => {
    expect(await callsOf('{ measures { totalCount } }')).toEqual(['read/statement/count']);
    expect(await callsOf('{ measures { nodes { id } } }')).toEqual(['read/statement/page']);
    expect(await callsOf('{ measures { nodes { id } edges { cursor } pageInfo { endCursor } } }')).toEqual([
      'read/statement/page',
    ]);
  });

  test('of what is refused are none', async () => {
    await api.answer('{ measures(first: 101) { nodes { id } } }');
    await api.answer('{ measures(after: "x") { nodes { id } } }');
    await api.answer('{ nothing }');
    expect(calls).toEqual([]);
  });

  test('read nothing twice within one request', async () => {
    const street = 'place(ref: { id: "place:jinbao-street" }) { name within { name } }';
    expect(await callsOf(`{ a: ${street} b: ${street} node(id: "place:jinbao-street") { id } }`)).toEqual([
      'read/entity/by-id',
      'read/link/out',
    ]);
  });
});
