import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';

/** Stands in for Docker: notes what it is asked, dumps what its database holds, and loads all that begins with «dump». */
const DOCKER = `#!/bin/sh
shift 3
echo "$*" >> "$STATE/asked"
case "$*" in
  *' dump '*) [ ! -e "$STATE/broken" ] || exit 1; cat "$STATE/database" ;;
  *' load '*)
    cat > "$STATE/given"; : > "$STATE/database"
    if [ -e "$STATE/signal" ]; then kill -s "$(cat "$STATE/signal")" "$PPID"; rm "$STATE/signal"; exit 1; fi
    grep -q '^dump' "$STATE/given" || exit 1; cp "$STATE/given" "$STATE/database" ;;
esac`;

let root: string;
const at = (name: string): string => join(root, name);
const asked = (): string[] =>
  readFileSync(at('asked'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => /\b(?:stop|start|dump|load)\b/u.exec(line)![0]);

function run(script: string, ...words: string[]): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync('sh', [join(ROOT, 'scripts', script), ...words], {
    cwd: root,
    env: { PATH: `${at('bin')}:${process.env['PATH']}`, STATE: root },
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  mkdirSync(at('bin'));
  writeFileSync(at('bin/docker'), DOCKER);
  chmodSync(at('bin/docker'), 0o755);
  writeFileSync(at('database'), 'dump of now');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a dump is taken while the server is stopped, which starts again', () => {
  expect(run('neo4j-dump.sh', 'x.dump')).toEqual({ code: 0, stderr: '' });
  expect(asked()).toEqual(['stop', 'dump', 'start']);
  expect(readFileSync(at('x.dump'), 'utf8')).toBe('dump of now');
});

test('a dump that fails leaves no file and a server that runs', () => {
  writeFileSync(at('broken'), '');
  expect(run('neo4j-dump.sh', 'x.dump').code).not.toBe(0);
  expect(asked()).toEqual(['stop', 'dump', 'start']);
  expect(readdirSync(root).filter((name) => name.startsWith('x.dump'))).toEqual([]);
});

test('a dump replaces no file, and a load needs one', () => {
  writeFileSync(at('x.dump'), 'kept');
  expect(run('neo4j-dump.sh', 'x.dump')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('exists'),
  });
  expect(readFileSync(at('x.dump'), 'utf8')).toBe('kept');
  expect(run('neo4j-load.sh', 'none.dump')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is not there'),
  });
  expect(readdirSync(root)).not.toContain('asked');
});

test('a load keeps what was there', () => {
  writeFileSync(at('x.dump'), 'dump of before');
  expect(run('neo4j-load.sh', 'x.dump')).toEqual({ code: 0, stderr: '' });
  expect(asked()).toEqual(['stop', 'dump', 'load', 'start']);
  expect(readFileSync(at('database'), 'utf8')).toBe('dump of before');
  const [kept = ''] = readdirSync(root).filter((name) => name.startsWith('x.dump.before-'));
  expect(readFileSync(at(kept), 'utf8')).toBe('dump of now');
});

test('a load that fails puts back what was there', () => {
  writeFileSync(at('x.dump'), 'something else');
  expect(run('neo4j-load.sh', 'x.dump')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('as it was'),
  });
  expect(asked()).toEqual(['stop', 'dump', 'load', 'load', 'start']);
  expect(readFileSync(at('database'), 'utf8')).toBe('dump of now');
});

test.each(['INT', 'TERM'])('a load that is ended by SIG%s puts back what was there', (signal) => {
  writeFileSync(at('x.dump'), 'dump of before');
  writeFileSync(at('signal'), signal);
  expect(run('neo4j-load.sh', 'x.dump')).toMatchObject({
    code: 130,
    stderr: expect.stringContaining('as it was'),
  });
  expect(asked()).toEqual(['stop', 'dump', 'load', 'load', 'start']);
  expect(readFileSync(at('database'), 'utf8')).toBe('dump of now');
});

test('where nothing can be put back, Neo4j stays stopped, and the dump of what was there is named', () => {
  writeFileSync(at('database'), 'what no load takes');
  writeFileSync(at('x.dump'), 'something else');
  const { code, stderr } = run('neo4j-load.sh', 'x.dump');
  expect(code).toBe(1);
  expect(asked()).toEqual(['stop', 'dump', 'load', 'load']);
  const [kept = ''] = readdirSync(root).filter((name) => name.startsWith('x.dump.before-'));
  expect(readFileSync(at(kept), 'utf8')).toBe('what no load takes');
  expect(stderr).toMatch(new RegExp(`Neo4j stays stopped\\. It is in ${kept}:`, 'u'));
});

test('a load before which nothing can be dumped loads nothing', () => {
  writeFileSync(at('broken'), '');
  writeFileSync(at('x.dump'), 'dump of before');
  expect(run('neo4j-load.sh', 'x.dump').code).toBe(1);
  expect(asked()).toEqual(['stop', 'dump', 'start']);
  expect(readdirSync(root).filter((name) => name.startsWith('x.dump.before-'))).toEqual([]);
});
