import type { FastifyInstance, InjectOptions } from 'fastify';
import { ERRORS } from '../../src/graphql/error.ts';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { LARGEST_BODY } from '../../src/server/answer-errors.ts';
import { createApp } from '../../src/server/app.ts';
import { REQUEST_ERRORS } from '../../src/server/request-error.ts';
import { leaksOf } from '../support/leaks.ts';
import { readRoot } from '../support/readme.ts';

/** A store that is asked for nothing. */
let calls: string[] = [];
let app: FastifyInstance;
beforeAll(async () => {
  const run = async (statement: string): Promise<never> => {
    calls.push(statement);
    throw new Error('MATCH (n) RETURN n');
  };
  app = await createApp({ engine: 'grafeo', run }, { answerBytes: 0 });
  app.log.level = 'silent';
});
afterAll(() => app.close());
beforeEach(() => (calls = []));

const repeat = (times: number, one: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => one(at)).join(' ');
const nested = (depth: number, open: string, inner: string, close: string): string =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
const PLACE = 'place(ref: { name: "金宝街" })';

interface Told {
  readonly code: string;
  readonly limit?: number;
  readonly field?: string;
  readonly variable?: string;
}

const post = (body: unknown, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
});
const get = (search: string): InjectOptions => ({
  method: 'GET',
  url: `/graphql?${search}`,
  headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
});

/** Documents that ask for too much of something: what is told of the first thing. */
const DOCUMENTS: Readonly<Record<string, readonly [query: string, told: Told]>> = {
  'a thousand levels': [
    `{ ${PLACE} { ${nested(300, 'within { ', 'id', ' }')} } }`,
    { code: 'QUERY_TOO_DEEP', limit: LIMITS.depth, field: `place${'.within'.repeat(LIMITS.depth)}` },
  ],
  'levels in fragments': [
    `{ ${PLACE} { ...F0 } } ${repeat(60, (at) => `fragment F${at} on Place { within { ...F${at + 1} } }`)} fragment F60 on Place { id }`,
    { code: 'QUERY_TOO_DEEP', limit: LIMITS.depth, field: `place${'.within'.repeat(LIMITS.depth)}` },
  ],
  'an alias bomb': [
    `{ ${repeat(150, (at) => `a${at}: dataVersion`)} }`,
    { code: 'TOO_MANY_ALIASES', limit: LIMITS.aliases, field: `a${LIMITS.aliases}` },
  ],
  'an alias bomb in tokens': [
    `{ ${repeat(500, (at) => `a${at}: ${PLACE} { id }`)} }`,
    { code: 'QUERY_TOO_LONG', limit: LIMITS.tokens, field: 'a133' },
  ],
  'a fragment bomb': [
    `{ measures(first: 0) { nodes { section { ...F0 } } } }
     ${repeat(15, (at) => `fragment F${at} on Section { a: parent { ...F${at + 1} } b: parent { ...F${at + 1} } }`)}
     fragment F15 on Section { id }`,
    { code: 'TOO_MANY_FIELDS', limit: LIMITS.fields, field: 'measures.nodes.section' },
  ],
  'a fragment bomb without a level': [
    `{ ${PLACE} { ...F0 } } ${repeat(60, (at) => `fragment F${at} on Place { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Place { id }`,
    { code: 'TOO_MANY_FIELDS', limit: LIMITS.fields, field: 'place' },
  ],
  'a fragment in itself': [
    `{ ${PLACE} { ...F } } fragment F on Place { within { ...F } }`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'fragments in a ring': [
    `{ ${PLACE} { ...F } } fragment F on Place { ...G } fragment G on Place { ...F }`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'fragments in a long ring': [
    `{ ${PLACE} { ...F0 } } ${repeat(150, (at) => `fragment F${at} on Place { ...F${(at + 1) % 150} }`)}`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'a hundred thousand tokens': [
    `{ ${'dataVersion '.repeat(20_000)} }`,
    { code: 'QUERY_TOO_LONG', limit: LIMITS.tokens, field: 'dataVersion' },
  ],
  'braces deeper than a stack': [
    nested(60_000, '{a', '', '}'),
    { code: 'QUERY_TOO_LONG', limit: LIMITS.tokens },
  ],
  'lists deeper than a stack': [
    `{ nodes(ids: ${nested(60_000, '[', '', ']')}) { id } }`,
    { code: 'QUERY_TOO_LONG', limit: LIMITS.tokens, field: 'nodes' },
  ],
  'a deep introspection': [
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    { code: 'INTROSPECTION_TOO_DEEP', limit: LIMITS.introspection, field: '__schema' },
  ],
  'introspection many times over': [
    `{ ${repeat(12, (at) => `s${at}: __schema { types { fields { args { type { name ofType { name ofType { name } } } } type { fields { name } } } } }`)} }`,
    { code: 'QUERY_TOO_COSTLY', limit: 50_000, field: 's0.types.fields.args' },
  ],
  'ten thousand directives': [
    `{ dataVersion ${'@include(if: true) '.repeat(10_000)} }`,
    { code: 'QUERY_TOO_LONG', limit: LIMITS.tokens, field: 'dataVersion' },
  ],
  'a hundred directives': [
    `{ ${PLACE} { name ${'@include(if: true) '.repeat(100)} } }`,
    { code: 'TOO_MANY_DIRECTIVES', limit: LIMITS.directives, field: 'place.name' },
  ],
  '__typename without end': [
    `{ ${'__typename '.repeat(1_900)} }`,
    { code: 'TOO_MANY_FIELDS', limit: LIMITS.fields, field: '__typename' },
  ],
  'one field over and over': [
    `{ ${PLACE} { ${'name '.repeat(500)} } }`,
    { code: 'FIELD_REPEATED', limit: LIMITS.repeats, field: 'place.name' },
  ],
  'fields of one name, level by level': [
    `{ ${PLACE} { ${Array.from({ length: 8 }).reduce<string>((inner) => `within { ${inner} } within { ${inner} }`, 'id')} } }`,
    { code: 'TOO_MANY_MERGES', limit: LIMITS.merges, field: `place${'.within'.repeat(8)}` },
  ],
  'pages in pages': [
    '{ measures(first: 100) { nodes { section { statements(first: 100) { nodes { mentions { entity { id } } } } } } } }',
    { code: 'QUERY_TOO_COSTLY', limit: 50_000, field: 'measures.nodes.section.statements.nodes.mentions' },
  ],
  'more errors than anyone reads': [
    `{ ${repeat(900, (at) => `nothing${at}`)} }`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'a name of a hundred thousand letters': [
    `{ ${'x'.repeat(100_000)} }`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'NUL in the document': ['{ data\u0000Version }', { code: 'GRAPHQL_PARSE_FAILED' }],
  'a text that never ends': ['{ entity(ref: { name: "', { code: 'GRAPHQL_PARSE_FAILED' }],
  'a mark of byte order within': ['{ \ufeff data\ufeffVersion \ufffe }', { code: 'GRAPHQL_PARSE_FAILED' }],
  'a number that is none': [
    '{ measures(first: 1e999999) { totalCount } }',
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'a number beyond 32 bits': [
    `{ measures(first: ${'9'.repeat(5_000)}) { totalCount } }`,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'a mutation': ['mutation { delete }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
  'a subscription': ['subscription { measures }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
  'a schema of its own': ['type Query { a: Int }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
  'an extension': ['extend type Query { a: Int } { dataVersion }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
};

/** Requests that are wrong in another way. */
const REQUESTS: Readonly<Record<string, readonly [request: InjectOptions, status: number, told: Told]>> = {
  'a batch': [
    post(Array.from({ length: 10 }, () => ({ query: '{ dataVersion }' }))),
    400,
    { code: 'BATCH_REFUSED', limit: 1 },
  ],
  'an empty batch': [post([]), 400, { code: 'BATCH_REFUSED', limit: 1 }],
  'a batch of batches': [post(nested(50_000, '[', '', ']')), 400, { code: 'BATCH_REFUSED', limit: 1 }],
  'variables deeper than a stack': [
    post(`{"query":"{ dataVersion }","variables":{"x":${nested(60_000, '[', '', ']')}}}`),
    400,
    { code: 'VARIABLES_TOO_DEEP', limit: LIMITS.variableDepth, variable: 'x' },
  ],
  'objects deeper than a stack': [
    post(`{"query":"{ dataVersion }","variables":${nested(30_000, '{"a":', '1', '}')}}`),
    400,
    { code: 'VARIABLES_TOO_DEEP', limit: LIMITS.variableDepth, variable: 'a' },
  ],
  'extensions deeper than a stack': [
    post(`{"query":"{ nothing }","extensions":${nested(30_000, '{"a":', '1', '}')}}`),
    400,
    { code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
  'a variable of thousands of values': [
    post({
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 20_000 }, () => 'x') },
    }),
    400,
    { code: 'TOO_MANY_VALUES', limit: LIMITS.variableValues, variable: 'ids' },
  ],
  'a variable of two hundred thousand letters where a number belongs': [
    post({
      query: 'query ($n: Int) { measures(first: $n) { totalCount } }',
      variables: { n: 'x'.repeat(200_000) },
    }),
    400,
    { code: 'BAD_USER_INPUT', variable: 'n' },
  ],
  'many wrong keys about a long text': [
    post({
      query: 'query ($ref: EntityRef!) { entity(ref: $ref) { id } }',
      variables: {
        ref: {
          name: 'x'.repeat(100_000),
          ...Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`k${at}`, at])),
        },
      },
    }),
    400,
    { code: 'BAD_USER_INPUT', variable: 'ref' },
  ],
  'a body beyond the limit': [
    post({ query: `{ dataVersion } # ${'x'.repeat(LARGEST_BODY)}` }),
    413,
    { code: 'REQUEST_TOO_LARGE', limit: LARGEST_BODY },
  ],
  'an operation that is not there': [
    post({ query: 'query A { dataVersion }', operationName: 'x'.repeat(100_000) }),
    400,
    { code: 'OPERATION_RESOLUTION_FAILURE' },
  ],
  'no operation named': [
    post({ query: 'query A { dataVersion } query B { dataVersion }' }),
    400,
    { code: 'OPERATION_RESOLUTION_FAILURE' },
  ],
  'another content type': [
    post('query=%7BdataVersion%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    { code: 'BAD_CONTENT_TYPE' },
  ],
  'a content type that is none': [post('{}', { 'content-type': '///' }), 415, { code: 'BAD_CONTENT_TYPE' }],
  'plain text, as a foreign page may send it': [
    post('{"query":"{ dataVersion }"}', { 'content-type': 'text/plain' }),
    400,
    { code: 'BAD_REQUEST' },
  ],
  'no JSON': [post('{"query":'), 400, { code: 'BAD_REQUEST' }],
  'no object': [post('"{ dataVersion }"'), 400, { code: 'BAD_REQUEST' }],
  null: [post('null'), 400, { code: 'BAD_REQUEST' }],
  nothing: [post(''), 400, { code: 'BAD_REQUEST' }],
  'a number for a query': [post({ query: 7 }), 400, { code: 'BAD_REQUEST' }],
  'a parsed document for a query': [post({ query: { kind: 'Document' } }), 400, { code: 'BAD_REQUEST' }],
  'variables as text': [post({ query: '{ dataVersion }', variables: '{}' }), 400, { code: 'BAD_REQUEST' }],
  'a prototype': [post('{"query":"{ dataVersion }","__proto__":{"x":1}}'), 400, { code: 'BAD_REQUEST' }],
  'UTF-8 that is broken': [
    post(Buffer.from([0x7b, 0x22, 0x71, 0x22, 0x3a, 0xff, 0xfe, 0x7d])),
    400,
    { code: 'BAD_REQUEST' },
  ],
  'UTF-16': [post(Buffer.from('{"query":"{ dataVersion }"}', 'utf16le')), 400, { code: 'BAD_REQUEST' }],
  'an unknown persisted query': [
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x'.repeat(64) } } }),
    200,
    { code: 'PERSISTED_QUERY_NOT_FOUND' },
  ],
  'GET with two queries': [get('query={dataVersion}&query={dataVersion}'), 400, { code: 'BAD_REQUEST' }],
  'GET with variables that are no JSON': [
    get('query={dataVersion}&variables={'),
    400,
    { code: 'BAD_REQUEST' },
  ],
  'GET with a list of variables': [get('query={dataVersion}&variables=[1]'), 400, { code: 'BAD_REQUEST' }],
  'GET with deep variables': [
    get(`query={dataVersion}&variables={"x":${nested(99, '[', '', ']')}}`),
    400,
    { code: 'VARIABLES_TOO_DEEP', variable: 'x' },
  ],
  'GET with no query': [get('nothing=1'), 400, { code: 'BAD_REQUEST' }],
  'GET with a broken escape': [get('query=%7Bnothing%7D%ZZ%'), 400, { code: 'GRAPHQL_PARSE_FAILED' }],
  'GET with a mutation': [get('query=mutation{a}'), 405, { code: 'BAD_REQUEST' }],
  'a path with a broken escape': [{ method: 'GET', url: '/%' }, 400, { code: 'BAD_REQUEST' }],
  'another method': [{ method: 'DELETE', url: '/graphql' }, 404, { code: 'NOT_FOUND' }],
};

interface Refusal {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Told & { readonly advice?: string } },
    ...unknown[],
  ];
  readonly extensions?: { readonly cost?: unknown };
}

async function refusal(request: InjectOptions): Promise<Refusal & { status: number; text: string }> {
  const { statusCode, body } = await app.inject(request);
  return { ...(JSON.parse(body) as Refusal), status: statusCode, text: body };
}

describe('a hostile document', () => {
  test.each(Object.keys(DOCUMENTS))('%s', async (name) => {
    const [query, told] = DOCUMENTS[name]!;
    const { status, text, errors, extensions } = await refusal(post({ query }));
    expect(status).toBe(400);
    expect(errors[0].extensions).toMatchObject(told);
    // In one message: what it has, what is allowed, where to cut.
    if (told.limit !== undefined) expect(errors[0].message).toContain(String(told.limit));
    if (told.field !== undefined) expect(errors[0].message).toContain(`«${told.field}»`);
    if (told.limit !== undefined) expect(errors[0].extensions.advice).toEqual(expect.any(String));
    expect(errors.length).toBeLessThanOrEqual(LIMITS.errors + 1);
    expect(text.length).toBeLessThan(20_000);
    expect(leaksOf(text)).toEqual([]);
    expect(extensions?.cost).toMatchObject({ limit: 50_000 });
    expect(calls).toEqual([]);
  });
});

describe('a hostile request', () => {
  test.each(Object.keys(REQUESTS))('%s', async (name) => {
    const [request, expected, told] = REQUESTS[name]!;
    const { status, text, errors } = await refusal(request);
    expect([status, errors[0].extensions]).toEqual([expected, expect.objectContaining(told)]);
    expect(errors.length).toBeLessThanOrEqual(LIMITS.errors + 1);
    expect(text.length).toBeLessThan(20_000);
    expect(leaksOf(text)).toEqual([]);
    expect(calls).toEqual([]);
  });
});

test('the page on errors has every code, and every limit with its number', () => {
  const page = readRoot('docs/errors.md');
  for (const code of [...Object.keys(ERRORS), ...Object.keys(REQUEST_ERRORS)])
    expect(page).toContain(`\`${code}\``);
  for (const limit of [...Object.values(LIMITS), LARGEST_BODY])
    expect(page).toContain(` ${limit.toLocaleString('en')} `);
});
