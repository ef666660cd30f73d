import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreConfig } from '../../src/store/config.ts';
import type { Engine } from '../../src/store/store.ts';
import { bundledDatabase, bundledFolder } from './bundled-store.ts';
import { neo4jForThisWorker, wipe } from './neo4j.ts';

const ENGINES: readonly Engine[] = ['grafeo', 'neo4j'];

/** The settings of stores of the engine under test. */
export interface TestStores {
  /** Neo4j's database, wiped, or a new folder. */
  readonly emptyStore: () => Promise<StoreConfig>;
  /** One that holds the bundled report and nothing else, for suites that only read. */
  readonly bundledStore: () => Promise<StoreConfig>;
}

/** A suite that runs on each engine; Neo4j's half shows as skipped where it can't run. */
export function describeEngines(title: string, suite: (engine: Engine, stores: TestStores) => void): void {
  for (const engine of ENGINES) {
    const neo4j = engine === 'neo4j' ? neo4jForThisWorker() : null;
    const describeHere = engine === 'neo4j' && neo4j === null ? describe.skip : describe;
    describeHere(`${title} on ${engine}`, () => {
      const folders: string[] = [];
      const inFolder = (directory: string): StoreConfig => {
        folders.push(directory);
        return { engine: 'grafeo', directory };
      };
      suite(engine, {
        emptyStore: async () => {
          if (neo4j === null) return inFolder(mkdtempSync(join(tmpdir(), 'plan-graph-test-')));
          await wipe(neo4j);
          return neo4j;
        },
        bundledStore: async () => (neo4j === null ? inFolder(await bundledFolder()) : bundledDatabase(neo4j)),
      });
      // After the suite's own afterAll, which closes the stores.
      afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
    });
  }
}
