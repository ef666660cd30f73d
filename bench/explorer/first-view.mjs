import { inFreshBrowser } from './browser.mjs';
import { median } from './statistics.mjs';

const VIEWS = ['/report', '/graph?of=place:dongcheng-district', '/map', '/scoreboard', '/threads', '/gaps'];

const WATCH = `
  globalThis.paints = {};
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) globalThis.paints[name] = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.paints.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

const READ = `({
  first: paints['first-contentful-paint'],
  largest: paints.largest,
  loaded: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
})`;

const SIZES = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
  ({ name, encodedBodySize }) => ({ path: new URL(name).pathname, bytes: encodedBodySize }),
)`;

async function settled(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Milliseconds from the request to what is seen of `/`, with an empty cache; each the median of several browsers. */
export async function paintTimes(origin, times) {
  const all = [];
  for (let time = 0; time < times; time += 1) {
    all.push(
      await inFreshBrowser(async (context) => {
        await context.addInitScript(WATCH);
        const page = await context.newPage();
        await page.goto(origin);
        await settled(page);
        return page.evaluate(READ);
      }),
    );
  }
  const middle = (name) => median(all.map((each) => each[name]));
  return { first: middle('first'), largest: middle('largest'), loaded: middle('loaded') };
}

const isOwn = ({ path }) => path !== '/graphql';

/** Bytes over the wire, compressed: the files of `/`, and what each other view adds after it. Answers are not files. */
export async function transferSizes(origin) {
  const filesOf = (address) =>
    inFreshBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${origin}${address}`);
      await settled(page);
      return (await page.evaluate(SIZES)).filter(isOwn);
    });
  const first = await filesOf('/');
  const known = new Set(first.map(({ path }) => path));
  const views = [];
  for (const address of VIEWS) {
    const pathOfPage = address.split('?')[0];
    const added = (await filesOf(address)).filter(({ path }) => path !== pathOfPage && !known.has(path));
    views.push({ path: pathOfPage, files: added });
  }
  return { first, views };
}
