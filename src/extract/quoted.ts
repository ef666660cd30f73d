import type { Span } from '../text/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』' };

const OPENING = /[“‘《「『"]/gu;

/** Longer stretches are a sentence's own words that a mark went astray around, not a name. */
const LONGEST_NAME = 40;

function closingOf(text: string, at: number): number {
  const open = text.charAt(at);
  const limit = Math.min(text.length, at + LONGEST_NAME);
  const close = open === '"' ? '"' : CLOSING[open];
  if (close === undefined) return -1;
  for (let index = at + 1; index < limit; index += 1) {
    const unit = text.charAt(index);
    if (unit === close) return index;
    if (unit === '。') return -1;
  }
  return -1;
}

/** The stretches in quotation and title marks, marks included: names and slogans, whose numbers count nothing. */
export function quotedIn(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(OPENING)) {
    const close = index < from ? -1 : closingOf(text, index);
    if (close < 0) continue;
    from = close + 1;
    found.push({ start: index, end: from });
  }
  return found;
}

export function within(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
