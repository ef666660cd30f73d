import type { Paragraph } from './clauses.ts';
import { isTheme, mended, openingPhrase, type Phrase } from './phrase.ts';
import type { Role } from './role.ts';
import type { Span } from './span.ts';

export interface Heading {
  readonly span: Span;
  /** NUMBERED by its marker, LINE on a line of its own, PHRASE at the head of its paragraph. */
  readonly style: 'NUMBERED' | 'LINE' | 'PHRASE';
  readonly rank: number;
  readonly label: string | null;
  readonly title: string;
  readonly cite: string;
  /** Where the paragraph's further words begin; its end where there are none. */
  readonly rest: number;
}

/** Ranks of headings that print no number: below every numbered one, a phrase below a line. */
export const LINE_RANK = 20;
export const PHRASE_RANK = 30;

const LONGEST_NUMBERED = 45;
const LONGEST_LINE = 32;
const HAN_BRACKET = 2;
const DIGIT_BRACKET = 4;

/**
 * The heading by number that opens a paragraph; null where the number is an item's or the words are a sentence.
 * `sibling`: the number before it heads a section, so that this one may with less.
 */
export function numberedHeading(
  text: string,
  { start, end, marker, inner }: Paragraph,
  next: Paragraph | null,
  role: Role,
  sibling = false,
): Heading | null {
  if (!marker || marker.rank > 5) return null;
  const item = inner[0]?.start ?? end;
  const phrase = openingPhrase(text, { start: marker.end, end }, item, true);
  if (!phrase || phrase.start === phrase.end) return null;
  const length = mended(text.slice(phrase.start, phrase.end)).length;
  const outer = marker.rank <= HAN_BRACKET;
  const followed = next !== null && (next.marker === null || next.marker.rank > marker.rank);
  const heading = made(text, { start, end }, phrase, 'NUMBERED', marker.rank, marker.label, marker.cite);
  if (phrase.stop === '') return followed || outer ? heading : null;
  if (length > LONGEST_NUMBERED) return null;
  if (phrase.rest >= end) return followed || (outer && next === null) ? heading : null;
  if (outer) return phrase.stop === '(' && length > 30 ? null : heading;
  const nested =
    inner.some(({ rank, value }) => value === 1 && rank > marker.rank) && marker.rank < DIGIT_BRACKET;
  const short = isTheme(text.slice(phrase.start, phrase.end));
  if (nested) return short || phrase.stop === '(' || (phrase.stop !== '：' && length <= 30) ? heading : null;
  if (next?.marker && next.marker.rank > marker.rank && next.marker.value === 1) return heading;
  if (sibling && short) return heading;
  return role === 'REVIEW' && short && phrase.stop !== '：' ? heading : null;
}

/** A heading without number on a line of its own, with words under it. */
export function lineHeading(
  text: string,
  { start, end, marker }: Paragraph,
  next: Paragraph | null,
): Heading | null {
  if (marker || next === null || end - start > LONGEST_LINE * 2) return null;
  // Pages of print set gaps beside a number: «2023 年工作回顾».
  const words = mended(text.slice(start, end)).replace(/(?<=\d) +| +(?=\d)/gu, '');
  if (words.length < 2 || words.length > LONGEST_LINE || /[。！？!?；;：:…]/u.test(words)) return null;
  if (!/[。！？!?；;：:]/u.test(text.slice(Math.max(next.start, next.end - 3), next.end)) && !next.marker)
    return null;
  if (/\d/.test(words.replace(/20\d\d年/g, ''))) return null;
  if (
    /[，,].*[，,]|[，,、]$/.test(words) ||
    !/^(?:20\d\d年|[\p{Script=Han}“"《])/u.test(words) ||
    /[—–]/.test(words)
  )
    return null;
  return made(text, { start, end }, { start, end, stop: '', rest: end }, 'LINE', LINE_RANK, null, '');
}

/** A theme: the phrase at the head of a paragraph, with more after it. */
export function phraseHeading(text: string, { start, end, marker, inner }: Paragraph): Heading | null {
  if (marker && marker.form !== 'DASH') return null;
  const from = marker?.end ?? start;
  const first = inner[0];
  const phrase = openingPhrase(text, { start: from, end }, first?.start ?? end, false);
  if (!phrase || phrase.rest >= end || !'。(：'.includes(phrase.stop)) return null;
  if ((phrase.stop === '：' || phrase.stop === '(') && (!first || first.rank > 5 || first.value !== 1))
    return null;
  if (!isTheme(text.slice(phrase.start, phrase.end))) return null;
  return made(text, { start, end }, phrase, 'PHRASE', PHRASE_RANK, null, '');
}

function made(
  text: string,
  { start, end }: Span,
  phrase: Phrase,
  style: Heading['style'],
  rank: number,
  label: string | null,
  number: string,
): Heading {
  const title = mended(text.slice(phrase.start, phrase.end));
  // A section with a number is cited by it; all others by their words.
  const cite = number === '' || rank > HAN_BRACKET ? number + title : number;
  return {
    span: { start, end: phrase.end },
    style,
    rank,
    label,
    title,
    cite,
    rest: phrase.stop === '' ? end : phrase.rest,
  };
}
