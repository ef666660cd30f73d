import { entityRow, linkRows } from '../ingest/link-rows.ts';
import { hashOf } from '../ingest/hash.ts';
import { touchRows } from '../ingest/touch-rows.ts';
import type { EntityRow, GroundedEvidence, LinkRow, ReportFacts, TouchRow } from '../ingest/rows.ts';
import { EXTRACTOR_VERSION } from '../ingest/version.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import { createReach, type ReachOf, type TouchLink } from '../link/touch.ts';

export interface StoredReport {
  readonly slug: string;
  readonly contentHash: string;
  readonly grounded: readonly GroundedEvidence[];
  readonly derived: readonly EntityRow[];
}

export interface StoredLink extends TouchLink {
  readonly basis: string;
  readonly hash: string;
}

/** What a load would change, as far as it follows from facts, gazetteer and the store's hashes. */
export interface LoadPlan {
  readonly dataVersion: string;
  readonly gazetteerHash: string;
  /** Reports to write anew. */
  readonly facts: readonly ReportFacts[];
  readonly entities: readonly { readonly row: EntityRow; readonly hash: string }[];
  readonly goneEntities: readonly string[];
  readonly links: readonly { readonly row: LinkRow; readonly hash: string }[];
  readonly goneLinks: readonly TouchLink[];
  /** Of the statements of `facts`. */
  readonly touches: readonly TouchRow[];
  /** What mentions touch once the plan is written. */
  readonly reachOf: ReachOf;
  /** Entities whose mentions touch otherwise than before: other reports' statements that name them are to be done again. */
  readonly reachChanged: readonly string[];
}

export interface LoadInputs {
  readonly gazetteer: Gazetteer;
  readonly gazetteerHash: string;
  /** Facts of every report that is new, or that must be compared with what is stored. */
  readonly extracted: readonly ReportFacts[];
  /** All reports of the store, those among `extracted` included. */
  readonly reports: readonly StoredReport[];
  readonly entityHashes: ReadonlyMap<string, string>;
  readonly links: readonly StoredLink[];
  readonly touchEntities: Parameters<typeof createReach>[0];
}

function confirmed(links: readonly (TouchLink & { readonly basis: string })[]): TouchLink[] {
  return links.filter((link) => link.basis !== 'UNCONFIRMED');
}

/** Decides what a load changes. Pure: the same inputs give the same plan. */
export function planLoad(inputs: LoadInputs): LoadPlan {
  const { gazetteer, extracted, reports } = inputs;
  const incoming = new Set(extracted.map(({ report }) => report.slug));
  const kept = reports.filter(({ slug }) => !incoming.has(slug));
  const storedHash = new Map(reports.map(({ slug, contentHash }) => [slug, contentHash]));
  const loaded = new Set([...incoming, ...kept.map(({ slug }) => slug)]);

  const derived = new Map(
    [...kept, ...extracted].flatMap((report) => report.derived).map((row) => [row.id, row]),
  );
  const rows = [...gazetteer.entities.map((entity) => entityRow(entity, loaded)), ...derived.values()].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );
  const entities = rows.map((row) => ({ row, hash: hashOf(row) }));
  const entityIds = new Set(rows.map(({ id }) => id));
  const links = linkRows(
    gazetteer,
    [...kept, ...extracted].flatMap(({ grounded }) => grounded),
  ).map((row) => ({
    row,
    hash: hashOf(row),
  }));
  const reachOf = createReach(gazetteer.entities, confirmed(links.map(({ row }) => row)));
  const reachBefore = createReach(inputs.touchEntities, confirmed(inputs.links));
  const known = new Map(inputs.links.map((link) => [link.id, link.hash]));
  const linkIds = new Set(links.map(({ row }) => row.id));
  const facts = extracted.filter(({ report, contentHash }) => storedHash.get(report.slug) !== contentHash);
  const contents = [
    ...kept,
    ...extracted.map(({ report, contentHash }) => ({ slug: report.slug, contentHash })),
  ]
    .map(({ slug, contentHash }) => [slug, contentHash] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

  return {
    dataVersion: hashOf([
      EXTRACTOR_VERSION,
      entities.map(({ hash }) => hash),
      links.map(({ hash }) => hash),
      contents,
    ]).slice(0, 32),
    gazetteerHash: inputs.gazetteerHash,
    facts,
    entities: entities.filter(({ row, hash }) => inputs.entityHashes.get(row.id) !== hash),
    goneEntities: [...inputs.entityHashes.keys()].filter((id) => !entityIds.has(id)),
    links: links.filter(({ row, hash }) => known.get(row.id) !== hash),
    goneLinks: inputs.links.filter((link) => !linkIds.has(link.id)),
    touches: facts.flatMap(({ statements, mentions }) => touchRows(statements, mentions, reachOf)),
    reachOf,
    reachChanged: gazetteer.entities
      .map(({ id }) => id)
      .filter((id) => hashOf([...reachOf(id)]) !== hashOf([...reachBefore(id)])),
  };
}
