import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/cli/ingest.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { verify } from '../../src/graph/verify.ts';
import { openStore } from '../../src/store/open.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { ask, endAll, runCli, serveCli } from '../support/cli.ts';
import { reportFolders } from '../support/report-folders.ts';
import { countsOf } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

/** Kilobytes of room for a first load; `npm run test:faults` tries more. */
const FIRST_LOADS = process.env['PLAN_GRAPH_OUTAGES'] === undefined ? [40] : [16, 40, 1_000];

const KILOBYTE = 1_024;
/** Room for the loaded graph twice. */
const DISK = 32 * KILOBYTE;

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const disk = mkdtempSync(join(tmpdir(), 'plan-graph-disk-'));
const isMounted = mount(disk);
if (!isMounted && process.env['PLAN_GRAPH_REQUIRE_TMPFS'] === '1') {
  throw new Error('No small disk could be mounted: run the tests as root on Linux.');
}
const describeHere = isMounted ? describe : describe.skip;

describeHere('a disk that is full', () => {
  const data = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  const environment = { PLAN_GRAPH_DATA: data };
  const settings = readSettings(environment);
  const folders = reportFolders();
  let bundled: string;

  beforeAll(async () => {
    bundled = await bundledFolder();
  });

  beforeEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
  });
  afterEach(endAll);
  afterAll(() => {
    folders.remove();
    rmSync(bundled, { recursive: true });
    // Lazily: the engine lets go of what it mapped here when its objects are collected.
    execFileSync('umount', ['--lazy', disk]);
    rmdirSync(disk);
  });

  function leaveFree(kilobytes: number): void {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - kilobytes * KILOBYTE));
  }

  async function served(): Promise<unknown> {
    const { origin, child, ended } = await serveCli(environment);
    const { dataVersion } = await ask<{ dataVersion: string }>(origin, '{ dataVersion }');
    child.kill();
    await ended;
    return dataVersion;
  }

  const load = (...paths: string[]): Promise<void> => ingest(settings, paths, { quiet: true });

  /** Of a graph without a fault. */
  async function soundDataVersion(): Promise<string> {
    const store = await openStore(settings.store, 'read');
    try {
      expect((await verify(store)).faults).toEqual([]);
      const { dataVersion } = await countsOf(store);
      return dataVersion!;
    } finally {
      await store.close();
    }
  }

  /** One message that names the folder and says what to do, and no trace of the program. */
  const plain = (consequence: RegExp): unknown => ({
    code: 2,
    signal: null,
    stdout: '',
    stderr: expect.stringMatching(
      new RegExp(
        `^No room is left on the disk of ${data}\\S*: ${consequence.source}.*Make room there.*\\n$`,
        'u',
      ),
    ) as unknown,
  });

  test('fails a load with what to do, keeps the graph, and takes the load once there is room', async () => {
    cpSync(bundled, data, { recursive: true });
    const first = await soundDataVersion();
    leaveFree(64);
    expect(await runCli(['ingest', folders.changed, '--quiet'], environment)).toEqual(
      plain(/nothing was written, and the graph is as it was\./u),
    );
    expect(await soundDataVersion()).toBe(first);
    // From a full disk, with a graph that no longer needs to be written.
    expect(await served()).toBe(first);

    rmSync(ballast);
    await load(folders.changed);
    expect(await soundDataVersion()).not.toBe(first);
  });

  test('that has room for the log alone keeps what was committed', async () => {
    cpSync(bundled, data, { recursive: true });
    // The changed report's log takes 1.4 MB, and the file in order 2.7 MB more.
    leaveFree(2_000);
    expect(await runCli(['ingest', folders.changed, '--quiet'], environment)).toEqual(
      plain(/what was committed is safe in its log/u),
    );
    const committed = await soundDataVersion();
    rmSync(ballast);
    await load(folders.changed);
    expect(await soundDataVersion()).toBe(committed);
  });

  test.each(FIRST_LOADS)('with %d kB free leaves nothing half of a first load', async (kilobytes) => {
    mkdirSync(data);
    leaveFree(kilobytes);
    const { code, stderr } = await runCli(['ingest', '--quiet'], environment);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^[^\n]*plan-graph\.grafeo[^\n]*Make room there[^\n]*\n$/u),
    ]);
    rmSync(ballast);
    await load();
    expect(await served()).toBe(await soundDataVersion());
  });
});
