import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_COLUMNS, entityRow, STATEMENT_COLUMNS } from '../../src/graph/row-values.ts';

const FRAGMENTS = join(__dirname, '..', '..', 'cypher', 'fragment');

/** The properties that a fragment lists, in its order. */
function listed(fragment: string): string[] {
  const text = readFileSync(join(FRAGMENTS, `${fragment}.cypher`), 'utf8').replace(/^\/\/.*$/gmu, '');
  return [...text.matchAll(/\b(?:s|entity)\.(\w+)/gu)].map(([, name = '']) => name);
}

test.each([
  ['entity-values', ENTITY_COLUMNS],
  ['statement', STATEMENT_COLUMNS],
])('the values of %s are named in the order that Cypher lists them in', (fragment, columns) => {
  expect(listed(fragment)).toEqual([...columns]);
});

test('a value that is absent is null', () => {
  const row = entityRow(['place:x', 'PLACE', '甲']);
  expect(row).toMatchObject({ id: 'place:x', kind: 'PLACE', name: '甲', category: null, named: null });
});
