import type { EvidenceRow } from './rows.ts';

/** A fact that a clause of a report states. */
export function clauseEvidence(fact: {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}): EvidenceRow {
  const { statement, start, end, quote } = fact;
  return { basis: 'STATED', statement, start, end, quote, rule: null, source: null };
}
