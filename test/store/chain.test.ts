import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, createChainComposer, valuesAt } from '../../src/store/chain.ts';
import { loadStatements, namesUnder } from '../../src/store/statements.ts';

const CYPHER = join(__dirname, '..', '..', 'cypher');
const STATEMENTS = loadStatements('neo4j');
const READS = namesUnder(STATEMENTS, 'read').filter((name) => !STATEMENTS.get(name)!.includes('UNION ALL'));

/** The names in `parent, touches [{entity, reasons (JSON)}]`. */
function told(name: string): string[] {
  const [file = ''] = [`${name}.cypher`, `${name}.neo4j.cypher`].filter((one) =>
    existsSync(join(CYPHER, one)),
  );
  const header = readFileSync(join(CYPHER, file), 'utf8');
  const list = /^\/\/ columns: (.+)/mu.exec(header)?.[1] ?? '';
  return list
    .replace(/\[[^\]]*\]|\{[^}]*\}|\([^)]*\)/gu, '')
    .split(',')
    .map((item) => item.trim());
}

test.each(READS)('the columns of %s are those that its header names', (name) => {
  expect(columnsOf(STATEMENTS.get(name)!)).toEqual(told(name));
});

test.each([
  ['RETURN 1 + 2', '1 + 2'],
  ['MATCH (n) RETURN n.id', 'n.id'],
  ['RETURN 1 AS x UNION ALL RETURN 2 AS x', '1 AS x UNION ALL RETURN 2 AS x'],
])('a column without a name of its own is refused: %s', (text) => {
  expect(() => columnsOf(text)).toThrow(/is no column that a chain could name/);
});

test('brackets and quotes hide the commas in them', () => {
  const text =
    "MATCH (n)\nRETURN n { .a, list: [1, 2], text: 'x, y' } AS map, coalesce(n.b, ',') AS b\nORDER BY b, map";
  expect(columnsOf(text)).toEqual(['map', 'b']);
});

describe('the values at a path', () => {
  const rows = [
    { statement: { id: 's1', mentions: [{ entity: { id: 'a' } }, { entity: { id: 'b' } }] } },
    { statement: { id: 's2', mentions: [{ entity: { id: 'b' } }, { entity: null }] } },
    { statement: null },
  ];

  test('come each once, without nulls', () => {
    expect(valuesAt(rows, ['statement', 'id'])).toEqual(['s1', 's2']);
    expect(valuesAt(rows, ['statement', 'mentions', '*', 'entity', 'id'])).toEqual(['a', 'b']);
  });

  test('are none where the path leads nowhere', () => {
    expect(valuesAt(rows, ['statement', 'sections', '*', 'id'])).toEqual([]);
    expect(valuesAt(rows, ['statement', '*', 'id'])).toEqual([]);
    expect(valuesAt(rows, ['statement'])).toEqual([]);
  });
});

test('a chain gives each step its own parameters, and feeds it what an earlier one found', () => {
  const statements = new Map([
    ['read/a', 'MATCH (n:A {id: $id})\nRETURN n.id AS id, n.kids AS kids'],
    [
      'read/b',
      'UNWIND $ids AS parent\nMATCH (n:B {id: parent})\nRETURN parent, n.id AS id\nORDER BY parent LIMIT $limit',
    ],
  ]);
  const { text, params } = createChainComposer(statements)([
    { statement: 'read/a', params: { id: 'x' } },
    { statement: 'read/b', params: { limit: 2 }, feed: { param: 'ids', step: 0, path: ['kids', '*'] } },
  ]);
  expect(params).toEqual({ id_0: 'x', limit_1: 2 });
  expect(text).toContain('MATCH (n:A {id: $id_0})');
  expect(text).toContain('UNWIND fed_1 AS parent');
  expect(text).toContain('LIMIT $limit_1');
  expect(text).toMatch(/RETURN rows_0, fed_1, rows_1$/u);
});
