import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from '../../scripts/neo4j/start.mjs';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const KILOBYTES = 1_024;

/** The store that the settings name, and how to end it. */
const STORES = {
  embedded: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-graph-bench-'));
    return {
      settings: { PLAN_GRAPH_DATA: folder },
      end: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  neo4j: async () => {
    const { uri, username, password, stop } = await startNeo4j({ maxHeap: '1g' });
    return {
      settings: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      end: stop,
    };
  },
};

/** `plan-graph serve` on a new store with the bundled report, as an operator starts it. */
async function serve(settings) {
  const child = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    const origin = /^API +(http:\/\/\S+)\/graphql /mu.exec(said)?.[1];
    if (origin !== undefined) {
      return {
        origin,
        /** Megabytes in memory. */
        memory: () =>
          Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) /
          KILOBYTES,
        end: async () => {
          child.kill();
          await exited;
        },
      };
    }
  }
  throw new Error(`serve ended before it answered: ${said}`);
}

/** Does something with a server on an engine. */
export async function whileServed(engine, use) {
  const store = await STORES[engine]();
  try {
    const server = await serve(store.settings);
    try {
      return await use(server);
    } finally {
      await server.end();
    }
  } finally {
    await store.end();
  }
}
