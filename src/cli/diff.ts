import { existsSync } from 'node:fs';
import { reportSources } from '../graph/report-source.ts';
import { diffReports } from '../ingest/diff.ts';
import { createReportExtractor } from '../ingest/extract-report.ts';
import type { ReportSource } from '../ingest/report-source.ts';
import type { ReportFacts } from '../ingest/rows.ts';
import { readGazetteer } from '../ingest/seeds.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import { gatherReports } from './gather-reports.ts';
import { openIfLoaded } from './open-current.ts';
import { SettingError } from './environment.ts';
import type { Settings } from './settings.ts';
import { tellDiff } from './tell-diff.ts';

/** A loaded report goes before a file or folder of its name: `./dongcheng-2024` is the folder. */
async function sourceOf(report: string, store: Runner | null, gazetteer: Gazetteer): Promise<ReportSource> {
  const slug = report.replace(/^report:/u, '');
  const [stored] = store === null ? [] : await reportSources(store, [slug]);
  if (stored !== undefined) return stored;
  const [gathered] = existsSync(report) ? await gatherReports([report], {}, gazetteer, null) : [];
  if (gathered !== undefined) return gathered.source;
  throw new SettingError(
    `«${report}» is neither a loaded report nor a file or folder: give a slug like dongcheng-2024, or a path.`,
  );
}

function namer(gazetteer: Gazetteer, ...reports: readonly ReportFacts[]): (id: string) => string {
  const names = new Map(
    [...gazetteer.entities, ...reports.flatMap(({ derived }) => derived)].map(({ id, name }) => [id, name]),
  );
  return (id) => names.get(id) ?? id;
}

/** Compares two reports, each loaded or in a file, and prints how they differ. Reads alone. @throws DiffError, SettingError */
export async function diff(
  settings: Settings,
  from: string,
  to: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const gazetteer = readGazetteer();
  const store = await openIfLoaded(settings.store);
  try {
    const extract = createReportExtractor(gazetteer);
    const before = extract(await sourceOf(from, store, gazetteer));
    const after = extract(await sourceOf(to, store, gazetteer));
    const difference = diffReports(before, after);
    console.log(
      json ? JSON.stringify(difference, null, 2) : tellDiff(difference, namer(gazetteer, before, after)),
    );
  } finally {
    await store?.close();
  }
}
