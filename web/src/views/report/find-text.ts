import type { Span } from './span.ts';

/** More would mark half the page, and tell no one anything. */
export const MOST_FOUND = 1_000;

/** Where words stand in a text, whatever their letters' case; they don't overlap. */
export function findText(text: string, asked: string): Span[] {
  const words = asked.trim();
  if (words === '') return [];
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`), 'giu');
  const found: Span[] = [];
  for (const { index, 0: hit } of text.matchAll(pattern)) {
    found.push({ start: index, end: index + hit.length });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
