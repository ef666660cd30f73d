import { BASES, linkId, type Entity, type Gazetteer } from '../link/gazetteer.ts';
import { citesReport, plainEvidence } from './ground.ts';
import type { EntityRow, EvidenceRow, GroundedEvidence, LinkRow } from './rows.ts';

const MOST_EVIDENCE = 10;

function strongestFirst(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  return [...evidence].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}

/**
 * The links that the loaded reports and the gazetteer's own sources bear out. A link whose only evidence is a quote of
 * a report that is not loaded is left out: its words could not be shown.
 */
export function linkRows(gazetteer: Gazetteer, grounded: readonly GroundedEvidence[]): LinkRow[] {
  const quoted = new Map<string, EvidenceRow[]>();
  for (const { link, evidence } of grounded) quoted.set(link, [...(quoted.get(link) ?? []), evidence]);
  return gazetteer.links.flatMap((link) => {
    const id = linkId(link);
    const own = link.evidence.filter((item) => !citesReport(item)).map(plainEvidence);
    const evidence = strongestFirst([...(quoted.get(id) ?? []), ...own]).slice(0, MOST_EVIDENCE);
    const [strongest] = evidence;
    return strongest === undefined
      ? []
      : [{ id, type: link.type, from: link.from, to: link.to, basis: strongest.basis, evidence }];
  });
}

/** Entities as stored; a cluster's focus shows only what a loaded report prints. */
export function entityRow(entity: Entity, loaded: ReadonlySet<string>): EntityRow {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    category: entity.category ?? null,
    focus: entity.focus.filter(({ report }) => loaded.has(report)).map(({ term }) => term),
    sector: entity.sector ?? null,
    years: entity.years ?? null,
    edition: entity.edition ?? null,
    note: entity.note ?? null,
  };
}
