import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withServer } from '../../scripts/explorer/browser.mjs';

const LOAD = fileURLToPath(new URL('../load.mjs', import.meta.url));

/**
 * Does something with a server over a folder of its own.
 * @param reports how many made-up reports it holds; 0: the bundled one
 */
export function whileServed(reports, use) {
  return withServer(use, (data) => {
    if (reports === 0) return;
    execFileSync(process.execPath, [LOAD, String(reports)], {
      env: { PATH: process.env.PATH, PLAN_GRAPH_DATA: data },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
}
