// Takes a picture of each view, wide and on a phone, light and dark, into docs/screens/.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser, withServer } from './browser.mjs';

const TARGET = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
/** The views with something in them, by the name that a picture has. */
const VIEWS = JSON.parse(readFileSync(new URL('views.json', import.meta.url), 'utf8'));
const SIZES = { wide: { width: 1_400, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'];

/** Until nothing is on its way and nothing moves any more. */
async function settle(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
}

mkdirSync(TARGET, { recursive: true });
for (const file of readdirSync(TARGET)) rmSync(join(TARGET, file));
await withServer(async (origin, folder) => {
  const context = await openBrowser(join(folder, 'profile'), { reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, path] of Object.entries(VIEWS)) {
        await page.goto(`${origin}${path}`);
        await settle(page);
        await page.screenshot({
          path: join(TARGET, `${name}-${size}-${colorScheme}.jpg`),
          type: 'jpeg',
          quality: 72,
        });
        console.log(`${name}-${size}-${colorScheme}.jpg`);
      }
    }
  }
  await context.close();
});
