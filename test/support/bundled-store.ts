import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCurrent } from '../../src/cli/open-current.ts';
import { graphState } from '../../src/graph/state.ts';
import type { Neo4jConfig, StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { RUN_FOLDER } from './run-folder.ts';
import { TEST_CYPHER, wipe } from './neo4j.ts';

const inRunFolder = (name: string): string => join(process.env[RUN_FOLDER]!, name);

async function loadBundled(config: StoreConfig): Promise<void> {
  const { store } = await openCurrent(config);
  await store.close();
}

/** What tells whether a database is still as the load left it. */
async function heldBy(config: Neo4jConfig): Promise<string> {
  const [store, raw] = await Promise.all([openStore(config, 'read'), openStore(config, 'read', TEST_CYPHER)]);
  try {
    return JSON.stringify([await graphState(store), await raw.run('read/graph/size')]);
  } finally {
    await Promise.all([store.close(), raw.close()]);
  }
}

/** Neo4j's database with the bundled report alone: loaded anew only where another file has changed it. */
export async function bundledDatabase(config: Neo4jConfig): Promise<Neo4jConfig> {
  const noted = inRunFolder(`neo4j-${new URL(config.uri).port}.json`);
  if (existsSync(noted) && readFileSync(noted, 'utf8') === (await heldBy(config))) return config;
  await wipe(config);
  await loadBundled(config);
  writeFileSync(noted, await heldBy(config));
  return config;
}

/** A new folder with the bundled report in it, copied from one that each worker loads once. */
export async function bundledFolder(): Promise<string> {
  const template = inRunFolder(`grafeo-${process.env['JEST_WORKER_ID']}`);
  if (!existsSync(template)) await loadBundled({ engine: 'grafeo', directory: template });
  const directory = mkdtempSync(inRunFolder('store-'));
  cpSync(template, directory, { recursive: true });
  return directory;
}
