import { fold, type Folded } from '../link/fold.ts';
import type { TextForm } from '../link/gazetteer.ts';
import { fits } from '../link/text-form.ts';
import type { Span } from '../text/span.ts';

/**
 * Finds where written forms stand in a folded statement, each where it stands first, in text order; of forms that overlap
 * the longest. `free` tells whether words at a span may count at all.
 */
export type FormFinder = (statement: Folded, free: (span: Span) => boolean) => Span[];

export function createFormFinder(forms: readonly TextForm[]): FormFinder {
  const keyed = forms.map((form) => ({ form, key: fold(form.form) }));
  return (statement, free) => {
    const found = keyed
      .flatMap(({ form, key }) => firstSpan(form, key, statement, free) ?? [])
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const kept: Span[] = [];
    for (const span of found) {
      if (kept.every((other) => span.end <= other.start || other.end <= span.start)) kept.push(span);
    }
    return kept.sort((a, b) => a.start - b.start);
  };
}

/** Where a form stands first in a context that it fits, as a span of the text; null where it doesn't. */
function firstSpan(
  form: TextForm,
  key: string,
  { text, offsets }: Folded,
  free: (span: Span) => boolean,
): Span | null {
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
    const [start, last] = [offsets[at], offsets[at + key.length - 1]];
    if (start === undefined || last === undefined) continue;
    const span = { start, end: last + 1 };
    if (fits(form, text.slice(0, at), text.slice(at + key.length)) && free(span)) return span;
  }
  return null;
}
