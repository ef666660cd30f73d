import { join } from 'node:path';
import type { Neo4jConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { SERVERS, type Server } from './servers.ts';

/** The test-only statements: openStore's third argument. */
export const TEST_CYPHER = join(__dirname, 'cypher');

// A cold server's first statements take seconds, and more on a busy machine.
jest.setTimeout(60_000);

/** How many nodes are deleted at once: bounds the server's memory. */
const BATCH = 10_000;

/**
 * The Neo4j server that belongs to this Jest worker, whose files run one after the other; null where Java or Maven is
 * missing. Wipe it first: another file has used it. Import this file from the test file itself, since global-setup.ts
 * starts servers only for runs with such files.
 */
export function neo4jForThisWorker(): Neo4jConfig | null {
  const servers = process.env[SERVERS];
  if (servers === undefined)
    throw new Error('No Neo4j was started: import test/support from the test file itself.');
  const mine = (JSON.parse(servers) as Server[])[Number(process.env['JEST_WORKER_ID']) - 1];
  return mine ? neo4jConfig(mine) : null;
}

export function neo4jConfig({ uri, username, password }: Server): Neo4jConfig {
  return { engine: 'neo4j', uri, username, password, database: 'neo4j' };
}

/** Deletes every node and link; indexes and constraints stay. */
export async function wipe(config: Neo4jConfig): Promise<void> {
  const store = await openStore(config, 'write', TEST_CYPHER);
  try {
    let deleted: unknown;
    do {
      const rows = await store.transaction((tx) => tx.run('load/wipe', { batch: BATCH }));
      deleted = rows[0]?.['deleted'];
    } while (deleted === BATCH);
  } finally {
    await store.close();
  }
}
