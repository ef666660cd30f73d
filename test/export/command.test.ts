import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endAll, environmentOf, ROOT, runCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(endAll);

describeEngines('plan-graph export', (_, { bundledStore }) => {
  test('writes a folder of tables, a file, or to the pipe that it stands in', async () => {
    const environment = environmentOf(await bundledStore());
    const tables = join(folder, 'tables');
    const [csv, pipe] = await Promise.all([
      runCli(['export', 'csv', '--output', tables], environment),
      runCli(['export', 'geojson'], environment),
    ]);
    expect([csv.code, csv.stderr, csv.stdout]).toEqual([0, '', '']);
    expect(readdirSync(tables)).toHaveLength(5);
    expect([pipe.code, pipe.stderr]).toEqual([0, '']);
    expect(JSON.parse(pipe.stdout)).toMatchObject({ type: 'FeatureCollection' });
    rmSync(tables, { recursive: true });
  });
});

test('an empty store is said to be empty, and no file is left', async () => {
  const path = join(folder, 'none.jsonl');
  const environment = { PLAN_GRAPH_DATA: join(folder, 'empty') };
  const ended = await runCli(['export', 'jsonl', '--output', path], environment);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(/^Nothing has been loaded into .+: run «plan-graph ingest»\.\n$/u);
  expect(readdirSync(folder)).toEqual([]);
});

test('a reader that stops early ends it quietly', async () => {
  const directory = join(folder, 'store');
  await runCli(['ingest', '--quiet'], { PLAN_GRAPH_DATA: directory });
  const script = 'node dist/cli/main.js export jsonl | head -1; echo "${PIPESTATUS[0]}"';
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', PLAN_GRAPH_DATA: directory },
  });
  const [about = '', status] = stdout.split('\n');
  expect(JSON.parse(about)).toMatchObject({ kind: 'about' });
  expect([status, stderr]).toEqual(['0', '']);
});

test('a format that there is not is answered with the nearest', async () => {
  const ended = await runCli(['export', 'GraphLM'], { PLAN_GRAPH_DATA: folder });
  expect([ended.code, ended.stderr]).toEqual([
    2,
    'No export is called «GraphLM»: write graphml? There are csv, graphml, jsonld, geojson, cypher, jsonl.\n',
  ]);
  expect(existsSync(join(folder, 'graph.graphml'))).toBe(false);
});
