import { inFreshBrowser } from './browser.mjs';
import { median, percentile, sum } from './statistics.mjs';

const SECONDS = 5;

const RECORD = `(() => {
  globalThis.frames = [];
  let last = performance.now();
  const next = (now) => {
    globalThis.frames.push(now - last);
    last = now;
    globalThis.recording = requestAnimationFrame(next);
  };
  globalThis.recording = requestAnimationFrame(next);
})()`;

const STOP = `(() => {
  cancelAnimationFrame(globalThis.recording);
  return globalThis.frames.slice(1);
})()`;

const summed = (frames) => ({
  p50: median(frames),
  p95: percentile(frames, 0.95),
  max: Math.max(...frames),
  fps: (frames.length * 1_000) / sum(frames),
});

/** Holds the pointer down and moves it in a circle, as often as a mouse tells. */
async function drag(page, from) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(RECORD);
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < SECONDS * 1_000; step += 1) {
    const angle = step / 20;
    await page.mouse.move(from.x + 120 * Math.sin(angle), from.y + 90 * (1 - Math.cos(angle)));
  }
  const frames = await page.evaluate(STOP);
  await page.mouse.up();
  return summed(frames);
}

/** Whether the graph has stopped moving by itself: two pictures are the same. */
async function standing(page, canvas) {
  for (let before = null; ;) {
    const now = (await canvas.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
    await page.waitForTimeout(1_000);
  }
}

/** Looks for a node along the canvas' middle row: over one, the pointer is a hand. */
async function nodePosition(page, canvas) {
  const { x, y, width, height } = await canvas.boundingBox();
  for (let row = 0.5; row < 0.95; row += 0.03)
    for (let share = 0.1; share < 0.9; share += 0.01) {
      const at = { x: x + width * share, y: y + height * row };
      await page.mouse.move(at.x, at.y);
      if ((await canvas.evaluate((element) => element.style.cursor)) === 'pointer') return at;
    }
  throw new Error('No node was found under the pointer.');
}

/** Frame times while a graph is panned, and while one of its nodes is dragged. */
export function frameTimes(origin, address) {
  return inFreshBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}${address}`);
    const canvas = page.getByRole('img');
    await canvas.waitFor();
    await page.waitForLoadState('networkidle');
    const begun = performance.now();
    await standing(page, canvas);
    const settling = performance.now() - begun;
    const summary = (await canvas.getAttribute('aria-label')) ?? '';
    const { x, y } = await canvas.boundingBox();
    const panned = await drag(page, { x: x + 30, y: y + 40 });
    await standing(page, canvas);
    const dragged = await drag(page, await nodePosition(page, canvas));
    return { nodes: Number(/\d+/u.exec(summary.split('：')[1] ?? '')?.[0]), settling, panned, dragged };
  });
}
