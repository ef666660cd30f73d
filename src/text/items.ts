import type { Paragraph } from './clauses.ts';
import { trimSpan, type Span } from './span.ts';
import type { Marker, MarkerForm } from './numbering.ts';

export interface Item {
  readonly marker: Marker;
  readonly span: Span;
}

/** The list that is being counted: it runs on from paragraph to paragraph, and in some reports from section to section. */
export interface ItemList {
  section: string;
  form: MarkerForm | null;
  last: number;
}

export function newList(): ItemList {
  return { section: '', form: null, last: 0 };
}

/**
 * The items of a task paragraph from `from` on, in order. A list counts up from one; a number repeated or skipped once is
 * taken for a misprint, any other («(2023)», «(15)») for words. A form further in belongs to the item it stands in.
 */
export function itemsOf(
  text: string,
  paragraph: Paragraph,
  from: number,
  section: string,
  list: ItemList,
): Item[] {
  const { start, end, marker, inner } = paragraph;
  if (list.section !== section) list.section = section;
  const fresh = marker?.form === 'DASH' || marker === null;
  const starts: Marker[] = [];
  let open: MarkerForm | null = null;
  for (const candidate of marker && !fresh && start === from ? [marker, ...inner] : inner) {
    if (candidate.start < from || candidate.form === 'DASH') continue;
    if (open !== null && candidate.form !== open) continue;
    const value = candidate.value === 0 ? list.last + 1 : candidate.value;
    const goes =
      candidate.form === list.form && value >= list.last && value <= list.last + 2 && list.last > 0;
    const begins = value === 1 && (open === null || (candidate.form === open && candidate.form !== 'HAN_IS'));
    if (!goes && !begins) continue;
    if (begins && lists(candidate) && !isFollowed(candidate, inner)) continue;
    open = candidate.form;
    list.form = candidate.form;
    list.last = value;
    starts.push({ ...candidate, value });
  }
  return starts.map((item, i) => ({
    marker: item,
    span: trimSpan(text, { start: item.start, end: starts[i + 1]?.start ?? end }),
  }));
}

function lists({ form }: Marker): boolean {
  return form === 'HAN_IS' || form === 'ORDINAL';
}

/** «一是» counts only where «二是» follows: in the paragraph, or it opens the paragraph. */
function isFollowed({ form, start }: Marker, inner: readonly Marker[]): boolean {
  return (
    inner.some((other) => other.form === form && other.start > start) ||
    !inner.some((other) => other.start === start)
  );
}
