// What the explorer costs a browser: the first view, what is transferred, and frames with 1,000 nodes. Exits with 1
// where a bar is missed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { versionOfBrowser } from './browser.mjs';
import { paintTimes, transferSizes } from './first-view.mjs';
import { frameTimes } from './frames.mjs';
import { reportOf } from './report.mjs';
import { whileServed } from './served.mjs';
import { addressOfThousand } from './thousand.mjs';

const BROWSERS = 5;
/** So many that a thousand nodes lie within reach of the city. */
const REPORTS = 24;

const bundled = await whileServed(0, async (origin) => ({
  paints: await paintTimes(origin, BROWSERS),
  sizes: await transferSizes(origin),
}));
const frames = await whileServed(REPORTS, async (origin) => {
  const { address } = await addressOfThousand(origin);
  return frameTimes(origin, address);
});
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Chromium ${await versionOfBrowser()}, software rendering`;
const { text, missed } = reportOf({ ...bundled, frames, machine });
const results = fileURLToPath(new URL('../results/', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(`${results}explorer.md`, text);
console.log(text);
if (missed > 0) process.exitCode = 1;
