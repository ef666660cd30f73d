import fc from 'fast-check';
import { ERRORS, type ErrorCode } from '../../src/graphql/error.ts';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { LEASE } from '../../src/graph/version-watch.ts';
import { StoreError } from '../../src/store/error.ts';
import type { Reader } from '../../src/store/store.ts';
import type { AppOptions } from '../../src/server/app.ts';
import {
  serveBundled,
  serveStore,
  type Answer,
  type Api,
  type BundledApi,
  type Variables,
} from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { leaksOf } from '../support/leaks.ts';

const codes = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

/** A store whose every call fails. */
const failing = (error: unknown): Reader => ({
  engine: 'neo4j',
  run: async () => {
    throw error;
  },
});

const CYPHER = 'MATCH (s:Statement) WHERE s.id = $id RETURN s';
const DETAIL = `Statement read/statement/by-id failed: Neo.ClientError at bolt://db:7687 in /srv/plan-graph/src/x.ts: ${CYPHER}`;

/** A store that takes a question and never answers it. */
const SILENT: Reader = { engine: 'grafeo', run: () => new Promise(() => undefined) };

/** A selection under so many names. */
const aliased = (selection: string, times: number): string =>
  Array.from({ length: times }, (_, at) => `a${at}: ${selection}`).join(' ');

interface Provoked {
  readonly query: string;
  readonly variables?: Variables;
  /** The store that it is asked of where it is not the bundled one. */
  readonly store?: Reader;
  readonly load?: AppOptions['load'];
}

/** Each code's question. */
const PROVOKED: Readonly<Record<ErrorCode, Provoked>> = {
  ENTITY_NOT_FOUND: { query: '{ measures(touching: [{ name: "隆福" }]) { totalCount } }' },
  AMBIGUOUS_NAME: { query: '{ entity(ref: { name: "皇城景山街区" }) { id } }' },
  BAD_CURSOR: { query: '{ entities(after: "20") { totalCount } }' },
  BAD_ARGUMENT: { query: '{ entities(first: 101) { totalCount } }' },
  QUERY_TOO_COSTLY: {
    query:
      '{ measures(first: 100) { nodes { section { statements(first: 100) { nodes { mentions { entity { id } } } } } } } }',
  },
  QUERY_TOO_LONG: { query: `{ dataVersion ${'dataVersion '.repeat(LIMITS.tokens)} }` },
  QUERY_TOO_DEEP: {
    query: `{ place(ref: { name: "金宝街" }) { ${'within { '.repeat(LIMITS.depth)} id ${'} '.repeat(LIMITS.depth)} } }`,
  },
  TOO_MANY_FIELDS: {
    query: `{ place(ref: { name: "金宝街" }) { ...A } } fragment A on Place { ${aliased('within { ...B }', 12)} }
      fragment B on Place { ${aliased('within { ...C }', 12)} } fragment C on Place { ${aliased('id', 12)} }`,
  },
  TOO_MANY_ALIASES: {
    query: `{ ${Array.from({ length: 5 }, (_, at) => `p${at}: place(ref: { name: "金宝街" }) { ${aliased('id', 21)} }`).join(' ')} }`,
  },
  FIELD_REPEATED: { query: `{ ${'dataVersion '.repeat(LIMITS.repeats + 1)} }` },
  TOO_MANY_MERGES: {
    query: `{ place(ref: { name: "金宝街" }) { ${'within { within { id } within { id } } '.repeat(28)} } }`,
  },
  TOO_MANY_DIRECTIVES: { query: `{ dataVersion ${'@include(if: true) '.repeat(LIMITS.directives + 1)} }` },
  INTROSPECTION_TOO_DEEP: {
    query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  },
  VARIABLES_TOO_DEEP: {
    query: '{ dataVersion }',
    variables: { deep: JSON.parse(`${'['.repeat(99)}${']'.repeat(99)}`) as unknown },
  },
  TOO_MANY_VALUES: {
    query: '{ dataVersion }',
    variables: { ids: Array.from({ length: LIMITS.variableValues }, String) },
  },
  STORE_UNAVAILABLE: {
    query: '{ dataVersion }',
    store: failing(new StoreError('STORE_UNAVAILABLE', DETAIL, new Error(CYPHER))),
  },
  OVERLOADED: { query: '{ dataVersion }', store: SILENT, load: { maxInFlight: 0, maxQueued: 0 } },
  TIMED_OUT: { query: '{ dataVersion }', store: SILENT, load: { longestOperation: 20 } },
  INTERNAL_ERROR: {
    query: '{ dataVersion }',
    store: failing(new StoreError('STORE_FAILED', DETAIL, new Error(CYPHER))),
  },
};

async function asked(api: Api, code: ErrorCode): Promise<Answer> {
  const { query, variables, store, load = {} } = PROVOKED[code];
  if (store === undefined) return api.answer(query, variables);
  const stub = await serveStore(store, { load });
  try {
    return await stub.answer(query);
  } finally {
    await stub.close();
  }
}

describeEngines('errors', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  test.each(Object.keys(ERRORS) as ErrorCode[])(
    '%s comes with its advice and nothing of the server',
    async (code) => {
      const answer = await asked(api, code);
      expect(codes(answer)).toEqual([code]);
      expect(answer.errors[0]?.extensions?.['advice']).toBe(ERRORS[code]);
      expect(answer.errors[0]?.message).not.toBe('');
      expect(leaksOf(answer.text)).toEqual([]);
    },
  );

  test('an ambiguous name is told with its candidates, and is none among the entities of one kind', async () => {
    const { errors } = await api.answer('{ entity(ref: { name: "皇城景山街区" }) { id } }');
    const candidates = errors[0]?.extensions?.['candidates'] as { id: string; kind: string; name: string }[];
    expect(candidates).toEqual([
      { id: 'place:huangcheng-jingshan', kind: 'PLACE', name: '皇城景山' },
      {
        id: 'project:huangcheng-jingshan-renewal',
        kind: 'PROJECT',
        name: '皇城景山街区申请式退租及恢复性修建',
      },
    ]);
    for (const { id } of candidates) {
      expect(await api.ask(`{ entity(ref: { id: "${id}" }) { id } }`)).toEqual({ entity: { id } });
    }
    expect(await api.ask('{ place(ref: { name: "皇城景山街区" }) { id } }')).toEqual({
      place: { id: 'place:huangcheng-jingshan' },
    });
  });

  test('a canonical name goes before an alias', async () => {
    const { entity } = await api.ask<{ entity: { id: string } }>(
      '{ entity(ref: { name: "隆福寺" }) { id } }',
    );
    expect(entity.id).toBe('place:longfusi');
  });

  test.each([
    ['{ measures(touching: [{ name: "金宝街" }, { id: "place:nowhere" }]) { totalCount } }', 'place:nowhere'],
    ['{ achievements(touching: [{ name: "没有这个地方" }]) { totalCount } }', '没有这个地方'],
    ['{ reports(of: { name: "没有这个区" }) { totalCount } }', '没有这个区'],
    ['{ paths(from: { name: "金宝街" }, to: { name: "没有这个地方" }) { length } }', '没有这个地方'],
    [
      '{ neighbourhood(of: { id: "measure:dongcheng-2024:3.4.3.2" }) { truncated } }',
      'measure:dongcheng-2024:3.4.3.2',
    ],
    [
      '{ reports(of: { id: "project:longfu-culture-block" }) { totalCount } }',
      'project:longfu-culture-block',
    ],
  ])('%s tells what was not found', async (query, name) => {
    const answer = await api.answer(query);
    expect(codes(answer)).toEqual(['ENTITY_NOT_FOUND']);
    expect(answer.errors[0]?.extensions?.['asked']).toBe(name);
  });

  test.each([
    ['{ place(ref: { name: "东城区" }) { contains(depth: 0) { totalCount } } }', 'depth'],
    ['{ place(ref: { name: "东城区" }) { contains(depth: -3) { totalCount } } }', 'depth'],
    [`{ entities(nameContains: "${'街'.repeat(201)}") { totalCount } }`, 'nameContains'],
    [`{ entity(ref: { name: "${'街'.repeat(201)}" }) { id } }`, 'name'],
    [`{ nodes(ids: [${'"place:x" '.repeat(101)}]) { id } }`, 'ids'],
    ['{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, maxLength: 0) { length } }', 'maxLength'],
    ['{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, maxLength: 7) { length } }', 'maxLength'],
    ['{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, first: -1) { length } }', 'first'],
    ['{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, first: 101) { length } }', 'first'],
    ['{ neighbourhood(of: { name: "金宝街" }, depth: 0) { truncated } }', 'depth'],
    ['{ neighbourhood(of: { name: "金宝街" }, depth: 4) { truncated } }', 'depth'],
    ['{ neighbourhood(of: { name: "金宝街" }, limit: 0) { truncated } }', 'limit'],
    ['{ neighbourhood(of: { name: "金宝街" }, limit: 501) { truncated } }', 'limit'],
    ['{ placesNear(longitude: 180.1, latitude: 39.9, radiusMetres: 9) { totalCount } }', 'longitude'],
    ['{ placesNear(longitude: -1e300, latitude: 39.9, radiusMetres: 9) { totalCount } }', 'longitude'],
    ['{ placesNear(longitude: 116.4, latitude: -90.5, radiusMetres: 9) { totalCount } }', 'latitude'],
    ['{ placesNear(longitude: 116.4, latitude: 39.9, radiusMetres: 0) { totalCount } }', 'radiusMetres'],
    ['{ placesNear(longitude: 116.4, latitude: 39.9, radiusMetres: 50001) { totalCount } }', 'radiusMetres'],
    [`{ measures(touching: [${'{ name: "金宝街" } '.repeat(21)}]) { totalCount } }`, 'touching'],
  ])('an argument outside its bounds is named (%#)', async (query, argument) => {
    const answer = await api.answer(query);
    expect(codes(answer)).toEqual(['BAD_ARGUMENT']);
    expect(answer.errors[0]?.extensions?.['argument']).toBe(argument);
    expect(answer.errors[0]?.message).toContain(`Argument ${argument}:`);
  });

  test('what an id names nothing of is null, not an error', async () => {
    const ids = [
      '',
      ':',
      'x',
      'place:',
      'place:nowhere',
      'measure:x:1',
      'constructor:x',
      '__proto__:x',
      'link:a',
    ];
    for (const id of ids) {
      const { data, errors } = await api.answer(
        `query Unknown($id: ID!) {
          node(id: $id) { id } nodes(ids: [$id, $id]) { id } report(id: $id) { id } entity(ref: { id: $id }) { id }
          place(ref: { id: $id }) { id } project(ref: { id: $id }) { id } cluster(ref: { id: $id }) { id }
          department(ref: { id: $id }) { id }
          challenges(reportId: $id) { totalCount }
        }`,
        { id },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({
        node: null,
        nodes: [null, null],
        report: null,
        entity: null,
        place: null,
        project: null,
        cluster: null,
        department: null,
        challenges: { totalCount: 0 },
      });
    }
  });

  describe('a reference', () => {
    test.each([
      ['both id and name', { id: 'place:longfusi', name: '隆福寺' }],
      ['neither', {}],
      ['a null name', { name: null }],
      ['a name and a null id', { id: null, name: '隆福寺' }],
      ['an unknown key', { title: '隆福寺' }],
      ['a list', [{ name: '隆福寺' }, { name: '王府井' }]],
      ['a name alone', '隆福寺'],
      ['null', null],
    ])('with %s is refused before anything is read', async (_name, ref) => {
      const answer = await api.answer('query ($ref: EntityRef!) { entity(ref: $ref) { id } }', { ref });
      expect(new Set(codes(answer))).toEqual(new Set(['BAD_USER_INPUT']));
      expect(answer.status).toBe(400);
      expect(leaksOf(answer.text)).toEqual([]);
    });

    test('is refused for its cost by the sizes that variables have by default, too', async () => {
      const query = `query ($n: Int = 100) {
        measures(first: $n) { nodes { section { statements(first: $n) { nodes { mentions { entity { id } } } } } } }
      }`;
      const { errors, status } = await api.answer(query);
      expect(status).toBe(400);
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        {
          code: 'QUERY_TOO_COSTLY',
          advice: ERRORS.QUERY_TOO_COSTLY,
          cost: 1 + 100 * (1 + 1 + 1 + 100 * (1 + 3 * 2)),
          limit: 50_000,
          field: 'measures.nodes.section.statements.nodes.mentions',
          fieldCost: 100 * 100 * (3 * 2),
        },
      ]);
      expect(await api.answer(query, { n: 5 })).toMatchObject({ status: 200, errors: [] });
    });

    test('that a variable gives wrongly names the variable and the arguments it is given to', async () => {
      const query = `query ($n: Int, $street: EntityRef!) {
        measures(first: $n, touching: [$street]) { totalCount }
        achievements(first: $n) { totalCount }
      }`;
      const { errors, status, text } = await api.answer(query, { n: 'many', street: { title: 'x' } });
      expect(status).toBe(400);
      expect(JSON.parse(text)).not.toHaveProperty('data');
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        {
          code: 'BAD_USER_INPUT',
          variable: 'n',
          arguments: ['Query.measures(first:)', 'Query.achievements(first:)'],
        },
        ...Array.from({ length: 2 }, () => ({
          code: 'BAD_USER_INPUT',
          variable: 'street',
          arguments: ['Query.measures(touching:)'],
        })),
      ]);
      expect(errors[0]?.message).toMatch(
        /"many".*It is given to Query\.measures\(first:\), Query\.achievements/u,
      );
    });

    test.each(['{}', '{ id: "place:longfusi", name: "隆福寺" }', '{ name: null }', '{ title: "隆福寺" }'])(
      'written as %s is refused',
      async (ref) => {
        const answer = await api.answer(`{ entity(ref: ${ref}) { id } }`);
        expect(codes(answer).every((code) => code === 'GRAPHQL_VALIDATION_FAILED')).toBe(true);
        expect(answer.status).toBe(400);
      },
    );
  });

  describe('a hostile name', () => {
    const QUERY = `query Hostile($text: String!, $id: ID!) {
      entity(ref: { name: $text }) { id }
      entities(nameContains: $text, first: 1) { nodes { id } }
      place(ref: { name: $text }) { id }
      node(id: $id) { id }
      report(id: $id) { id }
    }`;
    const TOUCHING = `query HostileTouching($text: String!) {
      measures(touching: [{ name: $text }]) { totalCount nodes { id } }
    }`;
    const EXPECTED = ['ENTITY_NOT_FOUND', 'AMBIGUOUS_NAME', 'BAD_ARGUMENT'];

    async function faultsOf(text: string): Promise<unknown[]> {
      const answers = await Promise.all([
        api.answer(QUERY, { text, id: text }),
        api.answer(TOUCHING, { text }),
      ]);
      return answers.flatMap((answer) => [
        ...(answer.status === 200 ? [] : [answer.status]),
        ...codes(answer).filter((code) => !EXPECTED.includes(code as string)),
      ]);
    }

    test.each([
      ['', 'nothing'],
      [' \t\u3000', 'white space alone'],
      ['\n\r\n', 'line ends'],
      ['\u0000', 'NUL'],
      ['金宝街\u0000', 'a name with NUL'],
      ['👩‍👩‍👧‍👦🏮', 'emoji'],
      ['\ud800', 'a lone high surrogate'],
      ['\udc00金宝街', 'a lone low surrogate'],
      ['街'.repeat(10_000), 'ten thousand characters'],
      ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', 'the characters of Lucene'],
      ["'}) DETACH DELETE n //", 'the end of a Cypher string'],
      ['`$name`; MATCH (n) DETACH DELETE n', 'a Cypher statement'],
      ['${fragment/entity}', 'the name of a fragment'],
      ['.*(a+)+$', 'a regular expression'],
      ['\u202e金宝街\u200b', 'marks that are not seen'],
      ['e\u0301 é ﬀ Å', 'letters with several written forms'],
      ['%00%0a../../etc/passwd', 'a path'],
      ['__proto__', 'a name of JavaScript'],
      ['constructor', 'another name of JavaScript'],
    ])('%j (%s) is a name like any other', async (text) => {
      expect(await faultsOf(text)).toEqual([]);
    });

    test('of any characters is a name like any other', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 220 }), async (text) => {
          expect(await faultsOf(text)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    }, 60_000);

    test('leaves the graph as it was', async () => {
      expect(await api.ask('{ entities(first: 0) { totalCount } }')).toEqual({
        entities: { totalCount: expect.any(Number) as number },
      });
      expect(await api.ask('{ place(ref: { name: "金宝街" }) { id } }')).toEqual({
        place: { id: 'place:jinbao-street' },
      });
    });
  });
});

describe('a store that fails', () => {
  const QUERIES = [
    '{ dataVersion }',
    '{ measures { totalCount nodes { id } } }',
    '{ measures(touching: [{ name: "金宝街" }]) { nodes { id } } }',
    '{ node(id: "place:jinbao-street") { id } entity(ref: { name: "金宝街" }) { id } reports { nodes { id } } }',
  ];

  test.each([
    ['an error of the store', new StoreError('STORE_FAILED', DETAIL, new Error(CYPHER)), 'INTERNAL_ERROR'],
    ['a store that is away', new StoreError('STORE_UNAVAILABLE', DETAIL), 'STORE_UNAVAILABLE'],
    ['any other error', new Error(DETAIL), 'INTERNAL_ERROR'],
    [
      'an error that claims a code of its own',
      Object.assign(new Error(DETAIL), { code: 'BAD_REQUEST' }),
      'INTERNAL_ERROR',
    ],
    ['a text', DETAIL, 'INTERNAL_ERROR'],
    ['nothing', undefined, 'INTERNAL_ERROR'],
  ])('%s reaches the client as a code and no more', async (_, error, code) => {
    const api = await serveStore(failing(error));
    try {
      for (const query of QUERIES) {
        const answer = await api.answer(query);
        expect(answer.errors.length).toBeGreaterThan(0);
        expect(new Set(codes(answer))).toEqual(new Set([code]));
        expect(leaksOf(answer.text)).toEqual([]);
      }
    } finally {
      await api.close();
    }
  });

  test('is told also where the answer was given before, and answers again once it is back', async () => {
    let away = false;
    const api = await serveStore({
      engine: 'neo4j',
      run: async () => {
        if (away) throw new StoreError('STORE_UNAVAILABLE', DETAIL);
        return [{ dataVersion: 'v1', gazetteerHash: '', extractorVersion: 1 }];
      },
    });
    try {
      expect(await api.ask('{ dataVersion }')).toEqual({ dataVersion: 'v1' });
      // Longer than a version is taken for granted.
      await new Promise((resolve) => setTimeout(resolve, 2 * LEASE));
      away = true;
      const answer = await api.answer('{ dataVersion }');
      expect([answer.status, codes(answer)]).toEqual([200, ['STORE_UNAVAILABLE']]);
      away = false;
      expect(await api.ask('{ dataVersion }')).toEqual({ dataVersion: 'v1' });
    } finally {
      await api.close();
    }
  });
});
