/** A stretch of a text: half open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const lengthOf = ({ start, end }: Span): number => end - start;

/** The part of a span that lies in another; empty or turned around where they don't meet. */
export const within = (span: Span, bounds: Span): Span => ({
  start: Math.max(span.start, bounds.start),
  end: Math.min(span.end, bounds.end),
});

/** Spans in order of their starts, each cut where the one before still runs; empty ones left out. */
export function disjoint<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  bounds: Span,
): (Span & { readonly item: Item })[] {
  const sorted = items
    .map((item) => ({ item, ...within(spanOf(item), bounds) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Span & { readonly item: Item })[] = [];
  let at = bounds.start;
  for (const { item, start, end } of sorted) {
    const from = Math.max(start, at);
    if (from >= end) continue;
    kept.push({ item, start: from, end });
    at = end;
  }
  return kept;
}

/** The spans with what lies between them, so that nothing of the bounds is left out. */
export function tiled<Item>(
  spans: readonly (Span & { readonly item: Item })[],
  bounds: Span,
): (Span & { readonly item: Item | null })[] {
  const tiles: (Span & { readonly item: Item | null })[] = [];
  let at = bounds.start;
  for (const span of spans) {
    if (span.start > at) tiles.push({ start: at, end: span.start, item: null });
    tiles.push(span);
    at = span.end;
  }
  if (at < bounds.end) tiles.push({ start: at, end: bounds.end, item: null });
  return tiles;
}
