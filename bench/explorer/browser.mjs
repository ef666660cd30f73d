import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../../scripts/explorer/browser.mjs';

/** Does something in a browser that has seen nothing yet. */
export async function inFreshBrowser(use) {
  const profile = mkdtempSync(join(tmpdir(), 'plan-graph-bench-profile-'));
  const context = await openBrowser(profile, { viewport: { width: 1_400, height: 900 } });
  try {
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

export const versionOfBrowser = () => inFreshBrowser((context) => context.browser()?.version() ?? 'Chromium');
