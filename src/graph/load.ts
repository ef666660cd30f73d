import { extractReports } from '../ingest/extract-report.ts';
import { hashOf } from '../ingest/hash.ts';
import type { ReportSource } from '../ingest/report-source.ts';
import type { EntityRow, GroundedEvidence, ReportFacts } from '../ingest/rows.ts';
import { touchRows, type TouchingMention, type TouchingStatement } from '../ingest/touch-rows.ts';
import { EXTRACTOR_VERSION } from '../ingest/version.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import type { GraphStore, Runner } from '../store/store.ts';
import { again } from './again.ts';
import { LoadConflict } from './load-conflict.ts';
import { planLoad, type LoadPlan, type StoredLink, type StoredReport } from './load-plan.ts';
import { rowsOf } from './rows.ts';
import { graphState } from './state.ts';
import { writePlan, type Retouched } from './write.ts';

export interface LoadResult {
  readonly dataVersion: string;
  /** Whether anything was written. */
  readonly changed: boolean;
  /** Slugs of the reports written. */
  readonly reports: readonly string[];
}

async function storedReports(store: Runner): Promise<StoredReport[]> {
  const heads = await rowsOf<{ slug: string; contentHash: string; grounded: string; derived: string }>(
    store,
    'read/graph/report-heads',
  );
  return heads.map(({ slug, contentHash, grounded, derived }) => ({
    slug,
    contentHash,
    grounded: JSON.parse(grounded) as GroundedEvidence[],
    derived: JSON.parse(derived) as EntityRow[],
  }));
}

async function storedSources(store: Runner, slugs: readonly string[]): Promise<ReportSource[]> {
  const rows = await rowsOf<{ source: ReportSource }>(store, 'read/graph/report-sources', { slugs });
  return rows.map(({ source }) => source);
}

/** Touches of the statements of reports that stay, where the links now lead their mentions elsewhere. */
async function retouch(store: Runner, reports: readonly StoredReport[], plan: LoadPlan): Promise<Retouched> {
  const rewritten = new Set(plan.facts.map(({ report }) => report.slug));
  const kept = reports.filter(({ slug }) => !rewritten.has(slug));
  if (plan.reachChanged.length === 0 || kept.length === 0) return { statements: [], touches: [] };
  const statements = await rowsOf<TouchingStatement & { mentions: TouchingMention[] }>(
    store,
    'read/graph/touching-statements',
    { entities: plan.reachChanged, reports: plan.facts.map(({ report }) => report.id) },
  );
  return {
    statements: statements.map(({ id }) => id),
    touches: touchRows(
      statements,
      statements.flatMap(({ mentions }) => mentions),
      plan.reachOf,
    ),
  };
}

function isEmpty(plan: LoadPlan): boolean {
  return (
    plan.facts.length === 0 &&
    plan.entities.length === 0 &&
    plan.goneEntities.length === 0 &&
    plan.links.length === 0 &&
    plan.goneLinks.length === 0
  );
}

interface Prepared {
  readonly plan: LoadPlan;
  readonly reports: readonly StoredReport[];
  /** The stored graph's version; null for an empty store. */
  readonly before: string | null;
  readonly needed: boolean;
}

async function prepare(
  store: Runner,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<Prepared> {
  const state = await graphState(store);
  const reports = await storedReports(store);
  const gazetteerHash = hashOf(gazetteer);
  const stale =
    state !== null && (state.gazetteerHash !== gazetteerHash || state.extractorVersion !== EXTRACTOR_VERSION);
  const incoming = new Set(facts.map(({ report }) => report.slug));
  const others = stale ? reports.map(({ slug }) => slug).filter((slug) => !incoming.has(slug)) : [];
  const extracted = [...facts, ...extractReports(gazetteer, await storedSources(store, others))];
  const hashes = await rowsOf<{ id: string; hash: string }>(store, 'read/graph/entity-hashes');
  const plan = planLoad({
    gazetteer,
    gazetteerHash,
    extracted,
    reports,
    entityHashes: new Map(hashes.map(({ id, hash }) => [id, hash])),
    links: await rowsOf<StoredLink>(store, 'read/graph/links'),
    touchEntities: await rowsOf(store, 'read/graph/touch-entities'),
  });
  const before = state?.dataVersion ?? null;
  return { plan, reports, before, needed: stale || !isEmpty(plan) || before !== plan.dataVersion };
}

/** Whether loading these reports would write anything. */
export async function needsLoad(
  store: Runner,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<boolean> {
  return (await prepare(store, gazetteer, facts)).needed;
}

/**
 * Brings the graph to what the gazetteer and these reports' facts say, in one transaction; reports that the store holds
 * already stay, and are extracted anew where the gazetteer or the extractor changed. Loading the same again writes nothing.
 * A load that finds another one under way waits for it, and then writes what is still missing.
 * @throws GazetteerError, StoreError, LoadConflict
 */
export async function loadReports(
  store: GraphStore,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<LoadResult> {
  return again(() => loadOnce(store, gazetteer, facts));
}

async function loadOnce(
  store: GraphStore,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<LoadResult> {
  const { plan, reports, before, needed } = await prepare(store, gazetteer, facts);
  if (!needed) return { dataVersion: plan.dataVersion, changed: false, reports: [] };
  const retouched = await retouch(store, reports, plan);
  await store.transaction(async (tx) => {
    const [locked] = await rowsOf<{ dataVersion: string | null }>(tx, 'load/lock');
    if ((locked?.dataVersion ?? null) !== before) throw new LoadConflict();
    await writePlan(tx, plan, retouched);
  });
  return {
    dataVersion: plan.dataVersion,
    changed: true,
    reports: plan.facts.map(({ report }) => report.slug),
  };
}
