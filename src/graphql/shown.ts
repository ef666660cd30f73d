import type { EvidenceRow } from '../ingest/rows.ts';
import { BASES, type Basis } from '../link/gazetteer.ts';

/** The bases of what an answer may show. */
export function shownBases(includeUnconfirmed: boolean): readonly Basis[] {
  return includeUnconfirmed ? BASES : BASES.filter((basis) => basis !== 'UNCONFIRMED');
}

/** The evidence that an answer may show. */
export function shownEvidence(
  evidence: readonly EvidenceRow[],
  includeUnconfirmed: boolean,
): readonly EvidenceRow[] {
  const bases = shownBases(includeUnconfirmed);
  return evidence.filter(({ basis }) => bases.includes(basis));
}
