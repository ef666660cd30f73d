import { entityRow, linkRows } from '../ingest/link-rows.ts';
import { hashOf } from '../ingest/hash.ts';
import { touchRows } from '../ingest/touch-rows.ts';
import type { EntityRow, GroundedEvidence, LinkRow, ReportFacts, TouchRow } from '../ingest/rows.ts';
import { EXTRACTOR_VERSION, storedHashOf } from '../ingest/version.ts';
import type { Entity, Gazetteer } from '../link/gazetteer.ts';
import { createReach, type ReachOf, type TouchEntity, type TouchLink } from '../link/touch.ts';

export interface StoredLink extends TouchLink {
  readonly basis: string;
  readonly hash: string;
}

/** What loads must know of the whole graph: as much as it has reports and links, and nothing of what they hold. */
export interface GraphOutline {
  /** Null while nothing is loaded. */
  readonly dataVersion: string | null;
  /** What each report states, as a hash, by slug. */
  readonly contents: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, StoredLink>;
  /** The ends of the links, by id. */
  readonly ends: ReadonlyMap<string, TouchEntity>;
  readonly reachOf: ReachOf;
}

/** The part of the graph that a load may change. */
export interface LoadScope {
  /** Ids of the links; null for all. */
  readonly links: ReadonlySet<string> | null;
  /** Evidence of these links that reports give which stay as they are. */
  readonly grounded: readonly GroundedEvidence[];
  /** Entities of the gazetteer. */
  readonly entities: readonly Entity[];
  /** Hashes of the stored entities, by id. */
  readonly entityHashes: ReadonlyMap<string, string>;
}

/** What a report brings to entities and links that others speak of too. */
export type SharedFacts = Pick<ReportFacts, 'grounded' | 'derived'>;

export interface LoadInputs {
  readonly gazetteer: Gazetteer;
  readonly gazetteerHash: string;
  readonly before: GraphOutline;
  /** Reports to write anew: those that state other things than the graph has. */
  readonly facts: readonly ReportFacts[];
  /** Of `facts`, and of every other report that is compared anew. */
  readonly shared: readonly SharedFacts[];
  readonly scope: LoadScope;
}

/** What a load changes. */
export interface LoadPlan {
  readonly gazetteerHash: string;
  readonly after: GraphOutline & { readonly dataVersion: string };
  readonly facts: readonly ReportFacts[];
  readonly entities: readonly { readonly row: EntityRow; readonly hash: string }[];
  readonly goneEntities: readonly string[];
  readonly links: readonly { readonly row: LinkRow; readonly hash: string }[];
  readonly goneLinks: readonly TouchLink[];
  /** Of the statements of `facts`. */
  readonly touches: readonly TouchRow[];
  /** Entities whose mentions touch otherwise than before: other reports' statements that name them are to be done again. */
  readonly reachChanged: readonly string[];
}

/** All facts follow from what is hashed here, so that stores which hold the same facts have the same version. */
export function dataVersionOf(gazetteerHash: string, contents: ReadonlyMap<string, string>): string {
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf([EXTRACTOR_VERSION, gazetteerHash, sorted]).slice(0, 32);
}

/** Links that rest on nothing a reader can look up make nothing touch. */
export function reachOver(
  ends: ReadonlyMap<string, TouchEntity>,
  links: ReadonlyMap<string, StoredLink>,
): ReachOf {
  return createReach(
    [...ends.values()],
    [...links.values()].filter(({ basis }) => basis !== 'UNCONFIRMED'),
  );
}

function touchEntity({ id, kind, category }: Pick<Entity | EntityRow, keyof TouchEntity>): TouchEntity {
  return { id, kind, ...(category == null ? {} : { category }) };
}

function endsOf(
  links: ReadonlyMap<string, StoredLink>,
  before: ReadonlyMap<string, TouchEntity>,
  entities: readonly (Entity | EntityRow)[],
): Map<string, TouchEntity> {
  const known = new Map([...before, ...entities.map((entity) => [entity.id, touchEntity(entity)] as const)]);
  const ids = new Set([...links.values()].flatMap(({ from, to }) => [from, to]));
  return new Map(
    [...ids].flatMap((id) => {
      const end = known.get(id);
      return end === undefined ? [] : [[id, end] as const];
    }),
  );
}

function changedReach(before: GraphOutline, after: GraphOutline): string[] {
  if (before.reachOf === after.reachOf) return [];
  return [...new Set([...before.ends.keys(), ...after.ends.keys()])].filter(
    (id) => hashOf([...before.reachOf(id)]) !== hashOf([...after.reachOf(id)]),
  );
}

/** Decides what a load changes. Pure: the same inputs give the same plan. */
export function planLoad({ gazetteer, gazetteerHash, before, facts, shared, scope }: LoadInputs): LoadPlan {
  const contents = new Map([
    ...before.contents,
    ...facts.map(({ report, contentHash }) => [report.slug, contentHash] as const),
  ]);
  const loaded = new Set(contents.keys());

  const derived = new Map(shared.flatMap((report) => report.derived).map((row) => [row.id, row]));
  const entities = [...scope.entities.map((entity) => entityRow(entity, loaded)), ...derived.values()].map(
    (row) => ({ row, hash: storedHashOf(row) }),
  );
  const entityIds = new Set(entities.map(({ row }) => row.id));

  const inScope = (id: string): boolean => scope.links?.has(id) ?? true;
  const grounded = [...scope.grounded, ...shared.flatMap((report) => report.grounded)];
  const links = linkRows(gazetteer, grounded, inScope).map((row) => ({ row, hash: storedHashOf(row) }));
  const linkIds = new Set(links.map(({ row }) => row.id));
  const newLinks = links.filter(({ row, hash }) => before.links.get(row.id)?.hash !== hash);
  const goneLinks = [...before.links.values()].filter(({ id }) => inScope(id) && !linkIds.has(id));

  const linksAfter = new Map(before.links);
  for (const { id } of goneLinks) linksAfter.delete(id);
  for (const { row, hash } of newLinks) {
    const { id, type, from, to, basis } = row;
    linksAfter.set(id, { id, type, from, to, basis, hash });
  }
  const ends = endsOf(linksAfter, before.ends, [...gazetteer.entities, ...derived.values()]);
  const moved =
    goneLinks.length > 0 ||
    newLinks.some(({ row }) => before.links.get(row.id)?.basis !== row.basis) ||
    [...ends.values()].some(({ id, kind, category }) => {
      const end = before.ends.get(id);
      return end?.kind !== kind || end.category !== category;
    });
  const after = {
    dataVersion: dataVersionOf(gazetteerHash, contents),
    contents,
    links: linksAfter,
    ends,
    reachOf: moved ? reachOver(ends, linksAfter) : before.reachOf,
  };

  return {
    gazetteerHash,
    after,
    facts,
    entities: entities.filter(({ row, hash }) => scope.entityHashes.get(row.id) !== hash),
    goneEntities: [...scope.entityHashes.keys()].filter((id) => !entityIds.has(id)),
    links: newLinks,
    goneLinks,
    touches: facts.flatMap(({ statements, mentions }) => touchRows(statements, mentions, after.reachOf)),
    reachChanged: changedReach(before, after),
  };
}
