import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate, type FragmentDefinitionNode } from 'graphql';
import { costOf, type Cost } from '../../src/graphql/cost.ts';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));

function cost(query: string, variables: Record<string, unknown> = {}): Cost {
  const document = parse(query);
  expect(validate(SCHEMA, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return costOf(SCHEMA, operation, fragments, variables);
}

test.each([
  ['{ dataVersion __typename }', {}, 0],
  ['{ place(ref: { name: "金宝街" }) { name within { name } } }', {}, 2],
  // The connection and its nodes.
  ['{ measures { nodes { id } } }', {}, 21],
  ['{ measures(first: 7) { totalCount nodes { id } } }', {}, 8],
  ['query ($n: Int) { measures(first: $n) { nodes { id } } }', { n: 7 }, 8],
  ['query ($n: Int) { measures(first: $n) { nodes { id } } }', {}, 21],
  // Edges, their nodes, and each node's section.
  ['{ measures(first: 10) { edges { node { section { id } } } } }', {}, 31],
  // Ten entities, each with its page of mentions.
  [
    '{ entities(first: 10) { nodes { occurrences(first: 5) { nodes { span { quote } } } } } }',
    {},
    1 + 10 * (1 + 1 + 5 * 2),
  ],
  ['{ a: measures(first: 5) { nodes { id } } b: measures(first: 5) { nodes { id } } }', {}, 12],
  // One field, though it is selected twice.
  ['{ measures(first: 5) { nodes { id } nodes { text } } }', {}, 6],
  ['{ neighbourhood(of: { name: "金宝街" }, limit: 50) { nodes { degree } } }', {}, 51],
  ['{ paths(from: { name: "a" }, to: { name: "b" }, first: 4) { length } }', {}, 4],
  ['{ report(id: "r") { text } }', {}, 201],
  ['{ measures(first: 5) { ...Page } } fragment Page on MeasureConnection { nodes { id } }', {}, 6],
  ['{ node(id: "x") { ... on Place { within { id } } } }', {}, 2],
])('%s with %j costs %i', (query, variables, expected) => {
  expect(cost(query, variables).total).toBe(expected);
});

test('the field to cut is the one that brings most, not what stands around it', () => {
  expect(
    cost('{ measures(first: 100) { nodes { section { statements(first: 100) { nodes { id } } } } } }'),
  ).toEqual({
    total: 1 + 100 * (1 + 1 + (1 + 100)),
    field: 'measures.nodes.section.statements.nodes',
    ofField: 10_000,
  });
  expect(cost('{ a: reports(first: 10) { nodes { id } } measures(first: 30) { nodes { id } } }').field).toBe(
    'measures.nodes',
  );
});

test('fragments that double at each level are costed all the same', () => {
  const levels = 60;
  const inside = (level: number): string =>
    `a${level}: within { ...F${level + 1} } b${level}: within { ...F${level + 1} }`;
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Place { ${inside(level)} }`,
  );
  const query = `{ place(ref: { name: "x" }) { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Place { id }`;
  expect(cost(query).total).toBe(Number.MAX_SAFE_INTEGER);
});
