import type { OpenSection, TreeBuilder } from './builder.ts';
import type { Paragraph } from './clauses.ts';
import { itemsOf, type ItemList } from './items.ts';
import { mended } from './phrase.ts';
import { problemsOf, type ProblemState } from './problems.ts';
import { kindOf, type Passage } from './kind.ts';
import type { Role, Years } from './role.ts';
import { sentencesOf } from './sentence.ts';
import { quoteOf, type Span } from './span.ts';

/** What is remembered from paragraph to paragraph of one part. */
export interface Reading {
  readonly problems: ProblemState;
  readonly passage: Passage;
  list: ItemList;
}

/** Adds the statements of a paragraph's words from `from` on, heading aside, to the section; `role` is what they do there. */
export function addStatements(
  text: string,
  paragraph: Paragraph,
  from: number,
  section: OpenSection,
  role: Role,
  reading: Reading,
  builder: TreeBuilder,
  years: Years,
): void {
  const span: Span = { start: from, end: paragraph.end };
  if (span.start >= span.end) return;
  const year = role === 'REVIEW' || role === 'PROBLEMS' ? years.reviewYear : years.planYear;
  const addSentences = (rest: Span): void => {
    for (const sentence of sentencesOf(text, rest)) {
      const kind = kindOf(mended(quoteOf(text, sentence)), role, reading.passage);
      builder.add(section, { kind, span: sentence, year, cite: '', item: null });
    }
  };
  reading.passage.paragraph = 'NEW';
  if (role === 'TASKS' && reading.passage.tasks) {
    let rest = span.start;
    for (const item of itemsOf(text, paragraph, from, section.number, reading.list)) {
      addSentences({ start: rest, end: item.span.start });
      builder.add(section, {
        kind: 'MEASURE',
        span: item.span,
        year,
        cite: item.marker.cite,
        item: item.marker.value,
      });
      rest = item.span.end;
    }
    addSentences({ start: rest, end: span.end });
    return;
  }
  let rest = span.start;
  for (const problem of problemsOf(text, paragraph, from, role, reading.problems)) {
    addSentences({ start: rest, end: problem.span.start });
    builder.add(section, {
      kind: 'CHALLENGE',
      span: problem.span,
      year: years.reviewYear,
      cite: problem.cite,
      item: null,
    });
    rest = problem.span.end;
  }
  addSentences({ start: rest, end: span.end });
}
