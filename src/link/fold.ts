import type { Span } from '../text/span.ts';

/** A text in the one written form that names are compared in, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** Original index of each folded code unit, and the original end as last item. */
  readonly offsets: readonly number[];
}

const QUOTES = '“”„‟"「」『』＂';
const DASHES = '—–―－─';

function foldUnit(unit: string): string {
  if (/\s/u.test(unit)) return '';
  if (QUOTES.includes(unit)) return '"';
  if (DASHES.includes(unit)) return '—';
  const code = unit.charCodeAt(0);
  // Full-width forms of ASCII stand at a fixed distance from their half-width twins.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  return half >= 'A' && half <= 'Z' ? half.toLowerCase() : half;
}

/** Folds width, case, quotation marks, dashes and white space (a name may run over a line's end). */
export function foldSpan(text: string, span: Span): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let index = span.start; index < span.end; index += 1) {
    const unit = foldUnit(text.charAt(index));
    if (unit === '') continue;
    units.push(unit);
    offsets.push(index);
  }
  offsets.push(span.end);
  return { text: units.join(''), offsets };
}

export function fold(text: string): string {
  return foldSpan(text, { start: 0, end: text.length }).text;
}

/** The form under which a name is looked up: folded, and without quotation and title marks, which people leave out. */
export function nameKey(name: string): string {
  return fold(name.normalize('NFC')).replace(/["'‘’《》〈〉]/gu, '');
}

/** Every key under which something can be looked up: by its name and by its aliases. */
export function nameKeys({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): string[] {
  return [name, ...aliases].map(nameKey);
}
