import { findAddressings, type SharedSubject } from '../extract/addressing.ts';
import { createIndicatorIndex } from '../extract/indicator-index.ts';
import type { Entity } from '../link/gazetteer.ts';
import { isContainer } from '../link/touch.ts';
import type { Span } from '../text/span.ts';
import { mentionsByStatement } from './mentions-by-statement.ts';
import type { AddressingRow, EvidenceRow, MentionRow, StatementRow } from './rows.ts';

const MOST_SHARED = 5;

/** Finds which measures of a report take up which of its challenges. */
export type AddressingFinder = (
  text: string,
  statements: readonly StatementRow[],
  mentions: readonly MentionRow[],
) => AddressingRow[];

/** Made ready once for the entities that a district's reports may mean. */
export function createAddressingFinder(entities: readonly Entity[]): AddressingFinder {
  const index = createIndicatorIndex(entities.filter(({ kind }) => kind === 'INDICATOR'));
  const telling = new Map(
    entities.filter((entity) => !isContainer(entity)).map(({ id, kind }) => [id, kind]),
  );

  return (text, statements, mentions) => {
    const named = mentionsByStatement(mentions, telling);
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    const found = findAddressings(
      text,
      statements.map((statement) => ({
        id: statement.id,
        kind: statement.kind,
        span: statement,
        named: named.get(statement.id) ?? [],
      })),
      index,
    );
    return found.map(({ challenge, measure, shared }) => ({
      challenge,
      measure,
      evidence: shared
        .slice(0, MOST_SHARED)
        .flatMap((subject) => bothSides(text, challenge, measure, subject)),
      order: byId.get(measure)?.order ?? '',
    }));
  };
}

function bothSides(
  text: string,
  challenge: string,
  measure: string,
  { rule, inChallenge, inMeasure }: SharedSubject,
): EvidenceRow[] {
  const words = (statement: string, { start, end }: Span): EvidenceRow => ({
    basis: 'DERIVED',
    statement,
    start,
    end,
    quote: text.slice(start, end),
    rule,
    source: null,
  });
  return [words(challenge, inChallenge), words(measure, inMeasure)];
}
