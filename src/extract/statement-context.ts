import { readMarker } from '../text/numbering.ts';
import { readParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { openingTime } from './figure-period.ts';
import type { ObservedStatement } from './observed.ts';
import type { ReportYears, TimeMark } from './period.ts';

/** What the words around a statement say for it. */
export interface StatementContext {
  /** The sentence before in the same paragraph. */
  readonly previous: ObservedStatement | null;
  /** The time that its paragraph or its part names. */
  readonly scope: TimeMark | null;
}

/** Takes a report's statements one after the other. */
export type ContextReader = (statement: ObservedStatement) => StatementContext;

/** Numbers further in than 一、 open no new part. */
const PART_RANK = 1;

/** «2022年和过去五年工作回顾» leaves it to the words which of the two they tell of. */
const SPAN_WORDS =
  /[五四三]年(?:来|工作|发展|回顾|和|及|与)|[“"]?十[二三四五]五[”"]?(?:时期|发展|工作|成就)/u;

/** Half a year, a quarter, some months: what a report given within the year is about. */
const isPart = ({ period, from, to }: TimeMark): boolean => from === to && period.includes('-');

const isSpan = ({ from, to }: TimeMark): boolean => from < to;

/**
 * The time that a paragraph opens with («五年来,…。…») goes on through it; one that a heading or a lead-in names
 * («过去五年,我们主要做了以下工作:») goes on through the part, until a paragraph opens with another.
 */
export function createContextReader(text: string, years: ReportYears): ContextReader {
  const paragraphs = readParagraphs(text);
  let paragraph = 0;
  let before: ObservedStatement | null = null;
  let inPart: TimeMark | null = null;
  /** Whether the part tells of years and a year by turns: the time last opened with goes on from paragraph to paragraph. */
  let turns = false;
  let inParagraph: TimeMark | null = null;

  const readHeadings = ({ kind, year }: ObservedStatement, { start, end }: Span): void => {
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
      const words = from + (line.length - line.trimStart().length);
      const stop = from + line.length;
      from = stop + 1;
      if (words >= stop) continue;
      const marker = readMarker(text, words, stop);
      const span = { start: marker?.end ?? words, end: stop };
      const headed = openingTime(text, { kind, year, span }, years);
      if (marker !== null && marker.rank <= PART_RANK) {
        inPart = null;
        turns = SPAN_WORDS.test(line) && /20\d\d年/u.test(line);
      }
      if (headed !== null && (isPart(headed) || (isSpan(headed) && !/20\d\d年/u.test(line)))) inPart = headed;
    }
  };

  return (statement) => {
    const { start, end } = statement.span;
    const last = before;
    const from = last?.span.end ?? 0;
    if (text.slice(from, start).trim() !== '') readHeadings(statement, { start: from, end: start });
    while ((paragraphs[paragraph]?.end ?? Infinity) <= start) paragraph += 1;
    const opens = last === null || last.span.start < (paragraphs[paragraph]?.start ?? 0);
    if (opens) inParagraph = inPart;
    before = statement;

    const context = { previous: opens ? null : last, scope: inParagraph };
    const opening = openingTime(text, statement, years);
    if (opening !== null) {
      if (!isPart(opening)) inParagraph = isSpan(opening) || opening.to !== statement.year ? opening : null;
      const leads = /[:：]$/u.test(text.slice(start, end));
      if (!isSpan(opening) && !isPart(opening) && !/^截[至止]/u.test(text.slice(start, end))) inPart = null;
      else if (isSpan(opening) && (leads || turns)) inPart = opening;
    }
    return context;
  };
}
