import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const LOAD = fileURLToPath(new URL('../load.mjs', import.meta.url));

/**
 * Does something with a server over a folder of its own.
 * @param reports how many made-up reports it holds; 0: the bundled one
 */
export async function whileServed(reports, use) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-bench-'));
  const env = { PATH: process.env.PATH, PLAN_GRAPH_DATA: folder, PORT: '0' };
  try {
    if (reports > 0)
      execFileSync(process.execPath, [LOAD, String(reports)], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    const server = spawn(process.execPath, [COMMAND, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(server, 'exit');
    try {
      return await use(await originOf(server));
    } finally {
      server.kill();
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function originOf(server) {
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const [, origin] = /^API +(http:\/\/\S+)\/graphql /mu.exec(said) ?? [];
    // Leaving the loop would end the stream, and the server with it when it next speaks.
    if (origin !== undefined) {
      server.stdout.resume();
      return origin;
    }
  }
  throw new Error(`serve ended: ${said}`);
}
