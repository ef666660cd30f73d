import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import type { Neo4jServer } from '../../scripts/neo4j/start.mjs';
import { RUN_FOLDER } from './run-folder.ts';
import { neo4jMissing, startNeo4j } from './launcher.ts';
import { SERVERS } from './servers.ts';

type GlobalConfig = Required<Pick<Config, 'maxWorkers'>> & { readonly nonFlagArgs: readonly string[] };

/** One Neo4j server a worker, since the Community edition has one database; none for a run that uses none. */
export default async function globalSetup(config: GlobalConfig): Promise<void> {
  process.env[RUN_FOLDER] = mkdtempSync(join(tmpdir(), 'plan-graph-run-'));
  if (!usesNeo4j(config.nonFlagArgs)) return;
  const missing = neo4jMissing();
  if (missing !== null) {
    const message = `${missing} Neo4j's half of the tests needs it.`;
    if (process.env['PLAN_GRAPH_REQUIRE_NEO4J'] === '1') throw new Error(message);
    console.warn(`\n${message}\nWithout it that half is SKIPPED; the embedded engine's half runs.\n`);
    process.env[SERVERS] = '[]';
    return;
  }
  const workers = Array.from({ length: Number(config.maxWorkers) });
  const servers = await Promise.all(workers.map(() => startNeo4j()));
  process.env[SERVERS] = JSON.stringify(servers);
  globalThis.planGraphNeo4j = servers;
}

declare global {
  var planGraphNeo4j: Neo4jServer[] | undefined;
}

/** Whether a test file that the arguments select imports test/support's Neo4j. */
function usesNeo4j(patterns: readonly string[]): boolean {
  const tests = join(__dirname, '..');
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => /support\/(engines|neo4j)\.ts'/.test(readFileSync(join(tests, file), 'utf8')))
    .some(
      (file) =>
        patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(join(tests, file))),
    );
}
