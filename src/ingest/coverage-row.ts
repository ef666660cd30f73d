import type { Span } from '../text/span.ts';
import type { CoverageRow, MentionRow, ReportRow, SectionRow, StatementRow } from './rows.ts';

/** How many units the spans cover, each counted once. */
function covered(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** How much of a report's text its headings, statements and mentions cover, in UTF-16 units, each counted once. */
export function coverageRow(
  { text }: Pick<ReportRow, 'text'>,
  sections: readonly Pick<SectionRow, 'headingStart' | 'headingEnd'>[],
  statements: readonly Pick<StatementRow, 'start' | 'end'>[],
  mentions: readonly Pick<MentionRow, 'start' | 'end'>[],
): CoverageRow {
  const headings = sections.flatMap(({ headingStart: start, headingEnd: end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  return {
    characters: text.length,
    inHeadings: covered(headings),
    inStatements: covered(statements),
    inMentions: covered(mentions),
  };
}
