import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { readRoot } from '../support/readme.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-graph-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

const published = readRoot('schema/published/schema.graphql');

/** The published schema with one change; fails where there is nothing to change. */
function changed(from: RegExp, to: string): string {
  const text = published.replace(from, to);
  if (text === published) throw new Error(`The schema has nothing like ${String(from)}.`);
  return text;
}

/** What the check says of a schema, in the light of another. */
function check(current: string, before = published) {
  const files = Object.entries({ before, current }).map(([name, text]) => {
    const file = join(folder, `${name}.graphql`);
    writeFileSync(file, text);
    return file;
  });
  const script = join(ROOT, 'scripts/schema-check.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the check of the schema', () => {
  test('lets pass what is published, and what is added to it', () => {
    expect(check(published)).toMatchObject({ status: 0, stderr: '' });
    expect(check(changed(/^type Query \{$/mu, 'type Query {\n  added: Int'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('changes: 1'),
    });
  });

  test.each([
    ['a field that is gone', /^ {2}dataVersion: String!$/mu, '  dataRelease: String!', 'Query.dataVersion'],
    [
      'a field that may be null',
      /^ {2}dataVersion: String!$/mu,
      '  dataVersion: String',
      'Query.dataVersion',
    ],
    ['a value that is gone', /^ {2}RELATED$/mu, '  RELATES', 'TouchScope.RELATED'],
    ['a type that is gone', /\bBrand\b/gu, 'Label', 'Brand'],
  ])('fails for %s, and names it with what to do', (_, from, to, path) => {
    const { status, stderr } = check(changed(from, to));
    expect(status).toBe(1);
    expect(stderr).toContain(`  ${path}: `);
    expect(stderr).toContain('@deprecated');
    expect(stderr).toContain('npm run schema:publish -- --breaking');
  });

  test('lets go what was published as deprecated', () => {
    const deprecated = changed(
      /^ {2}dataVersion: String!$/mu,
      '  dataVersion: String! @deprecated\n  other: Int',
    );
    const gone = changed(/^ {2}dataVersion: String!$/mu, '  other: Int');
    expect(check(gone, deprecated)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Query.dataVersion'),
    });
  });

  test('says of a file that is no schema which it is', () => {
    const { status, stderr } = check('type Query {');
    expect(status).not.toBe(0);
    expect(stderr).toContain('current.graphql is no schema');
  });
});
