import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadStatements, namesUnder, statementText } from '../../src/store/statements.ts';

const directory = mkdtempSync(join(tmpdir(), 'plan-graph-cypher-'));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

beforeAll(() => {
  write('setup/entity.cypher', 'CREATE INDEX');
  write('setup/search.neo4j.cypher', 'CREATE FULLTEXT INDEX');
  write(
    'read/entity/by-id.cypher',
    '// $id\n//\nMATCH (e {id: $id})\n  // why\nRETURN e.uri = "http://x" AS x\n',
  );
  write('read/entity/page.cypher', 'keyset');
  write('read/entity/page.grafeo.cypher', 'offset');
  write('read/place/by-id.cypher', 'MATCH (p)');
  write('notes.md', 'no statement');
});

afterAll(() => rmSync(directory, { recursive: true }));

test('names are paths without their ending', () => {
  expect([...loadStatements('neo4j', directory).keys()].sort()).toEqual([
    'read/entity/by-id',
    'read/entity/page',
    'read/place/by-id',
    'setup/entity',
    'setup/search',
  ]);
});

test('comment lines are left out, and a // inside a line stays', () => {
  const statements = loadStatements('neo4j', directory);
  expect(statements.get('read/entity/by-id')).toBe('MATCH (e {id: $id})\nRETURN e.uri = "http://x" AS x');
});

test("an engine's own file stands in for the plain one", () => {
  expect(loadStatements('neo4j', directory).get('read/entity/page')).toBe('keyset');
  expect(loadStatements('grafeo', directory).get('read/entity/page')).toBe('offset');
});

test('what only the other engine has is absent', () => {
  expect(namesUnder(loadStatements('neo4j', directory), 'setup')).toEqual(['setup/entity', 'setup/search']);
  expect(namesUnder(loadStatements('grafeo', directory), 'setup')).toEqual(['setup/entity']);
});

test.each([
  ['read/entity/by-ids', 'read/entity/by-id, read/entity/page'],
  ['read/places/by-id', 'read/entity/by-id, read/place/by-id'],
])('an unknown name %s is told with the near ones', (name, near) => {
  const statements = loadStatements('neo4j', directory);
  expect(() => statementText(statements, name)).toThrow(`No statement is named ${name}. Near: ${near}.`);
});

test('a name near nothing is told alone', () => {
  expect(() => statementText(loadStatements('neo4j', directory), 'x')).toThrow(/^No statement is named x\.$/);
});

test("the package's own folder is found", () => {
  expect(() => loadStatements('grafeo')).not.toThrow();
});
