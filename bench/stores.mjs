import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from '../scripts/neo4j/start.mjs';

const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url));

function load(size, settings) {
  const begun = performance.now();
  execFileSync(process.execPath, [LOAD, String(size)], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return (performance.now() - begun) / 1_000;
}

/** A real Neo4j and an embedded store, each with the same made-up graph. */
export async function startStores(size) {
  const { uri, username, password, stop } = await startNeo4j({ maxHeap: '4g' });
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-bench-'));
  const embedded = { PLAN_GRAPH_DATA: folder };
  const clear = async () => {
    rmSync(folder, { recursive: true, force: true });
    await stop();
  };
  try {
    const seconds = { neo4j: load(size, neo4j), embedded: load(size, embedded) };
    return { neo4j, embedded, seconds, stop: clear };
  } catch (error) {
    await clear();
    throw error;
  }
}
