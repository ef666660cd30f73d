import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A connection: the field with its own arguments, the field it stands in, and what its nodes are compared by. */
interface List {
  readonly field: string;
  readonly args?: string;
  readonly inside?: string;
  readonly node?: string;
  /** Lists of one ordering share their cursors. */
  readonly ordering:
    'entity' | 'name' | 'statement' | 'mention' | 'link' | 'report' | 'candidate' | 'distance' | 'search';
}

const DISTRICT = 'place(ref: { name: "东城区" })';
const CITY = '{ name: "北京市" }';
const MENTION = 'span { start quote } statement { id }';
const LINK = 'type from { id } to { id }';

const LISTS: Readonly<Record<string, List>> = {
  'Query.measures': { field: 'measures', ordering: 'statement' },
  'Query.measures of an entity': {
    field: 'measures',
    args: 'touching: [{ name: "东城区" }, { name: "王府井" }], scope: RELATED',
    ordering: 'statement',
  },
  'Query.measures of all entities': {
    field: 'measures',
    args: 'touching: [{ name: "东城区" }, { name: "王府井" }], match: ALL',
    ordering: 'statement',
  },
  'Query.measures that a filter leaves': {
    field: 'measures',
    args: 'filter: { mentionsKinds: [PLACE], lacks: [DEPARTMENT] }',
    ordering: 'statement',
  },
  'Query.measures of an entity that a filter leaves': {
    field: 'measures',
    args: 'touching: [{ name: "东城区" }, { name: "王府井" }], scope: RELATED, filter: { lacks: [PROJECT] }',
    ordering: 'statement',
  },
  'Query.achievements': { field: 'achievements', ordering: 'statement' },
  'Query.achievements of an entity': {
    field: 'achievements',
    args: 'touching: [{ name: "东城区" }], year: 2023',
    ordering: 'statement',
  },
  'Query.challenges': { field: 'challenges', ordering: 'statement' },
  'Query.entities': { field: 'entities', ordering: 'entity' },
  'Query.entities by kind': { field: 'entities', args: 'kinds: [PROJECT, CLUSTER]', ordering: 'entity' },
  'Query.entities by part of a name': { field: 'entities', args: 'nameContains: "街"', ordering: 'entity' },
  'Query.entities with unconfirmed ones': {
    field: 'entities',
    args: 'kinds: [DEPARTMENT], includeUnconfirmed: true',
    ordering: 'entity',
  },
  'Query.places': { field: 'places', ordering: 'entity' },
  'Query.places by name': { field: 'places', args: 'orderBy: NAME', ordering: 'name' },
  'Query.places inside one': { field: 'places', args: `within: ${CITY}`, ordering: 'entity' },
  'Query.places inside one by name': {
    field: 'places',
    args: `within: ${CITY}, orderBy: NAME, nameContains: "街"`,
    ordering: 'name',
  },
  'Query.projects': { field: 'projects', ordering: 'entity' },
  'Query.projects by name': { field: 'projects', args: 'orderBy: NAME, year: 2024', ordering: 'name' },
  'Query.projects inside a place': { field: 'projects', args: `within: ${CITY}`, ordering: 'entity' },
  'Query.clusters': { field: 'clusters', ordering: 'entity' },
  'Query.clusters of a family by name': {
    field: 'clusters',
    args: 'within: { name: "四巷" }, orderBy: NAME',
    ordering: 'name',
  },
  'Query.departments': { field: 'departments', ordering: 'entity' },
  'Query.departments with unconfirmed ones by name': {
    field: 'departments',
    args: 'includeUnconfirmed: true, orderBy: NAME',
    ordering: 'name',
  },
  'Query.organizations': { field: 'organizations', ordering: 'entity' },
  'Query.organizations inside a place by name': {
    field: 'organizations',
    args: `within: ${CITY}, orderBy: NAME`,
    ordering: 'name',
  },
  'Query.indicators': { field: 'indicators', args: 'hasObservations: true', ordering: 'entity' },
  'Query.indicators by name': { field: 'indicators', args: 'derived: true, orderBy: NAME', ordering: 'name' },
  'Query.placesNear': {
    field: 'placesNear',
    args: 'longitude: 116.41, latitude: 39.91, radiusMetres: 5000, includeUnconfirmed: true',
    ordering: 'distance',
  },
  'Query.reports': { field: 'reports', ordering: 'report' },
  'Query.search': { field: 'search', args: 'text: "建设"', node: 'node { id } score', ordering: 'search' },
  'Query.search of a type': {
    field: 'search',
    args: 'text: "街", types: ["Place"]',
    node: 'node { id } score',
    ordering: 'search',
  },
  'Entity.occurrences': { inside: DISTRICT, field: 'occurrences', node: MENTION, ordering: 'mention' },
  'Entity.statements': { inside: DISTRICT, field: 'statements', ordering: 'statement' },
  'Entity.statements by scope and kind': {
    inside: DISTRICT,
    field: 'statements',
    args: 'scope: RELATED, kinds: [MEASURE, ACHIEVEMENT], year: 2024',
    ordering: 'statement',
  },
  'Entity.links': { inside: DISTRICT, field: 'links', node: LINK, ordering: 'link' },
  'Entity.links with unconfirmed ones': {
    inside: 'place(ref: { name: "东华门街道" })',
    field: 'links',
    args: 'includeUnconfirmed: true, direction: IN, types: [PART_OF]',
    node: LINK,
    ordering: 'link',
  },
  'Place.contains': { inside: DISTRICT, field: 'contains', ordering: 'entity' },
  'Place.contains at every depth': {
    inside: DISTRICT,
    field: 'contains',
    args: 'depth: null',
    ordering: 'entity',
  },
  'Place.projects': { inside: 'place(ref: { name: "隆福寺" })', field: 'projects', ordering: 'entity' },
  'Cluster.organizations': {
    inside: 'cluster(ref: { name: "航星园组团" })',
    field: 'organizations',
    ordering: 'entity',
  },
  'Department.measures': {
    inside: 'department(ref: { name: "区发改委" })',
    field: 'measures',
    ordering: 'statement',
  },
  'Department.measures with unconfirmed ones': {
    inside: 'department(ref: { name: "区商务局" })',
    field: 'measures',
    args: 'includeUnconfirmed: true, year: 2024',
    ordering: 'statement',
  },
  'Report.statements': {
    inside: 'report(id: "report:dongcheng-2024")',
    field: 'statements',
    ordering: 'statement',
  },
  'Report.statements by kind': {
    inside: 'report(id: "report:dongcheng-2024")',
    field: 'statements',
    args: 'kinds: [ACHIEVEMENT, NARRATIVE]',
    ordering: 'statement',
  },
  'Coverage.candidates': {
    inside: 'coverage(reportId: "report:dongcheng-2024")',
    field: 'candidates',
    node: 'span { start quote } rule',
    ordering: 'candidate',
  },
  'Section.statements': {
    inside: 'node(id: "section:dongcheng-2024:3") { ... on Section',
    field: 'statements',
    ordering: 'statement',
  },
};
const NAMES = Object.keys(LISTS);

function queryOf({ field, args = '', inside, node = 'id' }: List): string {
  const page = `list: ${field}(${args} first: $first, after: $after) {
    totalCount
    nodes { ${node} }
    edges { cursor node { ${node} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const opened = inside === undefined ? page : `${inside} { ${page} }`;
  return `query Page($first: Int, $after: String) { ${opened} ${inside?.includes('{ ...') === true ? '}' : ''} }`;
}

describeEngines('paging', (engine, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  async function page(list: List, first: number | null, after: string | null): Promise<Connection> {
    const data = await api.ask<Record<string, Connection & { list: Connection }>>(queryOf(list), {
      first,
      after,
    });
    const [outer] = Object.values(data);
    return list.inside === undefined ? outer! : outer!.list;
  }

  let found: Promise<ReadonlyMap<List['ordering'], string>> | null = null;

  /** A cursor of each ordering. */
  function cursors(): Promise<ReadonlyMap<List['ordering'], string>> {
    found ??= (async () => {
      const first = new Map<List['ordering'], string>();
      for (const list of Object.values(LISTS)) {
        const { pageInfo } = await page(list, 1, null);
        first.set(list.ordering, pageInfo.endCursor!);
      }
      return first;
    })();
    return found;
  }

  /** Walks a list with these page sizes, over and over; checks what each page says of itself. */
  async function walk(list: List, sizes: readonly number[]): Promise<Connection['edges']> {
    const edges: { cursor: string; node: unknown }[] = [];
    let after: string | null = null;
    for (let index = 0; ; index += 1) {
      const size = sizes[index % sizes.length]!;
      const { totalCount, pageInfo, ...found }: Connection = await page(list, size, after);
      edges.push(...found.edges);
      expect(found.nodes).toEqual(found.edges.map(({ node }) => node));
      expect(found.edges).toHaveLength(Math.min(size, totalCount - edges.length + found.edges.length));
      expect(pageInfo).toEqual({
        hasNextPage: edges.length < totalCount,
        hasPreviousPage: after !== null,
        startCursor: found.edges[0]?.cursor ?? null,
        endCursor: found.edges.at(-1)?.cursor ?? null,
      });
      if (!pageInfo.hasNextPage) return edges;
      after = pageInfo.endCursor;
    }
  }

  test.each(NAMES)(
    '%s gives each item once and in one order, whatever the page sizes',
    async (name) => {
      const list = LISTS[name]!;
      const whole = await walk(list, [100]);
      expect(whole.length).toBeGreaterThan(0);
      expect(new Set(whole.map(({ node }) => JSON.stringify(node))).size).toBe(whole.length);
      // Not smaller than lets a walk end after 6 pages; the next test goes item by item.
      const size = fc.integer({ min: Math.min(100, Math.ceil(whole.length / 6)), max: 100 });
      await fc.assert(
        fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 5 }), async (sizes) => {
          expect(await walk(list, sizes)).toEqual(whole);
        }),
        { numRuns: engine === 'neo4j' ? 3 : 6 },
      );
    },
    60_000,
  );

  test.each(NAMES)('%s goes on behind any of its items', async (name) => {
    const list = LISTS[name]!;
    const { edges } = await page(list, 4, null);
    for (const [index, { cursor }] of edges.entries()) {
      // An engine of its own process answers slower, and half as many show the same of it.
      if (engine === 'neo4j' && index % 2 === 1) continue;
      const rest = await page(list, 4 - index, cursor);
      expect(rest.edges.slice(0, edges.length - index - 1)).toEqual(edges.slice(index + 1));
    }
  });

  test.each(NAMES)(
    '%s counts without giving items on a page of 0, and gives 20 where no size is said',
    async (name) => {
      const list = LISTS[name]!;
      const none = await page(list, 0, null);
      const usual = await page(list, null, null);
      expect(none).toEqual({
        totalCount: usual.totalCount,
        nodes: [],
        edges: [],
        pageInfo: {
          hasNextPage: usual.totalCount > 0,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      });
      expect(usual.edges).toHaveLength(Math.min(20, usual.totalCount));
    },
  );

  test.each(NAMES)('%s refuses page sizes below 0 and above 100', async (name) => {
    for (const first of [-1, 101, -2_147_483_648, 2_147_483_647]) {
      const { errors } = await api.answer(queryOf(LISTS[name]!), { first });
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'first' }),
      ]);
      expect(errors[0]?.message).toContain(String(first));
    }
  });

  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const GARBAGE = [
    '',
    ' ',
    'garbage',
    '金宝街',
    '20',
    encode(null),
    encode([]),
    encode('statement'),
    encode(['statement']),
    encode(['nothing', 'x']),
    encode(['statement', 1]),
    encode(['statement', 'x', 'y']),
    encode({ 0: 'statement', 1: 'x', length: 2 }),
    'x'.repeat(10_000),
  ];

  test.each(NAMES)('%s refuses what is no cursor', async (name) => {
    for (const after of GARBAGE) {
      const { errors } = await api.answer(queryOf(LISTS[name]!), { after });
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_CURSOR', argument: 'after' }),
      ]);
      expect(errors[0]!.message.length).toBeLessThan(200);
    }
  });

  test.each(NAMES)('%s refuses the cursor of another list', async (name) => {
    const list = LISTS[name]!;
    for (const [ordering, cursor] of await cursors()) {
      if (ordering === list.ordering) continue;
      const { errors } = await api.answer(queryOf(list), { after: cursor });
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_CURSOR']);
    }
  });
});

test('every connection of the schema is walked', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const connections = types.flatMap((type) => {
    const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
    return Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection') && !inherited.has(field.name))
      .map((field) => `${type.name}.${field.name}`);
  });
  const walked = new Set(NAMES.map((name) => name.split(' ')[0]));
  expect(connections.length).toBeGreaterThan(10);
  expect(connections.filter((name) => !walked.has(name))).toEqual([]);
});
