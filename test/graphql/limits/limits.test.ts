import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, Kind, parse, Source, type GraphQLError } from 'graphql';
import { compiledSize } from '../../../src/graphql/compiled-size.ts';
import { asWritten } from '../../../src/graphql/limits/as-written.ts';
import { checkDocument } from '../../../src/graphql/limits/check-document.ts';
import { checkVariables } from '../../../src/graphql/limits/check-variables.ts';
import { LIMITS } from '../../../src/graphql/limits/limits.ts';
import { fieldOfToken } from '../../../src/graphql/limits/token-place.ts';
import { writtenOut } from '../../../src/graphql/limits/written-out.ts';
import { exampleQueries } from '../../../src/server/example-queries.ts';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));
const check = (query: string): readonly GraphQLError[] => checkDocument(SCHEMA, parse(query));
const told = (query: string): unknown[] => check(query).map(({ extensions }) => extensions);

const repeat = (times: number, one: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => one(at)).join(' ');

describe('a document with its fragments written out', () => {
  test.each([
    ['{ a }', ['a'], 1, ['a']],
    ['{ a b { c { d } } }', ['b', 'c', 'd'], 4, ['b', 'c']],
    ['{ x: b { c } }', ['x', 'c'], 2, ['x']],
    ['{ b { c { d e f g } h } }', ['b', 'c', 'd'], 7, ['b', 'c']],
    ['{ b { ... on T { c } ... { d } } }', ['b', 'c'], 3, ['b']],
    ['{ a { ...F } b { ...F } } fragment F on T { c d e }', ['a', 'c'], 8, ['a']],
    ['{ ...F } fragment F on T { c { ...G } } fragment G on T { d }', ['c', 'd'], 2, ['c']],
    ['query A { a } query B { b { c } }', ['b', 'c'], 3, ['b']],
    ['{ ...Unknown }', [], 0, []],
    // Round and round: GraphQL's own rule tells of it.
    ['{ ...F } fragment F on T { a { ...F } }', ['a'], 1, ['a']],
    ['{ ...F } fragment F on T { ...G a } fragment G on T { ...F b }', ['b'], 2, ['b']],
  ])('%s', (query, deepest, fields, largest) => {
    expect(writtenOut(parse(query))).toMatchObject({ deepest, fields, largest });
  });

  test('is counted once a fragment, though it doubles at each', () => {
    const levels = 200;
    const query = `{ ...F0 } ${repeat(levels, (at) => `fragment F${at} on T { a { ...F${at + 1} } b { ...F${at + 1} } }`)}
      fragment F${levels} on T { id }`;
    const { fields, deepest } = writtenOut(parse(query));
    expect(fields).toBe(Number.MAX_SAFE_INTEGER);
    expect(deepest).toHaveLength(levels + 1);
  });
});

describe('a document as it is written', () => {
  const LOW = { aliases: 2, directives: 1, repeats: 2, merges: 1 };

  test.each([
    ['{ a: x { b: y } c: z }', { aliases: { found: 3, field: 'c' } }],
    ['{ a: x b: y }', { aliases: { found: 2, field: '' } }],
    ['{ x { ...F } } fragment F on T { a: x b: x { c: x } }', { aliases: { found: 3, field: '...F.b.c' } }],
    ['{ x @d y { z @d } }', { directives: { found: 2, field: 'y.z' } }],
    ['query @d { x } fragment F on T @d { x }', { directives: { found: 2, field: '...F' } }],
    ['{ y { x x x } }', { repeats: { found: 3, field: 'y.x' } }],
    ['{ y { a: x b: x c: x } }', { repeats: { found: 3, field: 'y.c' } }],
    ['{ x { x { x } } }', { repeats: { found: 1, field: '' } }],
    ['{ y { x } y { x } }', { merges: { found: 1, field: '' } }],
    ['{ y { x x } a: y { x } x x }', { merges: { found: 0, field: '' } }],
    ['{ y { x } ... { y { z { x } } ... on T { y { x } } } }', { merges: { found: 2, field: 'y' } }],
    ['{ y { x } z { y { x } } }', { merges: { found: 0, field: '' } }],
    ['{ y { x x } x y { x } }', { repeats: { found: 2, field: '' } }],
  ])('%s', (query, expected) => {
    expect(asWritten(parse(query), LOW)).toMatchObject(expected);
  });
});

describe('a token’s field', () => {
  test.each([
    ['{ a b c }', 3, 'b'],
    ['{ a { b { c } } d }', 6, 'a.b.c'],
    ['{ a { b { c } } d }', 9, 'd'],
    ['query Q($v: Int = 3) { x: a(first: $v, of: { id: "b" }) { y } }', 14, 'x'],
    ['{ a @skip(if: true) @include(if: $b) { c } }', 19, 'a.c'],
    ['{ a { ... on Place { b } } }', 8, 'a.b'],
    ['{ a { ... @skip(if: $x) { b } } }', 14, 'a.b'],
    ['{ a { ...F b } }', 6, 'a.b'],
    ['{ a', 99, 'a'],
    ['{ a "', 99, 'a'],
    ['}}} { a', 99, 'a'],
    ['', 5, ''],
  ])('%s, token %i', (text, index, field) => {
    expect(fieldOfToken(new Source(text), index)).toBe(field);
  });
});

test('each ready question, and introspection as tools write it, is within every limit, and far', () => {
  const tools = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true });
  for (const query of [...exampleQueries().map((one) => one.query), tools]) {
    const document = parse(query, { maxTokens: LIMITS.tokens / 3 });
    expect(checkDocument(SCHEMA, document)).toEqual([]);
    expect(writtenOut(document).fields).toBeLessThan(LIMITS.fields / 3);
    expect(writtenOut(document).deepest.length).toBeLessThan(LIMITS.depth);
  }
});

test.each([
  [
    `{ place(ref: { name: "x" }) { ${'within { '.repeat(20)} id ${'} '.repeat(21)} }`,
    { code: 'QUERY_TOO_DEEP', limit: 20, found: 22, field: `place${'.within'.repeat(20)}` },
  ],
  [
    `{ ${repeat(31, () => 'dataVersion')} }`,
    { code: 'FIELD_REPEATED', limit: 30, found: 31, field: 'dataVersion' },
  ],
  [
    '{ dataVersion x: __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    { code: 'INTROSPECTION_TOO_DEEP', limit: 2, field: 'x' },
  ],
  [
    `{ ...F } fragment F on Query { __type(name: "Place") { ...T } } fragment T on __Type { fields { type { ...U } } }
     fragment U on __Type { interfaces { possibleTypes { name } } }`,
    { code: 'INTROSPECTION_TOO_DEEP', limit: 2, field: '__type' },
  ],
])('%s is told with its place', (query, expected) => {
  expect(told(query)).toEqual([expect.objectContaining(expected)]);
});

test('all that is exceeded is told at once, and nothing else', () => {
  const query = `{ ${repeat(101, (at) => `a${at}: nothing @skip(if: true)`)} }`;
  expect(told(query)).toEqual(
    ['TOO_MANY_ALIASES', 'FIELD_REPEATED', 'TOO_MANY_DIRECTIVES'].map((code) =>
      expect.objectContaining({ code }),
    ),
  );
});

test('what the schema does not know is told as often as is of use', () => {
  const errors = check(`{ ${repeat(200, (at) => `nothing${at}`)} }`);
  expect(errors).toHaveLength(LIMITS.errors + 1);
  expect(errors.at(-1)?.message).toMatch(/Too many validation errors/u);
});

test('a document is checked once', () => {
  const document = parse('{ nothing }');
  expect(checkDocument(SCHEMA, document)).toBe(checkDocument(SCHEMA, document));
});

describe('variables', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

  test.each<[string, Record<string, unknown>, string | null]>([
    ['none', {}, null],
    ['of any scalar', { a: 1, b: 'x', c: null, d: true }, null],
    ['as deep as allowed', { a: nested(LIMITS.variableDepth) }, null],
    ['deeper', { a: 1, b: nested(LIMITS.variableDepth + 1) }, 'VARIABLES_TOO_DEEP'],
    ['far deeper than a stack', { b: nested(100_000) }, 'VARIABLES_TOO_DEEP'],
    ['as many as allowed', { b: Array.from({ length: LIMITS.variableValues - 1 }, () => 1) }, null],
    ['more', { b: Array.from({ length: LIMITS.variableValues }, () => 1) }, 'TOO_MANY_VALUES'],
    [
      'many in many',
      { b: Array.from({ length: 100 }, () => Array.from({ length: 100 })) },
      'TOO_MANY_VALUES',
    ],
  ])('%s', (_name, variables, code) => {
    const error = checkVariables(variables);
    expect(error?.extensions['code'] ?? null).toBe(code);
    if (error !== null) expect(error.extensions['variable']).toBe('b');
  });
});

describe('the size of the code for an operation', () => {
  const size = (query: string): number => {
    const document = parse(query);
    return compiledSize(
      SCHEMA,
      document,
      document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!,
    );
  };
  const types = SCHEMA.getPossibleTypes(SCHEMA.getType('Entity') as never).length;

  test('is that of each type that an interface may be', () => {
    expect(size('{ dataVersion }')).toBe(1);
    expect(size('{ place(ref: { name: "x" }) { id within { id } } }')).toBe(4);
    expect(size('{ entity(ref: { name: "x" }) { id name } }')).toBe(1 + 2 * types);
    expect(
      size('{ entity(ref: { name: "x" }) { id ... on Place { name } ...F } } fragment F on Entity { kind }'),
    ).toBe(1 + 2 * types + 1);
    expect(size('{ __schema { types { name } } }')).toBe(3);
  });

  test('multiplies at each level', () => {
    const level = (depth: number): string =>
      depth === 0 ? 'id' : `links(first: 1) { nodes { to { ... on Entity { ${level(depth - 1)} } } } }`;
    expect(size(`{ entity(ref: { name: "x" }) { ${level(8)} } }`)).toBeGreaterThan(types ** 8);
  });
});
