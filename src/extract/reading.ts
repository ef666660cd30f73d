import type { Span } from '../text/span.ts';

/** A passage in the one written form that rules are stated over, with the way back to the report's text. */
export interface Reading {
  readonly text: string;
  /** The same without capitals: what names are compared in. Equally long. */
  readonly lower: string;
  /** The report's index of each unit, and the passage's end as last item. */
  readonly offsets: readonly number[];
}

function readUnit(unit: string): string {
  if (/\s/u.test(unit)) return '';
  if ('―－─–'.includes(unit)) return '—';
  if ('～〜∼'.includes(unit)) return '~';
  if (unit === '﹪') return '%';
  if ('∶︰'.includes(unit)) return ':';
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** Folds width and dashes and leaves out white space, which hard-wrapped texts put inside words and numbers. */
export function readPassage(text: string, span: Span): Reading {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let index = span.start; index < span.end; index += 1) {
    const unit = readUnit(text.charAt(index));
    if (unit === '') continue;
    units.push(unit);
    offsets.push(index);
  }
  offsets.push(span.end);
  const read = units.join('');
  return { text: read, lower: read.replace(/[A-Z]/g, (capital) => capital.toLowerCase()), offsets };
}

/** Where a stretch of the reading stands in the report's text. */
export function spanOf({ offsets }: Reading, start: number, end: number): Span {
  const from = offsets[start] ?? 0;
  const last = offsets[end - 1] ?? from;
  return { start: from, end: Math.max(from, last + 1) };
}

/** The stretch of the reading that a span of the report's text covers. */
export function stretchOf({ offsets }: Reading, span: Span): Span {
  let start = 0;
  while (start < offsets.length - 1 && (offsets[start] ?? 0) < span.start) start += 1;
  let end = start;
  while (end < offsets.length - 1 && (offsets[end] ?? 0) < span.end) end += 1;
  return { start, end };
}
