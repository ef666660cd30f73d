// A browser on a server of its own, for what is drawn or measured by a command.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export const NO_BROWSER =
  'No browser: install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** CHROMIUM_PATH, or the `chromium` on the path; undefined where there is none. */
export function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((file) => existsSync(file));
}

/** A browser with nothing remembered. @throws Error where there is none */
export async function openBrowser(profile, options = {}) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, ...options });
}

/**
 * Runs work with the address of a server that holds the bundled report, and a folder that goes with it.
 * @param prepare fills the store's folder before the server opens it
 */
export async function withServer(work, prepare = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-'));
  const data = join(folder, 'data');
  prepare(data);
  const { PATH, HOME } = process.env;
  const server = spawn(process.execPath, [MAIN, 'serve'], {
    env: { PATH, HOME, PORT: '0', PLAN_GRAPH_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await work(await originOf(server), folder);
  } finally {
    if (server.exitCode === null) {
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function originOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      const origin = /^API +(http:\/\/\S+)\/graphql /mu.exec(said)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
