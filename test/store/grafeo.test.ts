import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';

let root: string;
let directory: string;
const stores: GraphStore[] = [];

async function open(mode: 'read' | 'write', folder: string | null = directory): Promise<GraphStore> {
  const store = await openStore({ engine: 'grafeo', directory: folder }, mode, TEST_CYPHER);
  stores.push(store);
  return store;
}

const refused = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });
const load = (store: GraphStore) =>
  store.transaction((tx) => tx.run('load/samples', { rows: [{ id: 'a', properties: {} }] }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  directory = join(root, 'not', 'yet', 'there');
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  rmSync(root, { recursive: true });
  jest.resetModules();
});

test('opened for writing, it makes its folders', async () => {
  await open('write');
  expect(existsSync(join(directory, 'plan-graph.grafeo'))).toBe(true);
});

test('opened for reading before any load, it says so and makes nothing', async () => {
  await expect(open('read')).rejects.toEqual(refused('STORE_EMPTY', /plan-graph ingest/));
  expect(existsSync(directory)).toBe(false);
});

test('in memory it leaves no file, and two are two', async () => {
  const one = await open('write', null);
  const other = await open('write', null);
  await load(one);
  expect(await one.run('read/samples')).toHaveLength(1);
  expect(await other.run('read/samples')).toHaveLength(0);
  await expect(open('read', null)).rejects.toEqual(refused('STORE_EMPTY', /in memory/));
});

test('readers open side by side', async () => {
  await load(await open('write'));
  await stores[0]?.close();
  const rows = await Promise.all(
    [open('read'), open('read')].map(async (store) => (await store).run('read/samples')),
  );
  expect(rows).toEqual([[{ id: 'a' }], [{ id: 'a' }]]);
});

test('a writer is locked out by a reader, and told what to stop', async () => {
  await (await open('write')).close();
  const reader = await open('read');
  await expect(open('write')).rejects.toEqual(refused('STORE_LOCKED', /server.*stop it first/));
  await reader.close();
  await open('write');
});

test('a reader and a writer are locked out by a writer', async () => {
  await open('write');
  await expect(open('read')).rejects.toEqual(refused('STORE_LOCKED', /being written.*try again/));
  await expect(open('write')).rejects.toEqual(refused('STORE_LOCKED', /stop it first/));
});

test('what a killed writer had committed is read', async () => {
  await (await open('write')).close();
  const engine = createRequire(__filename).resolve('@grafeo-db/js');
  const file = join(directory, 'plan-graph.grafeo');
  const script = `const db = require(${JSON.stringify(engine)}).GrafeoDB.create(${JSON.stringify(file)});
    db.executeCypher("CREATE (:Sample {id: 'killed'})").then(() => console.log('written'));
    setInterval(() => {}, 1000);`;
  const writer = spawn(process.execPath, ['-e', script], { env: { ...process.env, TMPDIR: root } });
  await once(writer.stdout, 'data');
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  expect(await (await open('read')).run('read/samples')).toEqual([{ id: 'killed' }]);
});

test('a file that is no store is told by its path', async () => {
  writeFileSync(join(root, 'plan-graph.grafeo'), 'something else');
  await expect(open('write', root)).rejects.toEqual(
    refused('STORE_FAILED', /plan-graph\.grafeo did not open/),
  );
  writeFileSync(join(root, 'not'), 'a file where a folder should be');
  await expect(open('write')).rejects.toEqual(refused('STORE_FAILED', /did not open/));
});

test('where the engine has no binary, it points to Neo4j', async () => {
  jest.doMock('@grafeo-db/js', () => {
    throw new Error('Cannot find native binding.');
  });
  await expect(open('write')).rejects.toEqual(refused('ENGINE_UNAVAILABLE', /NEO4J_URI/));
});
