import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp as backUpHere } from '../../src/cli/backup.ts';
import { restore as restoreHere } from '../../src/cli/restore.ts';
import { readSettings, type Settings } from '../../src/cli/settings.ts';
import { verify } from '../../src/graph/verify.ts';
import { openStore } from '../../src/store/open.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { serveStore } from '../support/api.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { endAll, ROOT, runCli, startCli, type Ended } from '../support/cli.ts';
import { describeInNamespace, inNamespace } from '../support/namespace.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { reportFolders } from '../support/report-folders.ts';
import { countsOf, storedGraph } from '../support/stored-graph.ts';

jest.setTimeout(60_000);

/** At moments spread over the time that a restore takes. */
const KILLS = 4;

const folders = reportFolders();
const root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
const backup = join(root, 'bundled.backup');

let bundled: string;
let directory: string;

const settingsOf = (folder: string): Settings => readSettings({ PLAN_GRAPH_DATA: folder });
const storeAt = (folder: string): StoreConfig => ({ engine: 'grafeo', directory: folder });
const backUp = (file: string, ...words: string[]): Promise<Ended> =>
  runCli(['backup', file, ...words], { PLAN_GRAPH_DATA: directory });
const restore = (file: string): Promise<Ended> => runCli(['restore', file], { PLAN_GRAPH_DATA: directory });

beforeAll(async () => {
  bundled = await bundledFolder();
  directory = bundled;
  expect(await backUp(backup)).toMatchObject({ code: 0, stderr: '' });
});
beforeEach(() => {
  directory = mkdtempSync(join(root, 'data-'));
});
afterEach(endAll);
afterAll(() => {
  folders.remove();
  for (const folder of [root, bundled]) rmSync(folder, { recursive: true, force: true });
});

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const backedUp = (): Buffer => readFileSync(backup);
const noteAt = (bytes: Buffer): number => bytes.lastIndexOf('\n{');
const contents = (): Buffer => backedUp().subarray(0, noteAt(backedUp()));

function fileOf(bytes: Buffer): string {
  const file = join(root, 'changed.backup');
  writeFileSync(file, bytes);
  return file;
}

/** A backup of these contents whose last line fits them, but for what is to be changed in it. */
function backupOf(store: Buffer, change: Readonly<Record<string, unknown>>): string {
  const note = JSON.parse(backedUp().subarray(noteAt(backedUp())).toString()) as object;
  const changed = { ...note, bytes: store.length, sha256: hashOf(store), ...change };
  return fileOf(Buffer.concat([store, Buffer.from(`\n${JSON.stringify(changed)}\n`)]));
}

function withWrongByte(bytes: Buffer): Buffer {
  const at = bytes.length >> 1;
  bytes[at] = ~bytes[at]! & 255;
  return bytes;
}

describe('a backup', () => {
  test('is taken beside readers and says what it holds, and restores to the same graph, which loads and searches', async () => {
    directory = bundled;
    const file = join(root, 'beside.backup');
    const reading = await openStore(storeAt(bundled), 'read');
    const { stdout } = await backUp(file);
    await reading.close();
    const bytes = readFileSync(file);
    const note = JSON.parse(bytes.subarray(noteAt(bytes)).toString()) as Record<string, unknown>;
    const graph = await storedGraph(storeAt(bundled));
    expect(note).toMatchObject({ dataVersion: graph.dataVersion, product: '0.1.0', engine: '0.6.0' });
    const stored = bytes.subarray(0, Number(note['bytes']));
    expect(note['sha256']).toBe(hashOf(stored));
    expect(stdout).toContain(
      `dataVersion ${graph.dataVersion}: ${stored.length} bytes, SHA-256 ${hashOf(stored)}`,
    );

    directory = join(root, 'new', 'data');
    const restored = await restore(file);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toContain(`dataVersion ${graph.dataVersion},`);
    expect(readdirSync(directory)).toEqual(['plan-graph.grafeo']);
    expect(await storedGraph(storeAt(directory))).toEqual(graph);

    const ask = async (folder: string): Promise<unknown> => {
      const store = await openStore(storeAt(folder), 'read');
      const api = await serveStore(store);
      try {
        return await api.ask('{ search(text: "老旧小区改造", first: 5) { totalCount nodes { score } } }');
      } finally {
        await api.close();
        await store.close();
      }
    };
    expect(await ask(directory)).toEqual(await ask(bundled));

    const load = await runCli(['ingest', folders.madeUp], { PLAN_GRAPH_DATA: directory });
    expect(load).toMatchObject({ code: 0, stdout: expect.stringContaining('Loaded test-2025.') });
    expect(await restore(backup)).toMatchObject({ code: 0 });
    expect((await storedGraph(storeAt(directory))).rows).toEqual(graph.rows);
  });

  test('is taken of what a killed load left in the log', async () => {
    directory = await bundledFolder();
    const graph = await storedGraph(storeAt(directory));
    const { child, said, ended } = startCli(['ingest', folders.madeUp], { PLAN_GRAPH_DATA: directory });
    while (!readdirSync(directory).includes('plan-graph.grafeo.wal')) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    expect(said.stdout).toBe('');
    expect(readdirSync(directory)).toContain('plan-graph.grafeo.wal');
    const file = join(root, 'killed.backup');
    expect(await backUp(file)).toMatchObject({ code: 0 });
    expect(await restore(file)).toMatchObject({ code: 0 });
    expect(readdirSync(directory)).toEqual(['plan-graph.grafeo']);
    expect((await storedGraph(storeAt(directory))).rows).toEqual(graph.rows);
  });

  test('leaves a file of that name alone unless told, and is never in the store’s own place', async () => {
    directory = bundled;
    const file = join(root, 'kept.backup');
    writeFileSync(file, 'kept');
    expect(await backUp(file)).toMatchObject({
      code: 2,
      stderr: `${file} exists: name another file, or add --overwrite.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(await backUp(file, '--overwrite')).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'latin1')).toMatch(/^GRAF/u);
    const store = join(bundled, 'plan-graph.grafeo');
    expect(await backUp(store, '--overwrite')).toMatchObject({
      code: 2,
      stderr: `${store} is the store itself: name another file.\n`,
    });
    expect(readdirSync(root).filter((name) => name.includes('.part-'))).toEqual([]);
  });

  test.each([
    ['a folder', () => root, /is a folder: name a file in it\.$/u],
    ['in no folder', () => join(root, 'none', 'x'), /There is no folder .*: make it, or name another\.$/u],
  ])('says what is wrong with a target that is %s', async (_, file, message) => {
    await expect(backUpHere(settingsOf(bundled), file(), {})).rejects.toThrow(message);
  });

  test('waits for nobody: a writer, or no store, is told', async () => {
    const backUpTo = (file: string): Promise<void> => backUpHere(settingsOf(directory), join(root, file), {});
    await expect(backUpTo('x')).rejects.toThrow('Nothing has been loaded into');
    const writing = await openStore(storeAt(directory), 'write');
    await expect(backUpTo('x')).rejects.toThrow('is being written by another process');
    await writing.close();
    await expect(backUpTo('x')).rejects.toThrow('Nothing has been loaded into');
    expect(readdirSync(root).filter((name) => name.startsWith('x'))).toEqual([]);
  });

  test('of Neo4j is told what to use, and so is a restore', async () => {
    const settings = readSettings({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    await expect(backUpHere(settings, join(root, 'x'), {})).rejects.toThrow('neo4j-admin database dump');
    await expect(restoreHere(settings, backup)).rejects.toThrow('neo4j-admin database load');
  });
});

describe('a restore', () => {
  /** The backup's store is not what is there before. */
  let there: string;
  let version: string | null;

  const versionOf = async (folder: string): Promise<string | null> => {
    const store = await openStore(storeAt(folder), 'read');
    const { dataVersion } = await countsOf(store);
    await store.close();
    return dataVersion;
  };
  const restoreThere = (file: string): Promise<void> => restoreHere(settingsOf(there), file);

  beforeAll(async () => {
    there = mkdtempSync(join(root, 'data-'));
    expect(await runCli(['ingest', folders.madeUp], { PLAN_GRAPH_DATA: there })).toMatchObject({ code: 0 });
    version = await versionOf(there);
  });
  afterEach(async () => {
    expect(readdirSync(there)).toEqual(['plan-graph.grafeo']);
    expect(await versionOf(there)).toBe(version);
  });

  test.each([
    ['is not there', () => join(root, 'none'), 'ENOENT'],
    ['is a folder', () => root, 'EISDIR'],
    ['is empty', () => fileOf(Buffer.alloc(0)), 'is no backup'],
    ['is another file', () => join(ROOT, 'package.json'), 'is no backup'],
    ['is cut off', () => fileOf(backedUp().subarray(0, 1_000_000)), 'is no whole backup'],
    ['lacks its last bytes', () => fileOf(backedUp().subarray(0, -9)), 'is no whole backup'],
    [
      'lacks bytes inside',
      () => fileOf(Buffer.concat([backedUp().subarray(0, 99), backedUp().subarray(999)])),
      'is no whole backup',
    ],
    ['has a wrong byte', () => fileOf(withWrongByte(backedUp())), 'is damaged: its SHA-256 is'],
    [
      'is of another form',
      () => backupOf(contents(), { format: 'plan-graph backup 9' }),
      'was made by another plan-graph',
    ],
    [
      'misses what it should say',
      () => backupOf(contents(), { dataVersion: undefined }),
      'is no whole backup',
    ],
    [
      'is of another engine',
      () => backupOf(Buffer.from('GRAF of another form'), { engine: '9.9.9' }),
      'made by engine 9.9.9, does not open: ',
    ],
  ])('of what %s changes nothing and says so', async (_, file, message) => {
    await expect(restoreThere(file())).rejects.toThrow(message);
  });

  test('of a graph whose quotes don’t stand in its text changes nothing and says so', async () => {
    const misquoting = mkdtempSync(join(root, 'data-'));
    copyFileSync(join(bundled, 'plan-graph.grafeo'), join(misquoting, 'plan-graph.grafeo'));
    const store = await openStore(storeAt(misquoting), 'write', TEST_CYPHER);
    const id = 'measure:dongcheng-2024:3.4.3.2';
    await store.transaction((tx) => tx.run('load/misquote', { id, text: '原文没有这句话' }));
    await store.close();
    directory = misquoting;
    const file = join(root, 'misquoting.backup');
    expect(await backUp(file)).toMatchObject({ code: 0 });
    await expect(restoreThere(file)).rejects.toThrow(
      /does not verify \(1 faults, of which the first is: statement measure:/u,
    );
  });

  test('waits for nobody: a reader or a writer is told', async () => {
    for (const mode of ['read', 'write'] as const) {
      const held = await openStore(storeAt(there), mode);
      await expect(restoreThere(backup)).rejects.toThrow('is in use by another process');
      await held.close();
    }
  });

  test('in a place where a store’s log was left alone is told to move it away', async () => {
    writeFileSync(join(directory, 'plan-graph.grafeo.wal'), '');
    const { code, stderr } = await restore(backup);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('move it away') });
    expect(readdirSync(directory)).toEqual(['plan-graph.grafeo.wal']);
  });

  describeInNamespace('and a backup, where the disk is full,', () => {
    test('change nothing and say so', () => {
      const said = inNamespace(
        `mount -t tmpfs -o size=3m tmpfs "$DATA" && cp "$THERE/plan-graph.grafeo" "$DATA" && export PLAN_GRAPH_DATA="$DATA"
        "$NODE" dist/cli/main.js restore "$BACKUP"; echo "restore $?"
        "$NODE" dist/cli/main.js backup "$DATA/copy"; echo "backup $?"
        ls -A "$DATA"; "$NODE" dist/cli/main.js stats`,
        { DATA: directory, THERE: there, BACKUP: backup },
      );
      expect(said).toMatch(/^restore 2\nbackup 2\nplan-graph\.grafeo\nengine grafeo,/u);
      expect(said).toContain(`dataVersion ${version},`);
      expect(said).toMatch(/^\S+ was not restored, and the store is as it was: .*ENOSPC/mu);
      expect(said).toMatch(/^\S+ was not written: .*No space left on device/mu);
    });
  });
});

test('a restore that is killed leaves the old store or the new one', async () => {
  const made = join(root, 'made-up.backup');
  expect(await runCli(['ingest', folders.madeUp], { PLAN_GRAPH_DATA: directory })).toMatchObject({ code: 0 });
  expect(await backUp(made)).toMatchObject({ code: 0 });
  const begun = performance.now();
  expect(await restore(made)).toMatchObject({ code: 0 });
  const took = performance.now() - begun;

  const graphs = {
    [made]: await storedGraph(storeAt(directory)),
    [backup]: await storedGraph(storeAt(bundled)),
  };
  const found = { old: 0, new: 0 };
  let current = made;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const target = current === made ? backup : made;
    const { child, ended } = startCli(['restore', target], { PLAN_GRAPH_DATA: directory });
    setTimeout(() => child.kill('SIGKILL'), took * (0.2 + (0.9 * kill) / KILLS));
    await ended;
    const store = await openStore(storeAt(directory), 'read');
    const [{ faults }, { dataVersion, counts }] = [await verify(store), await countsOf(store)];
    await store.close();
    const held = [made, backup].find((file) => graphs[file]!.dataVersion === dataVersion)!;
    expect({ faults, counts }).toEqual({ faults: [], counts: graphs[held]!.counts });
    found[held === current ? 'old' : 'new'] += 1;
    current = held;
  }
  expect(found.old).toBeGreaterThan(0);
  expect(await restore(backup)).toMatchObject({ code: 0 });
  expect((await storedGraph(storeAt(directory))).rows).toEqual(graphs[backup]!.rows);
  expect(readdirSync(directory)).toEqual(['plan-graph.grafeo']);
});
