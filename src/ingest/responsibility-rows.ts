import { createResponsibilityExtractor, type Responsibility } from '../extract/responsibility.ts';
import { BASES, type Entity, type Field } from '../link/gazetteer.ts';
import { mentionsByStatement } from './mentions-by-statement.ts';
import type { EvidenceRow, MentionRow, ResponsibilityRow, StatementRow } from './rows.ts';

const MOST_EVIDENCE = 10;

/** Finds which departments answer for which measures of a report. */
export type ResponsibilityFinder = (
  text: string,
  statements: readonly StatementRow[],
  mentions: readonly MentionRow[],
) => ResponsibilityRow[];

function toEvidence(text: string, statement: string, found: Responsibility): EvidenceRow {
  const { basis, span, rule, source } = found;
  const { start, end } = span;
  return { basis, statement, start, end, quote: text.slice(start, end), rule, source };
}

/** Whether words say no more than others that rest on the same. */
function saidBy(item: Responsibility, other: Responsibility): boolean {
  return (
    item.basis === other.basis &&
    item.rule === other.rule &&
    item.source === other.source &&
    other.span.start <= item.span.start &&
    item.span.end <= other.span.end
  );
}

/** Each words once, and none that stand within others to the same effect. */
function withoutRepeats(found: readonly Responsibility[]): Responsibility[] {
  return found.filter(
    (item, index) =>
      !found.some((other, at) => at !== index && saidBy(item, other) && (at < index || !saidBy(other, item))),
  );
}

function toRows(
  text: string,
  statement: StatementRow,
  found: readonly Responsibility[],
): ResponsibilityRow[] {
  const departments = [...new Set(found.map(({ department }) => department))].sort();
  return departments.flatMap((department) => {
    // The sort is stable, so that equals stay in text order.
    const evidence = withoutRepeats(found.filter((item) => item.department === department))
      .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis))
      .slice(0, MOST_EVIDENCE)
      .map((item) => toEvidence(text, statement.id, item));
    const [strongest] = evidence;
    if (strongest === undefined) return [];
    const { id, year, order } = statement;
    return [{ department, statement: id, basis: strongest.basis, year, order, evidence }];
  });
}

/** Made ready once for the entities that a district's reports may mean. */
export function createResponsibilityFinder(
  entities: readonly Entity[],
  fields: readonly Field[],
  district: string | null,
): ResponsibilityFinder {
  const find = createResponsibilityExtractor(entities, fields, district);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));

  return (text, statements, mentions) => {
    const byStatement = mentionsByStatement(mentions, kinds);
    const named = new Set(
      mentions.map(({ entity }) => entity).filter((entity) => kinds.get(entity) === 'DEPARTMENT'),
    );
    return statements
      .filter(({ kind }) => kind === 'MEASURE')
      .flatMap((statement) =>
        toRows(
          text,
          statement,
          find({ text, statement, mentions: byStatement.get(statement.id) ?? [], named }),
        ),
      );
  };
}
