import type { Reader } from '../store/store.ts';
import type { VersionWatch } from './version-watch.ts';

/** A commit is seen in parts for some milliseconds: reading so often outlasts it. */
const MOST_READINGS = 8;
const MOST_FAILURES = 3;

/**
 * A store whose every read is of one state of the graph. Neo4j shows a statement what is committed while it runs, so
 * that a list could hold statements of a report before and after its change, or one that is just deleted. While a load
 * is announced, a read is repeated until two that follow each other agree.
 */
export function createSteadyReader(store: Reader, watch: VersionWatch): Reader {
  // Nobody writes into an embedded store that is open for reading.
  if (store.engine === 'grafeo') return store;

  async function steady<T>(read: () => Promise<T>): Promise<T> {
    let last: string | null = null;
    for (let readings = 1; ; readings += 1) {
      const before = await watch.now();
      try {
        const found = await read();
        if (performance.now() < before.until || readings === MOST_READINGS) return found;
        const after = await watch.now();
        const isSame = after.dataVersion === before.dataVersion;
        if (isSame && performance.now() < after.until) return found;
        const text = JSON.stringify(found);
        if (isSame && text === last) return found;
        last = isSame ? text : null;
      } catch (error) {
        // What a load deletes meanwhile can fail a statement that has found it.
        if (readings === MOST_FAILURES || performance.now() < (await watch.now()).until) throw error;
      }
    }
  }

  return {
    engine: store.engine,
    run: (statement, params) => steady(() => store.run(statement, params)),
    ...(store.runChain && {
      runChain: (chain) => steady(async () => (await store.runChain?.(chain)) ?? []),
    }),
  };
}
