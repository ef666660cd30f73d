import type { Span } from '../text/span.ts';
import { quotedIn, within } from './quoted.ts';

/** A stretch between commas, semicolons, colons or full stops. */
export interface Clause extends Span {
  /** Counts the sentences: the scope of «预计» and of a time that opens a sentence. */
  readonly sentence: number;
}

/** «(1)», «1.», «一、», «①»: an item's number stands in front of what it says. */
const ITEM =
  /^(?:[([](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\]]|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十](?:、|产业|季度))|[①-⑳]|[—●·■◆▪]+)/u;

const STOPS = '。!?…';
const SEPARATORS = ',;:';

function separates(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (STOPS.includes(unit)) return true;
  if (unit === '—') return text.charAt(at + 1) === '—' || text.charAt(at - 1) === '—';
  if (!SEPARATORS.includes(unit)) return false;
  // «1,289件» and «9:30»: a mark inside a number.
  const tight = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  return !(
    tight &&
    (unit === ':' ||
      (unit === ',' && /^,\d{3}(?!\d)/.test(text.slice(at)) && /(?<!\d)\d{1,3}$/.test(text.slice(0, at))))
  );
}

/** Without the number in front and the brackets that only one end of the clause holds. */
function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  for (let item = ITEM.exec(text.slice(from, to)); item; item = ITEM.exec(text.slice(from, to))) {
    from += item[0].length;
  }
  const inside = (): string => text.slice(from, to);
  while (from < to && /^[)”』」]/u.test(inside())) from += 1;
  if (/^[(（]/u.test(inside()) && !inside().includes(')')) from += 1;
  if (inside().endsWith(')') && !inside().includes('(')) to -= 1;
  if (inside().endsWith('”') && !inside().includes('“')) to -= 1;
  return { start: from, end: to };
}

export function clausesOf(text: string): Clause[] {
  const quoted = quotedIn(text);
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    const clause = trim(text, start, end);
    if (clause.end > clause.start) clauses.push({ ...clause, sentence });
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!separates(text, at) || within(quoted, at)) continue;
    close(at);
    if (STOPS.includes(text.charAt(at))) sentence += 1;
    start = at + 1;
  }
  close(text.length);
  return clauses;
}
