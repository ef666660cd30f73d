import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const LONGEST = 120_000;
const BODY = JSON.stringify({ query: '{ dataVersion }' });

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answered(port) {
  try {
    const { body } = await request(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: BODY,
    });
    return (await body.json()).data?.dataVersion !== undefined;
  } catch {
    return false;
  }
}

async function startOnce(settings) {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { PATH: process.env.PATH, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  while (!(await answered(port))) {
    if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}.`);
    if (performance.now() - begun > LONGEST) throw new Error('serve gave no answer.');
    await sleep(5);
  }
  const seconds = (performance.now() - begun) / 1_000;
  child.kill();
  await exited;
  if (!said.includes('up to date')) throw new Error(`serve did not find the loaded graph current: ${said}`);
  return seconds;
}

/** Seconds from the start of `plan-graph serve` over a loaded store to its first answer; the median of some starts. */
export async function startTime(settings, starts) {
  const all = [];
  for (let start = 0; start < starts; start += 1) all.push(await startOnce(settings));
  return all.sort((a, b) => a - b)[Math.floor(starts / 2)];
}
