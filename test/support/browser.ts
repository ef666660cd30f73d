import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { endAll, serveCli, type Environment } from './cli.ts';
import { requireNatively } from './native.ts';

type Launcher = typeof import('../../scripts/explorer/browser.mjs');

const { findBrowser, openBrowser, NO_BROWSER } = requireNatively('scripts/explorer/browser.mjs') as Launcher;

// A browser's first start takes seconds, and more on a busy machine.
jest.setTimeout(120_000);

const executablePath = findBrowser();
if (executablePath === undefined && process.env['PLAN_GRAPH_REQUIRE_BROWSER'] === '1')
  throw new Error(NO_BROWSER);
if (executablePath === undefined) console.warn(`${NO_BROWSER} The browser's tests are SKIPPED.`);

/** `describe`, skipped where no browser is found; .ci/run makes that a failure. */
export const describeInBrowser = executablePath === undefined ? describe.skip : describe;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const WIDE: Viewport = { width: 1_400, height: 900 };
export const PHONE: Viewport = { width: 390, height: 844 };

export interface Browsing {
  /** Where the server answers. */
  readonly origin: string;
  readonly context: BrowserContext;
  /**
   * What a page did that none may, so far: fetch from elsewhere, break its policy, complain. A request that a page
   * itself gives up, for what is shown no longer, is none of that.
   */
  readonly strayed: string[];
  /** A page that is watched. */
  open(path: string, viewport?: Viewport): Promise<Page>;
  close(): Promise<void>;
}

/** `plan-graph serve` over an empty folder, so with the bundled report, and a browser on it. */
export async function browse(environment: Environment = {}): Promise<Browsing> {
  const root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  const { origin } = await serveCli({ PLAN_GRAPH_DATA: join(root, 'data'), ...environment });
  const context = await openBrowser(join(root, 'profile'), {
    viewport: WIDE,
    acceptDownloads: true,
  });
  const strayed: string[] = [];
  await context.addInitScript(
    `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('broke ' + violatedDirective + ' with ' + blockedURI));`,
  );
  context.on('page', (page) => {
    page.on('request', (request) => {
      if (!/^(data|blob):/u.test(request.url()) && new URL(request.url()).origin !== origin)
        strayed.push(`asked ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') strayed.push(`did not get ${request.url()}`);
    });
    page.on('console', (message) => {
      // Chromium's remark on reading from WebGL, where it draws by software.
      if (message.text().includes('GL Driver Message')) return;
      if (['error', 'warning'].includes(message.type())) strayed.push(`said ${message.text()}`);
    });
    page.on('pageerror', (error) => strayed.push(`threw ${error.message}`));
  });
  return {
    origin,
    context,
    strayed,
    open: async (path, viewport = WIDE) => {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.goto(`${origin}${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      endAll();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
