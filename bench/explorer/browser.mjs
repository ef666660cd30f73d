import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath =
  process.env.CHROMIUM_PATH ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((file) => existsSync(file));

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Does something in a browser that has seen nothing yet. */
export async function inFreshBrowser(use) {
  if (executablePath === undefined) throw new Error('No browser: install Chromium, or set CHROMIUM_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'plan-graph-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    viewport: { width: 1_400, height: 900 },
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

export const versionOfBrowser = () => inFreshBrowser((context) => context.browser()?.version() ?? 'Chromium');
