import { isBlank, readLines, wordsOf, type Line } from './lines.ts';
import { readDash, readMarker } from './numbering.ts';
import { endsWithSentence } from './sentence.ts';
import { trimSpan, type Span } from './span.ts';

/** A text set in lines of about this many characters; null where each line is a paragraph of its own. */
type Wrap = number | null;

/** Numbers down to (一) mark headings; these words end one. */
const OUTER = 2;
const HEADING_END =
  /(?:情况|回顾|任务|措施|举措|目标|指标|要求|安排|思路|打算|重点|工作|建设|问题|挑战|成效|成就|建议)$/;

/** Longer than any line that someone broke by hand or that a page of print holds. */
const LONGEST_WRAPPED_LINE = 80;
/** An unwrapped line this long that stops in the middle of a sentence was broken by a page. */
const BROKEN_BY_PAGE = 40;

/**
 * The paragraphs of a text, trimmed, in order. A blank line, an indent, a number or a dash begins one; in hard-wrapped
 * text a line that doesn't end a sentence goes on in the next, unless it is a heading: marked or without any stop, and
 * clearly shorter than the lines around it.
 */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const wrap = wrapOf(text, lines);
  const base = commonIndent(lines, wrap);
  const marked = lines.some((line, i) => i > 0 && (isBlank(line) || line.indent >= base + 2));
  const paragraphs: Span[] = [];
  let open: Line | null = null;
  let start = 0;
  for (const line of lines) {
    if (open && !isBlank(line) && line.indent < base + 2 && goesOn(text, open, line, wrap, marked)) {
      open = line;
      continue;
    }
    if (open) paragraphs.push(trimSpan(text, { start, end: open.end }));
    open = isBlank(line) ? null : line;
    start = line.words;
  }
  if (open) paragraphs.push(trimSpan(text, { start, end: open.end }));
  return paragraphs;
}

function goesOn(text: string, line: Line, next: Line, wrap: Wrap, marked: boolean): boolean {
  const words = wordsOf(text, line);
  const marker = readMarker(text, line.words, line.end);
  if (marker && text.slice(marker.end, line.end).trim() === '') return true;
  if (opensParagraph(text, next)) return false;
  if (wrap === null)
    return words.length >= BROKEN_BY_PAGE && !/[。！？!?；;：:]["”』」）)]*$/u.test(words.slice(-12));
  const full = words.length >= wrap * 0.8;
  if (endsWithSentence(words)) return full && marked && words.length >= wrap - 2;
  if (full) return !(marker && marker.rank <= OUTER && HEADING_END.test(words));
  if (marker) return /[。！？!?]/u.test(words);
  return !/[：:]$/.test(words) && !isBareHeading(words);
}

function opensParagraph(text: string, line: Line): boolean {
  const marker = readMarker(text, line.words, line.end) ?? readDash(text, line.words, line.end);
  // A half bracket or a bare 一是 at a line's start is as likely a broken line; a number with its stop is not.
  return marker !== null && !/^\d{1,3}[)）]/.test(text.slice(line.words, line.words + 4));
}

function isBareHeading(words: string): boolean {
  return (
    words.length <= 24 &&
    !/[，,。；;：:、！？!?“”"《》]/u.test(words) &&
    /(回顾|安排|要求|目标|任务|工作|情况|思路)$/.test(words)
  );
}

/** Wrapped text has lines of nearly one length that stop in the middle of a sentence, with the next running on. */
function wrapOf(text: string, lines: readonly Line[]): Wrap {
  const written = lines.filter((line) => !isBlank(line));
  const longest = written.reduce((most, line) => Math.max(most, wordsOf(text, line).length), 0);
  if (longest > LONGEST_WRAPPED_LINE) return null;
  let broken = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (isBlank(line) || !next || isBlank(next) || opensParagraph(text, next)) return;
    const words = wordsOf(text, line);
    if (words.length >= longest * 0.6 && !/[。！？!?；;：:]["”』」）)]*$/u.test(words)) broken += 1;
  });
  return broken >= 2 && broken * 10 >= written.length ? longest : null;
}

/** The indent that every line has (a copied margin), so that only a deeper one begins a paragraph; else 0. */
function commonIndent(lines: readonly Line[], wrap: Wrap): number {
  let least = Infinity;
  let most = 0;
  for (const line of lines) {
    // The text is trimmed at its ends, so its first line has lost its indent.
    if (line === lines[0] || isBlank(line)) continue;
    least = Math.min(least, line.indent);
    most = Math.max(most, line.indent);
  }
  if (least === Infinity) return 0;
  return least < most || wrap !== null ? least : 0;
}
