import type { Block } from './layout-text.ts';
import type { Span } from './span.ts';

/** What scrolls: an element, or the window where it is null. */
type Scroller = HTMLElement | null;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The part of the screen that shows what is scrolled. */
function visibleExtent(scroller: Scroller): Extent {
  const screen = { top: 0, bottom: globalThis.innerHeight };
  if (scroller === null) return screen;
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(top, screen.top), bottom: Math.min(bottom, screen.bottom) };
}

/** From the first element's top to the last one's bottom; null where there are none. */
export function extentOf(elements: Iterable<Element>): Extent | null {
  const boxes = Array.from(elements, (element) => element.getBoundingClientRect());
  if (boxes.length === 0) return null;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** How often the goal is aimed at anew: what comes into view gets its true height only then, and moves it. */
const CORRECTIONS = 12;

/**
 * Scrolls until what is asked for stands in the middle, or with its beginning near the top where it is too long.
 * @returns gives up
 */
export function bringToMiddle(scroller: Scroller, extent: () => Extent | null): () => void {
  let left = CORRECTIONS;
  let frame = requestAnimationFrame(aim);
  function aim(): void {
    const goal = extent();
    if (goal === null) return;
    const { top, bottom } = visibleExtent(scroller);
    const height = bottom - top;
    const fits = goal.bottom - goal.top < height * 0.8;
    const delta = fits ? (goal.top + goal.bottom) / 2 - (top + bottom) / 2 : goal.top - (top + height * 0.15);
    if (Math.abs(delta) > 1) (scroller ?? globalThis).scrollBy({ top: delta, behavior: 'instant' });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(aim);
  }
  return () => cancelAnimationFrame(frame);
}

/** Where a place of the text stands on the screen, as near as its run or heading tells. `article` holds one child a block, in order. */
export function extentAt(article: HTMLElement, blocks: readonly Block[], offset: number): Extent | null {
  const index = blocks.findLastIndex(({ start }) => start <= offset);
  const block = article.children[Math.max(0, index)];
  if (block === undefined) return null;
  const parts = [...block.querySelectorAll<HTMLElement>('[data-start]')];
  const part = parts.findLast(({ dataset }) => Number(dataset['start']) <= offset);
  const { top, bottom } = (part ?? block).getBoundingClientRect();
  const [start, end] = [Number(part?.dataset['start'] ?? offset), Number(part?.dataset['end'] ?? offset)];
  const share = end > start ? Math.min(1, (offset - start) / (end - start)) : 0;
  const y = top + share * (bottom - top);
  return { top: y, bottom: y };
}

/** Which stretch of the text is in view, as near as whole blocks tell. */
export function spanInView(article: HTMLElement, blocks: readonly Block[], scroller: Scroller): Span {
  const { top, bottom } = visibleExtent(scroller);
  return { start: offsetAt(article, blocks, top), end: offsetAt(article, blocks, bottom) };
}

function offsetAt(article: HTMLElement, blocks: readonly Block[], y: number): number {
  let low = 0;
  let high = Math.min(blocks.length, article.children.length);
  // The first block that ends below: block by block it would be asked for heights that nobody needs.
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = article.children[middle]?.getBoundingClientRect().bottom ?? Infinity;
    if (bottom > y) high = middle;
    else low = middle + 1;
  }
  const block = blocks[low];
  const element = article.children[low];
  if (block === undefined || element === undefined) return blocks.at(-1)?.end ?? 0;
  const box = element.getBoundingClientRect();
  const share = box.height > 0 ? Math.min(1, Math.max(0, (y - box.top) / box.height)) : 0;
  return Math.round(block.start + share * (block.end - block.start));
}
