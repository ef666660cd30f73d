import { overlaps, within, type Span } from './span.ts';

/** `at`: where the address points. `found`: what the reader searched. `current`: the one of them that is in view. */
type MarkKind = 'at' | 'found' | 'current';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

const NONE: readonly Mark[] = [];

/** The marks that meet a span; always the same empty list where there are none, so that what shows it can rest. */
export function marksIn(marks: readonly Mark[], span: Span): readonly Mark[] {
  const meeting = marks.filter((mark) => overlaps(mark, span));
  return meeting.length === 0 ? NONE : meeting;
}

interface MarkedPiece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/** A segment's text cut where marks begin and end. */
export function markedPieces(
  segment: Span & { readonly text: string },
  marks: readonly Mark[],
): MarkedPiece[] {
  const meeting = marks.filter((mark) => overlaps(mark, segment));
  const cuts = new Set([segment.start, segment.end]);
  for (const mark of meeting) {
    const { start, end } = within(mark, segment);
    cuts.add(start).add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const piece = { start: sorted[index] ?? segment.start, end };
    return {
      text: segment.text.slice(piece.start - segment.start, end - segment.start),
      kinds: meeting.filter((mark) => overlaps(mark, piece)).map(({ kind }) => kind),
    };
  });
}
