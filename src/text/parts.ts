import type { Paragraph } from './clauses.ts';
import { lineHeading, numberedHeading, type Heading } from './heading.ts';
import { roleOfTitle, type Years } from './role.ts';

/** A part: its heading and the paragraphs `[from, to)` of it, the heading's own included. */
export interface Part {
  readonly heading: Heading | null;
  readonly from: number;
  readonly to: number;
}

export interface Outline {
  readonly parts: readonly Part[];
  /** Where 结语 begins; the number of paragraphs where there is none. */
  readonly closing: number;
}

const SALUTATION = /^(?:各位(?:代表|委员|同志|领导)|同志们|代表们)/;
const FAREWELL =
  /^(?:让我们|新时代|新征程|蓝图|征程|使命|奋斗|道阻|做好.{0,16}(?:重大|光荣|艰巨)|我们(?:坚信|相信|将更加紧密)|在[^。]{0,24}领导下)|让我们|团结在以习近平同志为核心的党中央周围|^以上报告|谢谢大家/;

/** Splits the paragraphs by the outermost numbering in use; one part without heading where there is none. */
export function readOutline(text: string, paragraphs: readonly Paragraph[], years: Years): Outline {
  const heads = headsOf(text, paragraphs, years);
  const first = heads[0];
  const last = heads.at(-1);
  if (!first || !last)
    return { parts: [{ heading: null, from: 0, to: paragraphs.length }], closing: paragraphs.length };
  const closing = closingOf(text, paragraphs, last.at);
  const parts = heads.map(({ at, heading }, i) => ({ heading, from: at, to: heads[i + 1]?.at ?? closing }));
  return { parts, closing };
}

interface Head {
  readonly at: number;
  readonly heading: Heading;
}

function headsOf(text: string, paragraphs: readonly Paragraph[], years: Years): Head[] {
  const lines = lineHeads(text, paragraphs, years);
  for (const rank of [0, 1]) {
    const heads = numberedHeads(text, paragraphs, rank);
    if (heads.length > 0) return holds(lines, heads, years) ? lines : heads;
  }
  if (lines.length > 0) return lines;
  for (const rank of [2, 3]) {
    const heads = numberedHeads(text, paragraphs, rank);
    if (heads.length > 1) return heads;
  }
  return [];
}

/** Headings on lines of their own, without numbers, that say what a part does. */
function lineHeads(text: string, paragraphs: readonly Paragraph[], years: Years): Head[] {
  return paragraphs.flatMap((paragraph, at) => {
    const heading = lineHeading(text, paragraph, paragraphs[at + 1] ?? null);
    return heading && roleOfTitle(heading.title, years) !== null ? [{ at, heading }] : [];
  });
}

/** Whether lines without numbers part a review from what is ahead, and the numbers only count within them. */
function holds(lines: readonly Head[], numbered: readonly Head[], years: Years): boolean {
  const [first] = lines;
  const reviews = ({ heading }: Head): boolean => roleOfTitle(heading.title, years) === 'REVIEW';
  if (!first || (numbered[0]?.at ?? 0) < first.at || !reviews(first)) return false;
  return lines.some((line) => !reviews(line)) && !numbered.some(reviews);
}

/** Headings of one rank that count up from one; a repeated or skipped number is taken for a misprint. */
function numberedHeads(text: string, paragraphs: readonly Paragraph[], rank: number): Head[] {
  const heads: Head[] = [];
  let last = 0;
  paragraphs.forEach((paragraph, at) => {
    const { marker } = paragraph;
    if (marker?.rank !== rank || marker.value < Math.max(last, 1) || marker.value > last + 2) return;
    const heading = numberedHeading(text, paragraph, paragraphs[at + 1] ?? null, 'PASSAGE');
    if (!heading) return;
    last = marker.value;
    heads.push({ at, heading });
  });
  return heads;
}

/** 结语 begins with the last salutation of the last part, else with the farewell that ends the text. */
function closingOf(text: string, paragraphs: readonly Paragraph[], lastPart: number): number {
  let farewell = paragraphs.length;
  for (let at = paragraphs.length - 1; at > lastPart + 1; at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.marker || paragraph.inner.some(({ value }) => value === 1)) break;
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
    if (SALUTATION.test(words)) return at;
    if (farewell === at + 1 && FAREWELL.test(words)) farewell = at;
  }
  return farewell;
}
