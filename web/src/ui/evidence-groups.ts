import type { EvidenceQuoteFragment } from '../api/documents.gen.ts';

/** Evidence of the same basis, rule and source together, in the order of the first of each. */
export function evidenceGroups(
  evidence: readonly EvidenceQuoteFragment[],
): readonly (readonly [EvidenceQuoteFragment, ...EvidenceQuoteFragment[]])[] {
  const groups = new Map<string, [EvidenceQuoteFragment, ...EvidenceQuoteFragment[]]>();
  for (const each of evidence) {
    const key = JSON.stringify([each.basis, each.rule ?? null, each.source ?? null]);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
