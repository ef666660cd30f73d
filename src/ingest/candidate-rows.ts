import { findCandidates } from '../extract/candidate.ts';
import { quoteOf } from '../text/span.ts';
import { position } from './position.ts';
import type { CandidateRow, MentionRow, ReportRow, StatementRow } from './rows.ts';

/** The names that the report's statements seem to hold and no entity covers, in text order. */
export function candidateRows(
  report: ReportRow,
  statements: readonly StatementRow[],
  mentions: readonly MentionRow[],
): CandidateRow[] {
  const mentioned = new Map<string, MentionRow[]>();
  for (const mention of mentions) {
    const own = mentioned.get(mention.statement);
    if (own === undefined) mentioned.set(mention.statement, [mention]);
    else own.push(mention);
  }
  const read = statements.map(({ id, start, end }) => ({
    id,
    start,
    end,
    mentions: mentioned.get(id) ?? [],
  }));
  return findCandidates(report.text, read).map(({ statement, span, suggestedKind, rule }) => ({
    id: `candidate:${report.slug}:${span.start}-${span.end}`,
    report: report.id,
    statement,
    start: span.start,
    end: span.end,
    quote: quoteOf(report.text, span),
    suggestedKind,
    rule,
    order: `${report.order}|${position(span.start)}`,
  }));
}
