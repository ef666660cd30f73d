import { verify } from '../../src/graph/verify.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { ask, endAll, environmentOf, runCli, serveCli, startScript } from '../support/cli.ts';
import { tellFigures } from '../support/figures.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { BUNDLED, reportFolders } from '../support/report-folders.ts';
import { countsOf, storedGraph, type StoredGraph } from '../support/stored-graph.ts';

jest.setTimeout(180_000);

/** No multiple of 7, which spreads them over the time. `npm run test:faults` asks for more. */
const KILLS = Number(process.env['PLAN_GRAPH_KILLS'] ?? 4);
/** Of which this many hit before the transaction begins, at any moment from the process's start. */
const EARLY = 2;
const SCRIPT = require.resolve('../support/loading.mjs');

const folders = reportFolders();
afterAll(() => folders.remove());
afterEach(endAll);

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Load {
  /** Milliseconds from the process's start; null where it was killed before. */
  readonly begun: number | null;
  readonly committed: number | null;
}

/** Loads a report in a process of its own, killed so long after its start, or after its transaction's begin. */
async function load(
  config: StoreConfig,
  folder: string,
  kill: { afterStart: number } | { afterBegin: number } | null,
): Promise<Load> {
  const started = performance.now();
  const { child, ended } = startScript(SCRIPT, [folder], environmentOf(config));
  const times: Record<string, number> = {};
  const killAfter = (delay: number): unknown => setTimeout(() => child.kill('SIGKILL'), delay);
  child.on('message', (message: string) => {
    times[message] = performance.now() - started;
    if (message === 'begun' && kill !== null && 'afterBegin' in kill) killAfter(kill.afterBegin);
  });
  if (kill !== null && 'afterStart' in kill) killAfter(kill.afterStart);
  const { code, signal, stderr } = await ended;
  if (signal !== 'SIGKILL') expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { begun: times['begun'] ?? null, committed: times['committed'] ?? null };
}

/** Neo4j rolls back when it finds the connection dropped, or goes on with a commit that had reached it. */
async function settled(config: StoreConfig): Promise<void> {
  if (config.engine !== 'neo4j') return;
  const store = await openStore(config, 'read', TEST_CYPHER);
  while ((await store.run('read/graph/transactions')).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await store.close();
}

describeEngines('a load that is killed', (_, { emptyStore }) => {
  test('leaves the graph as it was or as it was to be, and never between', async () => {
    const config = await emptyStore();
    const environment = environmentOf(config);
    await runCli(['ingest'], environment);
    const original = { folder: BUNDLED, graph: await storedGraph(config) };
    const loads = [await load(config, folders.changed, null)];
    const changed = { folder: folders.changed, graph: await storedGraph(config) };
    loads.push(await load(config, BUNDLED, null));
    const untilBegin = Math.min(...loads.map(({ begun }) => begun!));
    const inTransaction = Math.min(...loads.map(({ begun, committed }) => committed! - begun!));

    const random = randomFrom(2024);
    let current: { folder: string; graph: StoredGraph } = original;
    const kills = { before: 0, rolledBack: 0, committed: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const target = current === original ? changed : original;
      // One in each slice of the time, a little past its measured end, in no order.
      const slice = ((kill * 7) % KILLS) + random();
      const moment =
        kill < EARLY
          ? { afterStart: random() * untilBegin }
          : { afterBegin: (slice / KILLS) * inTransaction * 1.2 };
      const { begun } = await load(config, target.folder, moment);
      await settled(config);

      const store = await openStore(config, 'read');
      const { faults } = await verify(store);
      const { dataVersion, counts } = await countsOf(store);
      await store.close();
      const found = [original, changed].find(({ graph }) => graph.dataVersion === dataVersion)!;
      expect({ kill, faults, dataVersion, counts }).toEqual({
        kill,
        faults: [],
        dataVersion: found.graph.dataVersion,
        counts: found.graph.counts,
      });
      // The costly look at every row, now and then.
      if (kill % 5 === 3) expect((await storedGraph(config)).rows).toEqual(found.graph.rows);
      if (begun === null) kills.before += 1;
      else kills[found === current ? 'rolledBack' : 'committed'] += 1;
      if (begun === null) expect(found).toBe(current);
      current = found;
    }
    tellFigures(
      `Ingest killed, ${config.engine}`,
      ['kills', 'before its transaction', 'rolled back', 'committed', 'half a graph'],
      [[KILLS, kills.before, kills.rolledBack, kills.committed, 0]],
    );
    // Else the moments were ill chosen, and nothing was tried.
    expect(kills.rolledBack).toBeGreaterThanOrEqual(KILLS < 10 ? 1 : 3);

    const { origin } = await serveCli(environment);
    expect(await ask(origin, '{ dataVersion }')).toEqual({ dataVersion: original.graph.dataVersion });
  });
});
