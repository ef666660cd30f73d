import { serveCounted, type BundledApi } from '../support/api.ts';
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

describeEngines('calls of the store', (_, { bundledStore }) => {
  let api: BundledApi;
  let calls: string[];
  beforeAll(async () => {
    const counting = await serveCounted(await bundledStore());
    api = counting;
    ({ calls } = counting.counted);
  }, 120_000);
  beforeEach(() => calls.splice(0));
  afterAll(() => api.close());

  async function callsOf(query: string, first?: number): Promise<string[]> {
    calls.splice(0);
    await api.ask(query, first === undefined ? {} : { first });
    return [...calls].sort();
  }

  test.each([
    ['measures with their sections, entities and the places around those', SCREEN, 5, 50, 17],
    ['places with all their lists', NESTED, 40, 100, 23],
    ['measures with who answers for them, and for what else', ANSWERING, 10, 100, 10],
    ['statements with the lists of their sections', OUTLINE, 5, 100, 8],
  ])('of %s do not grow with the rows', async (_name, query, few, many, most) => {
    // A little fewer where what one list needs happens to come with another.
    expect((await callsOf(query, few)).length).toBeLessThanOrEqual(most);
    expect((await callsOf(query, many)).length).toBeLessThanOrEqual(most);
  });

  test('of all measures touching 金宝街 with their reasons and evidence are one for each kind of thing read', async () => {
    const found = await callsOf(TOUCHING);
    expect([...new Set(found)]).toEqual([
      'read/entity/by-id',
      'read/entity/by-name',
      'read/link/by-id',
      'read/mention/of-statement',
      'read/section/by-id',
      'read/statement/by-id',
      'read/statement/touching',
      'read/statement/touching-count',
    ]);
    // The entities that are named, and those at the ends of links.
    expect(found.length).toBeLessThanOrEqual(9);
  });

  test('of paths are a count and a read a step, and one for each kind of thing on them', async () => {
    const query = `{
      paths(from: { name: "隆福寺" }, to: { name: "王府井" }, first: 5) {
        nodes { id ... on Entity { name } ... on Statement { text } }
        steps { from { id } to { id } evidence { span { quote } statement { id } } }
      }
    }`;
    const found = await callsOf(query);
    expect([...new Set(found)]).toEqual([
      'read/entity/by-id',
      'read/entity/by-name',
      'read/link/by-id',
      'read/mention/of-statement',
      'read/neighbour/count',
      'read/neighbour/of-node',
      'read/statement/by-id',
    ]);
    // Two steps; and before them a count of both ends.
    expect(found.filter((call) => call === 'read/neighbour/of-node')).toHaveLength(2);
    expect(found.filter((call) => call === 'read/neighbour/count').length).toBeLessThanOrEqual(3);
  });

  test('of a neighbourhood grow with its depth alone', async () => {
    const query = (name: string, depth: number): string => `{
      neighbourhood(of: { name: "${name}" }, depth: ${depth}, limit: 500) {
        nodes { degree node { id ... on Entity { name } ... on Statement { text } } }
        steps { type from { id } to { id } evidence { span { quote } statement { id } } }
      }
    }`;
    const walk = ['read/neighbour/count', 'read/neighbour/of-node'];
    const byId = [
      'read/entity/by-id',
      'read/link/by-id',
      'read/mention/of-statement',
      'read/statement/by-id',
    ];
    const rest = ['read/entity/by-name', ...byId];
    for (const name of ['金宝街', '东城区']) {
      for (const depth of [1, 2, 3]) {
        const found = await callsOf(query(name, depth));
        const statements = found.filter((call) => call === 'read/statement/by-id');
        // Once for the nodes, and once for what links rest on and no node is.
        expect(statements.length).toBeLessThanOrEqual(2);
        expect([...found.filter((call) => call !== 'read/statement/by-id'), 'read/statement/by-id']).toEqual(
          [
            ...rest,
            'read/neighbour/among',
            'read/neighbour/count',
            ...Array.from({ length: depth }, () => walk).flat(),
          ].sort(),
        );
      }
    }
  });

  test('of places near a point are one, and one for the places of the page', async () => {
    const near = 'placesNear(longitude: 116.41, latitude: 39.91, radiusMetres: 5000)';
    expect(await callsOf(`{ ${near} { totalCount } }`)).toEqual(['read/place/within-boxes']);
    expect(await callsOf(`{ ${near} { totalCount edges { distanceMetres node { name } } } }`)).toEqual([
      'read/entity/by-id',
      'read/place/within-boxes',
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
    await api.answer('{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, maxLength: 7) { length } }');
    await api.answer('{ neighbourhood(of: { name: "金宝街" }, depth: 4) { truncated } }');
    await api.answer('{ placesNear(longitude: 181, latitude: 39.9, radiusMetres: 9) { totalCount } }');
    expect(calls).toEqual([]);
  });

  test('read nothing twice within one request', async () => {
    // The street, and what it lies in.
    const street = 'place(ref: { id: "place:jinbao-street" }) { name within { name } }';
    expect(await callsOf(`{ a: ${street} b: ${street} node(id: "place:jinbao-street") { id } }`)).toEqual([
      'read/entity/by-id',
      'read/entity/by-id',
      'read/link/out',
    ]);
  });
});
