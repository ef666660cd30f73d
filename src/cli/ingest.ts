import { loadEach } from '../graph/load.ts';
import { previewLoad } from '../graph/preview.ts';
import { setUp } from '../graph/set-up.ts';
import { createReportExtractor } from '../ingest/extract-report.ts';
import type { ReportSource } from '../ingest/report-source.ts';
import { readBundledReports, readGazetteer } from '../ingest/seeds.ts';
import type { ReportFacts } from '../ingest/rows.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import { openStore } from '../store/open.ts';
import type { Runner } from '../store/store.ts';
import { askMissing } from './ask-missing.ts';
import { gatherReports, type Gathered, type GivenByCommand } from './gather-reports.ts';
import { openIfLoaded } from './open-current.ts';
import { showProgress, type Progress } from './progress.ts';
import type { Settings } from './settings.ts';
import { replacedEditions } from './stored-editions.ts';
import { tellLoad, tellReplaced } from './tell-load.ts';
import { tellPreview } from './tell-preview.ts';

export interface IngestOptions extends GivenByCommand {
  /** Tell what would change, and write nothing. */
  readonly dryRun?: boolean;
  /** Say nothing but what is wrong. */
  readonly quiet?: boolean;
}

/** A store that holds nothing and is nowhere. */
const NO_STORE: Runner = { run: async () => [] };

async function reportsOf(
  paths: readonly string[],
  given: GivenByCommand,
  gazetteer: Gazetteer,
): Promise<Gathered[]> {
  if (paths.length > 0 || Object.values(given).some((value) => value !== undefined)) {
    const ask = process.stdin.isTTY && process.stderr.isTTY ? askMissing : null;
    return gatherReports(paths, given, gazetteer, ask);
  }
  return readBundledReports().map((source) => ({ path: source.slug, source, named: true, lost: [] }));
}

async function preview(
  settings: Settings,
  gazetteer: Gazetteer,
  reports: readonly Gathered[],
): Promise<string> {
  const extract = createReportExtractor(gazetteer);
  const facts = reports.map(({ source }) => extract(source));
  const store = await openIfLoaded(settings.store);
  try {
    const replaced = await replacedEditions(store ?? NO_STORE, reports);
    const told = tellPreview(await previewLoad(store ?? NO_STORE, gazetteer, facts));
    return [...replaced.map((slug) => `${slug} would replace another text of that name.`), told].join('\n');
  } finally {
    await store?.close();
  }
}

/** Facts of one report after the other, so that no more than one is in memory. */
function* factsOf(
  sources: readonly ReportSource[],
  extract: (source: ReportSource) => ReportFacts,
): Generator<ReportFacts> {
  for (const source of sources) yield extract(source);
}

async function load(
  settings: Settings,
  gazetteer: Gazetteer,
  reports: readonly Gathered[],
  progress: Progress,
): Promise<string> {
  const extract = createReportExtractor(gazetteer);
  const sources = reports.map(({ source }) => source);
  // All that can be wrong with the texts comes out before the store is touched.
  for (const source of sources) {
    extract(source);
    progress.step(`${source.slug} read`);
  }
  const store = await openStore(settings.store, 'write');
  try {
    const replaced = await replacedEditions(store, reports);
    await setUp(store);
    const loaded = await loadEach(store, gazetteer, factsOf(sources, extract), (slug) =>
      progress.step(`${slug} loaded`),
    );
    return [tellLoad(loaded), ...tellReplaced(replaced), `dataVersion ${loaded.dataVersion}`].join('\n');
  } finally {
    await store.close();
  }
}

/** Loads reports into the store: those that the paths and patterns stand for, or the bundled ones where none is given. */
export async function ingest(
  settings: Settings,
  paths: readonly string[],
  { dryRun = false, quiet = false, ...given }: IngestOptions,
): Promise<void> {
  const gazetteer = readGazetteer();
  const reports = await reportsOf(paths, given, gazetteer);
  for (const { path, lost } of reports) for (const what of lost) console.error(`${path}: ${what}.`);
  if (dryRun) {
    console.log(await preview(settings, gazetteer, reports));
    return;
  }
  const progress = showProgress(reports.length * 2, quiet);
  let told: string;
  try {
    told = await load(settings, gazetteer, reports, progress);
  } finally {
    progress.end();
  }
  if (!quiet) console.log(told);
}
