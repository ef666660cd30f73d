import { createReportExtractor } from '../ingest/extract-report.ts';
import { hashOf } from '../ingest/hash.ts';
import type { ReportFacts, TouchRow } from '../ingest/rows.ts';
import { touchRows, type TouchingMention, type TouchingStatement } from '../ingest/touch-rows.ts';
import { EXTRACTOR_VERSION } from '../ingest/version.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import type { ReachOf } from '../link/touch.ts';
import type { GraphStore, Runner } from '../store/store.ts';
import { again } from './again.ts';
import { announcing, type Announce } from './announce.ts';
import { LoadConflict } from './load-conflict.ts';
import { dataVersionOf, planLoad, type GraphOutline, type LoadPlan } from './load-plan.ts';
import { scopeOf, wholeScope } from './load-scope.ts';
import { graphContents, graphOutline, type GraphContents } from './outline.ts';
import { reportSources } from './report-source.ts';
import { rowsOf } from './rows.ts';
import { writePlan, type Retouched } from './write.ts';

export interface LoadResult {
  readonly dataVersion: string;
  /** Whether anything was written. */
  readonly changed: boolean;
  /** Slugs of the reports written. */
  readonly reports: readonly string[];
}

/** Brings the graph to what these reports' facts say, in one transaction. */
export type Loader = (facts: readonly ReportFacts[]) => Promise<LoadResult>;

function statesOtherwise(contents: ReadonlyMap<string, string>): (facts: ReportFacts) => boolean {
  return ({ report, contentHash }) => contents.get(report.slug) !== contentHash;
}

/** Whether the graph is empty, or was built by another gazetteer or extractor. */
function isStale({ state, contents }: GraphContents, gazetteerHash: string): boolean {
  return (
    state?.gazetteerHash !== gazetteerHash ||
    state.extractorVersion !== EXTRACTOR_VERSION ||
    state.dataVersion !== dataVersionOf(gazetteerHash, contents)
  );
}

/** Whether loading these reports would write anything. */
export async function needsLoad(
  store: Runner,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<boolean> {
  const stored = await graphContents(store);
  return isStale(stored, hashOf(gazetteer)) || facts.some(statesOtherwise(stored.contents));
}

/** Compares these reports and, one after the other, all that the graph holds. */
async function planWhole(
  store: Runner,
  gazetteer: Gazetteer,
  gazetteerHash: string,
  before: GraphOutline,
  facts: readonly ReportFacts[],
): Promise<LoadPlan> {
  const differs = statesOtherwise(before.contents);
  const changed = facts.filter(differs);
  const shared = facts.map(({ grounded, derived }) => ({ grounded, derived }));
  const given = new Set(facts.map(({ report }) => report.slug));
  const extract = createReportExtractor(gazetteer);
  for (const slug of [...before.contents.keys()].filter((stored) => !given.has(stored))) {
    for (const source of await reportSources(store, [slug])) {
      const anew = extract(source);
      shared.push({ grounded: anew.grounded, derived: anew.derived });
      if (differs(anew)) changed.push(anew);
    }
  }
  const scope = await wholeScope(store, gazetteer);
  return planLoad({ gazetteer, gazetteerHash, before, facts: changed, shared, scope });
}

/** How the statements of reports that stay touch otherwise than before, where the links now lead their mentions elsewhere. */
async function retouch(store: Runner, before: GraphOutline, plan: LoadPlan): Promise<Retouched> {
  const kept = plan.after.contents.size - plan.facts.length;
  if (plan.reachChanged.length === 0 || kept === 0) return { gone: [], touches: [] };
  const statements = await rowsOf<TouchingStatement & { mentions: TouchingMention[] }>(
    store,
    'read/graph/touching-statements',
    { entities: plan.reachChanged, reports: plan.facts.map(({ report }) => report.id) },
  );
  const mentions = statements.flatMap((statement) => statement.mentions);
  const keyed = (reachOf: ReachOf): Map<string, TouchRow> =>
    new Map(touchRows(statements, mentions, reachOf).map((row) => [JSON.stringify(row), row]));
  const was = keyed(before.reachOf);
  const is = keyed(plan.after.reachOf);
  return {
    gone: [...was].filter(([key]) => !is.has(key)).map(([, row]) => row),
    touches: [...is].filter(([key]) => !was.has(key)).map(([, row]) => row),
  };
}

/**
 * What loading these reports would change; null where nothing would.
 * @param known the graph's outline, where it was read already and the graph is not stale
 */
export async function planFor(
  store: Runner,
  gazetteer: Gazetteer,
  gazetteerHash: string,
  facts: readonly ReportFacts[],
  known: GraphOutline | null,
): Promise<{ before: GraphOutline; plan: LoadPlan | null }> {
  let before = known;
  if (before === null) {
    const stored = await graphContents(store);
    before = await graphOutline(store, stored);
    if (isStale(stored, gazetteerHash)) {
      return { before, plan: await planWhole(store, gazetteer, gazetteerHash, before, facts) };
    }
  }
  const changed = facts.filter(statesOtherwise(before.contents));
  if (changed.length === 0) return { before, plan: null };
  const scope = await scopeOf(store, gazetteer, before, changed);
  return {
    before,
    plan: planLoad({ gazetteer, gazetteerHash, before, facts: changed, shared: changed, scope }),
  };
}

/**
 * A loader for several loads in a row. It reads the graph's outline once and then keeps it: a load's work depends on what
 * it loads and not on what the graph holds already. Reports of the graph stay; they are extracted anew where the gazetteer
 * or the extractor changed. Loading the same again writes nothing. A load that finds another process's in its way
 * waits for it, reads the outline again, and then writes what is still missing.
 */
function createLoader(store: GraphStore, gazetteer: Gazetteer, announce: Announce): Loader {
  const gazetteerHash = hashOf(gazetteer);
  let known: GraphOutline | null = null;

  async function load(facts: readonly ReportFacts[]): Promise<LoadResult> {
    const { before, plan: wanted } = await planFor(store, gazetteer, gazetteerHash, facts, known);
    if (wanted === null) {
      known = before;
      return { dataVersion: before.dataVersion ?? '', changed: false, reports: [] };
    }
    known = null;
    const retouched = await retouch(store, before, wanted);
    await announce();
    await store.transaction(async (tx) => {
      const [locked] = await rowsOf<{ dataVersion: string | null }>(tx, 'load/lock');
      if ((locked?.dataVersion ?? null) !== before.dataVersion) throw new LoadConflict();
      await writePlan(tx, wanted, retouched);
    });
    known = wanted.after;
    return {
      dataVersion: wanted.after.dataVersion,
      changed: true,
      reports: wanted.facts.map(({ report }) => report.slug),
    };
  }

  return (facts) => again(() => load(facts));
}

/**
 * Loads these reports together: all or none. For many reports use `loadEach`, whose memory stays small.
 * @throws GazetteerError, StoreError, LoadConflict
 */
export async function loadReports(
  store: GraphStore,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<LoadResult> {
  return announcing(store, (announce) => createLoader(store, gazetteer, announce)(facts));
}

/**
 * Loads one report after the other, each in a transaction of its own, so that no more than one is in memory and a stop
 * leaves the graph with all reports up to one. `facts` is asked for the next report when the one before is committed.
 * @param onLoaded called after each report
 * @throws GazetteerError, StoreError, LoadConflict; the reports before are loaded then
 */
export async function loadEach(
  store: GraphStore,
  gazetteer: Gazetteer,
  facts: Iterable<ReportFacts>,
  onLoaded?: (slug: string, result: LoadResult) => void,
): Promise<LoadResult> {
  return announcing(store, async (announce) => {
    const load = createLoader(store, gazetteer, announce);
    let last: LoadResult | null = null;
    let changed = false;
    const reports: string[] = [];
    for (const report of facts) {
      last = await load([report]);
      changed ||= last.changed;
      reports.push(...last.reports);
      onLoaded?.(report.report.slug, last);
    }
    // A gazetteer alone is loaded too.
    return last === null ? load([]) : { dataVersion: last.dataVersion, changed, reports };
  });
}
