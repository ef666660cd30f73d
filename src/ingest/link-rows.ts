import { BASES, linkId, type Entity, type Gazetteer, type LinkType } from '../link/gazetteer.ts';
import { citesReport, plainEvidence } from './ground.ts';
import type { EntityRow, EvidenceRow, GroundedEvidence, LinkRow } from './rows.ts';

/** Evidence a link keeps. */
export const MOST_EVIDENCE = 10;

/** The report that evidence quotes; what quotes none goes last. */
function citedSlug({ statement }: EvidenceRow): string {
  return statement?.split(':')[1] ?? '\uffff';
}

/**
 * Strongest first, then by report; what one report says stays in its order. The same whichever report came first, so that
 * evidence can be added to what a store holds.
 */
function strongestFirst(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  return [...evidence].sort((a, b) => {
    const [one, other] = [citedSlug(a), citedSlug(b)];
    return BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || (one < other ? -1 : one > other ? 1 : 0);
  });
}

/** A link's id names its type and its ends. */
function linkParts(id: string): Pick<LinkRow, 'id' | 'type' | 'from' | 'to'> {
  const [type, from, to] = id.split('|');
  return { id, type: type as LinkType, from: from ?? '', to: to ?? '' };
}

/**
 * The links that the loaded reports and the gazetteer's own sources bear out. A link whose only evidence is a quote of
 * a report that is not loaded is left out: its words could not be shown.
 * @param wanted which links, by id
 */
export function linkRows(
  gazetteer: Pick<Gazetteer, 'links'>,
  grounded: readonly GroundedEvidence[],
  wanted: (id: string) => boolean = () => true,
): LinkRow[] {
  const evidence = new Map<string, EvidenceRow[]>();
  const add = (id: string, row: EvidenceRow): void => {
    if (!wanted(id)) return;
    const known = evidence.get(id);
    if (known === undefined) evidence.set(id, [row]);
    else known.push(row);
  };
  for (const { link, evidence: row } of grounded) add(link, row);
  for (const link of gazetteer.links) {
    for (const item of link.evidence) if (!citesReport(item)) add(linkId(link), plainEvidence(item));
  }
  const distances = new Map(gazetteer.links.map((link) => [linkId(link), link.distanceMetres]));
  return [...evidence].flatMap(([id, rows]) => {
    const sorted = strongestFirst(rows).slice(0, MOST_EVIDENCE);
    const [strongest] = sorted;
    return strongest === undefined
      ? []
      : [
          {
            ...linkParts(id),
            basis: strongest.basis,
            distanceMetres: distances.get(id) ?? null,
            evidence: sorted,
          },
        ];
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
    longitude: entity.point?.longitude ?? null,
    latitude: entity.point?.latitude ?? null,
    accuracyMetres: entity.point?.accuracyMetres ?? null,
    pointSource: entity.point?.source ?? null,
    pointLicence: entity.point?.licence ?? null,
    pointBasis: entity.point?.basis ?? null,
    focus: entity.focus.filter(({ report }) => loaded.has(report)).map(({ term }) => term),
    sector: entity.sector ?? null,
    years: entity.years ?? null,
    edition: entity.edition ?? null,
    unit: entity.unit ?? null,
    note: entity.note ?? null,
    nameBasis: entity.nameBasis ?? null,
    nameSource: entity.nameSource ?? null,
    named: false,
    derived: false,
  };
}
