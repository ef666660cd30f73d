import { observationsOfStatements } from '../graph/observation.ts';
import { reportTexts } from '../graph/report.ts';
import type { ReportRead } from '../graph/statement.ts';
import type { ObservationRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import {
  addressingEdge,
  linkEdge,
  mentionEdge,
  observationEdges,
  responsibilityEdge,
  sectionEdges,
  stageEdges,
  statementEdges,
  touchEdge,
} from './edges.ts';
import { loadBatches } from './load-batches.ts';
import type { ExportEdge, ExportGraph, ExportNode, NodeSort, SourceReport } from './model.ts';
import { entityNode, observationNode, reportNode, sectionNode, stageNode, statementNode } from './nodes.ts';
import {
  addressingsOf,
  allReports,
  entityPages,
  linksOf,
  mentionsOf,
  responsibilitiesOf,
  sectionsOf,
  stagesOf,
  statementPages,
  touchesOf,
} from './pages.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import type { Snapshot } from './snapshot.ts';

export interface ExportOptions {
  /** Also what is held by hand without a source that a reader could look up, labelled so. */
  readonly includeUnconfirmed: boolean;
}

function sourceReport({ id, title, source, planYear, sha256 }: ReportRead): SourceReport {
  return { id, title, source, planYear, sha256 };
}

async function observationsIn(store: Runner, statements: readonly string[]): Promise<ObservationRow[]> {
  const found = await observationsOfStatements(store, statements);
  return statements.flatMap((id) => found.get(id) ?? []);
}

/** What stands in one report. */
async function* nodesOfReport(
  store: Runner,
  report: string,
  has: (sort: NodeSort) => boolean,
): AsyncGenerator<ExportNode[]> {
  if (has('SECTION')) yield (await sectionsOf(store, report)).map(sectionNode);
  if (!has('STATEMENT') && !has('OBSERVATION') && !has('STAGE')) return;
  for await (const page of statementPages(store, report)) {
    const ids = page.map(({ id }) => id);
    if (has('STATEMENT')) yield page.map(statementNode);
    if (has('OBSERVATION')) yield (await observationsIn(store, ids)).map(observationNode);
    if (has('STAGE')) yield (await stagesOf(store, ids)).map(stageNode);
  }
}

async function* edgesOfReport(
  store: Runner,
  report: string,
  includeUnconfirmed: boolean,
): AsyncGenerator<ExportEdge[]> {
  const text = (await reportTexts(store, [report])).get(report) ?? '';
  yield (await sectionsOf(store, report)).flatMap((section) => sectionEdges(section, text));
  for await (const page of statementPages(store, report)) {
    const ids = page.map(({ id }) => id);
    yield page.flatMap(statementEdges);
    const mentions = await mentionsOf(store, ids);
    yield mentions.map(mentionEdge);
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    yield (await touchesOf(store, ids, includeUnconfirmed)).map((touch) => touchEdge(touch, byId));
    yield (await observationsIn(store, ids)).flatMap(observationEdges);
    yield (await stagesOf(store, ids)).flatMap(stageEdges);
    yield (await responsibilitiesOf(store, ids, includeUnconfirmed)).map((row) =>
      responsibilityEdge(row, includeUnconfirmed),
    );
    yield (await addressingsOf(store, ids)).map(addressingEdge);
  }
}

async function* allNodes(
  store: Runner,
  reports: readonly ReportRead[],
  sorts: readonly NodeSort[],
  includeUnconfirmed: boolean,
): AsyncGenerator<ExportNode[]> {
  const has = (sort: NodeSort): boolean => sorts.includes(sort);
  if (has('REPORT')) yield reports.map(reportNode);
  if (has('ENTITY')) {
    for await (const page of entityPages(store, includeUnconfirmed)) {
      yield page.map((row) => entityNode(row, includeUnconfirmed));
    }
  }
  for (const { id } of reports) yield* nodesOfReport(store, id, has);
}

async function* allEdges(
  store: Runner,
  reports: readonly ReportRead[],
  includeUnconfirmed: boolean,
): AsyncGenerator<ExportEdge[]> {
  for await (const page of entityPages(store, includeUnconfirmed)) {
    const links = await linksOf(
      store,
      page.map(({ id }) => id),
      includeUnconfirmed,
    );
    yield links.map((link) => linkEdge(link, includeUnconfirmed));
  }
  for (const { id } of reports) yield* edgesOfReport(store, id, includeUnconfirmed);
}

/**
 * A snapshot as the formats want it.
 * @throws GraphChanged, StoreError; so do the pages
 */
export async function openGraph(
  snapshot: Snapshot,
  { includeUnconfirmed }: ExportOptions,
): Promise<ExportGraph> {
  const { dataVersion, gazetteerHash, extractorVersion } = snapshot.state;
  const reports = await allReports(snapshot);
  return {
    about: {
      productVersion: PRODUCT_VERSION,
      dataVersion,
      gazetteerHash,
      extractorVersion,
      includesUnconfirmed: includeUnconfirmed,
      reports: reports.map(sourceReport),
    },
    nodes: (sorts) => allNodes(snapshot, reports, sorts, includeUnconfirmed),
    edges: () => allEdges(snapshot, reports, includeUnconfirmed),
    texts: (ids) => reportTexts(snapshot, ids),
    load: () =>
      loadBatches(
        snapshot,
        reports.map(({ id }) => id),
      ),
  };
}
