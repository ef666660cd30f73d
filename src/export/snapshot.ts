import { setTimeout as sleep } from 'node:timers/promises';
import { graphState, type GraphState } from '../graph/state.ts';
import { createSteadyReader } from '../graph/steady-reader.ts';
import { createVersionWatch, type VersionWatch } from '../graph/version-watch.ts';
import type { Reader, Runner } from '../store/store.ts';

/** Milliseconds: a commit that a read saw in part has reached the graph's version by then. */
const SEEN_WHOLE = 100;

/** The graph was loaded anew while it was read: what was read so far is of two states, and good for nothing. */
export class GraphChanged extends Error {
  constructor() {
    super('The graph was loaded anew while it was being exported, and nothing is kept: export it again.');
    this.name = 'GraphChanged';
  }
}

/** One state of the graph. Its reads throw GraphChanged once that state is over. */
export interface Snapshot extends Runner {
  readonly state: GraphState;
  /** To be awaited after the last read: whether all of them saw this state. @throws GraphChanged, StoreError */
  readonly settle: () => Promise<void>;
}

/**
 * Begins to read the graph over many statements. Null where nothing is loaded.
 * @throws StoreError
 */
export async function openSnapshot(
  store: Reader,
  watch: VersionWatch = createVersionWatch(store),
): Promise<Snapshot | null> {
  const steady = createSteadyReader(store, watch);
  const state = await graphState(steady);
  if (state === null) return null;

  async function check(): Promise<void> {
    if ((await watch.now()).dataVersion !== state?.dataVersion) throw new GraphChanged();
  }

  await check();
  return {
    state,
    run: async (statement, params) => {
      const rows = await steady.run(statement, params);
      await check();
      return rows;
    },
    settle: async () => {
      // Nobody writes into an embedded store that is open for reading.
      if (store.engine === 'grafeo') return;
      await sleep(SEEN_WHOLE);
      await check();
    },
  };
}
