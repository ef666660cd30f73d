import { runInNewContext } from 'node:vm';
import { toNeo4jParams } from '../../src/store/neo4j-params.ts';
import { plainRow } from '../../src/store/plain.ts';

test('plain values stay as they are', () => {
  const row = { s: '金宝街', n: 1.5, t: true, none: null, list: [1, ['a']], map: { a: { b: [] } } };
  expect(plainRow('read/x', structuredClone(row))).toEqual(row);
});

test('integers past 2^53 become numbers, however deep', () => {
  expect(plainRow('read/x', { a: 2n ** 60n, b: [{ c: 2n ** 53n }] })).toEqual({
    a: 2 ** 60,
    b: [{ c: 2 ** 53 }],
  });
});

test('a map of another realm is a map', () => {
  const map: unknown = runInNewContext('({ a: [1] })');
  expect(JSON.stringify(plainRow('read/x', { map }))).toBe('{"map":{"a":[1]}}');
});

test.each([
  ['a date', new Date(0)],
  ["an instance of a driver's class", new (class Node {})()],
  ["Grafeo's node", { _id: 0, _labels: ['A'], id: 'a' }],
  ["Grafeo's relationship", { _id: 0, _type: 'R', _source: 0, _target: 1 }],
  ["Grafeo's decimal", { $decimal: '1.5' }],
  ['bytes', Buffer.from('a')],
  ['a value that is missing', undefined],
])('%s is refused, with the statement and the column', (_, value) => {
  const message = "Statement read/x returns a graph object or an engine's type in «c»";
  expect(() => plainRow('read/x', { c: [value] })).toThrow(message);
});

test('whole numbers go to Neo4j as integers, however deep, and nothing else changes', () => {
  expect(
    toNeo4jParams({ n: 5, f: 0.5, big: 2 ** 60, s: '5', none: null, t: false, rows: [{ n: -1, l: [[0]] }] }),
  ).toEqual({
    n: 5n,
    f: 0.5,
    big: 2 ** 60,
    s: '5',
    none: null,
    t: false,
    rows: [{ n: -1n, l: [[0n]] }],
  });
});
