import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreConfig } from '../../src/store/config.ts';
import type { Engine } from '../../src/store/store.ts';
import { neo4jForThisWorker, wipe } from './neo4j.ts';

const ENGINES: readonly Engine[] = ['grafeo', 'neo4j'];

/** The settings of an empty store of the engine under test: Neo4j's database, wiped, or a new folder. */
export type EmptyStore = () => Promise<StoreConfig>;

/** A suite that runs on each engine; Neo4j's half shows as skipped where it can't run. */
export function describeEngines(
  title: string,
  suite: (engine: Engine, emptyStore: EmptyStore) => void,
): void {
  for (const engine of ENGINES) {
    const neo4j = engine === 'neo4j' ? neo4jForThisWorker() : null;
    const describeHere = engine === 'neo4j' && neo4j === null ? describe.skip : describe;
    describeHere(`${title} on ${engine}`, () => {
      const folders: string[] = [];
      suite(engine, async () => {
        if (neo4j !== null) {
          await wipe(neo4j);
          return neo4j;
        }
        const directory = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
        folders.push(directory);
        return { engine: 'grafeo', directory };
      });
      // After the suite's own afterAll, which closes the stores.
      afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
    });
  }
}
