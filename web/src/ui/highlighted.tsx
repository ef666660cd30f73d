/** A part of a text to be marked: half open, in the text's own UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The pieces of a text, marked and not, in order. Ranges may come in any order and overlap; what lies outside is cut. */
export function pieces(text: string, ranges: readonly Range[]): { text: string; marked: boolean }[] {
  const sorted = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const made: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) made.push({ text: text.slice(at, from), marked: false });
    made.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) made.push({ text: text.slice(at), marked: false });
  return made;
}

/** A text of the report with marks. */
export function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return (
    <span lang="zh-CN">
      {pieces(text, ranges).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </span>
  );
}
