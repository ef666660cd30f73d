/** Half open, in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where spans of a report's text stand within a part of it. */
export function rangesWithin(part: Range, spans: readonly Range[]): readonly Range[] {
  return spans
    .map(({ start, end }) => ({ start: start - part.start, end: end - part.start }))
    .filter(({ start, end }) => start >= 0 && end <= part.end - part.start);
}

/** A range of a text with what stands around it, with … where that is cut. */
export function excerpt(text: string, range: Range, around: number): { text: string; range: Range } {
  const from = Math.max(0, range.start - around);
  const to = Math.min(text.length, range.end + around);
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${after}`,
    range: { start: range.start + shift, end: range.end + shift },
  };
}

/** The sentences of a text that hold one of the ranges, with … for what is left out. */
export function sentencesWith(
  text: string,
  ranges: readonly Range[],
): { text: string; ranges: readonly Range[] } {
  let kept = '';
  const moved: Range[] = [];
  let at = 0;
  for (const [sentence] of text.matchAll(/[^。！？!?]*[。！？!?]?[”’」』)）]*/gu)) {
    const end = at + sentence.length;
    const held = ranges.filter((range) => range.start >= at && range.start < end);
    if (held.length > 0) {
      const shift = kept.length - at;
      moved.push(...held.map((range) => ({ start: range.start + shift, end: range.end + shift })));
      kept += sentence;
    } else if (sentence !== '' && !kept.endsWith('…')) kept += '…';
    at = end;
  }
  return { text: kept, ranges: moved };
}
