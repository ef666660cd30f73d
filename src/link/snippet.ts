import type { Span } from '../text/span.ts';

/** A part of a text with what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Into `text`. */
  readonly highlights: readonly Span[];
}

const LONGEST = 120;
/** How much stands before the first find. */
const LEAD = 20;
const CUT = '…';

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A place to cut that parts no character. */
function cutAt(text: string, index: number): number {
  return isLowSurrogate(text, index) ? index - 1 : index;
}

/** The window that holds most of what was found, the first of several such. */
function windowOf(text: string, spans: readonly Span[]): Span {
  const last = Math.max(0, text.length - LONGEST);
  let best = { start: 0, held: -1 };
  for (const { start: found } of spans) {
    const start = cutAt(text, Math.min(last, Math.max(0, found - LEAD)));
    const held = spans
      .filter((span) => span.start >= start && span.end <= start + LONGEST)
      .reduce((sum, span) => sum + span.end - span.start, 0);
    if (held > best.held) best = { start, held };
  }
  return { start: best.start, end: cutAt(text, Math.min(text.length, best.start + LONGEST)) };
}

/**
 * The part of a text around what was found: at most 120 code units of it, with … where it is cut. A find that the
 * window cuts is highlighted as far as it shows.
 */
export function snippetOf(text: string, spans: readonly Span[]): Snippet {
  const { start, end } = windowOf(text, spans);
  const before = start > 0 ? CUT : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? CUT : ''}`,
    highlights: spans
      .filter((span) => span.end > start && span.start < end)
      .map((span) => ({ start: Math.max(span.start, start) + shift, end: Math.min(span.end, end) + shift })),
  };
}
