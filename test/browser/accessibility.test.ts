import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, WIDE, type Browsing } from '../support/browser.ts';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Each view with something in it, and what is shown where there is nothing. */
const VIEWS = {
  ...(JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'scripts', 'explorer', 'views.json'), 'utf8'),
  ) as Readonly<Record<string, string>>),
  'wrong name': '/?touching=隆福',
  search: '/?text=文物保护',
  place: '/entity/place:jinbao-street',
  indicator: `/entity/${encodeURIComponent('地区生产总值')}`,
  'unknown thing': '/entity/nothing',
  english: '/en?touching=place:jinbao-street&scope=RELATED',
};

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds that is serious or worse, as lines to be read. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

describeInBrowser('every view', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());
  afterEach(() => expect(browsing.strayed).toEqual([]));

  test.each(Object.entries(VIEWS))(
    '%s has no serious fault of accessibility and no sideways scroll, wide and on a phone, light and dark',
    async (_name, path) => {
      const page = await browsing.open(path);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const cdp = await page.context().newCDPSession(page);
      // Through the debugger, since the page's policy lets no script in.
      await cdp.send('Runtime.evaluate', { expression: AXE });
      for (const viewport of [WIDE, PHONE]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect([viewport, colorScheme, await violationsOf(page)]).toEqual([viewport, colorScheme, []]);
        }
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
      await page.close();
    },
  );
});
