import { loadReports } from '../graph/load.ts';
import { setUp } from '../graph/set-up.ts';
import { extractReports } from '../ingest/extract-report.ts';
import { readBundledReports, readGazetteer, readReportFolder } from '../ingest/seeds.ts';
import { openStore } from '../store/open.ts';
import type { Settings } from './settings.ts';
import { tellLoad } from './tell-load.ts';

/** Loads reports into the store: those in the given folders, or the bundled ones where none is given. */
export async function ingest(settings: Settings, folders: readonly string[]): Promise<void> {
  const gazetteer = readGazetteer();
  const sources =
    folders.length === 0 ? readBundledReports() : folders.map((folder) => readReportFolder(folder));
  // All that can be wrong with the texts comes out before the store is touched.
  const facts = extractReports(gazetteer, sources);
  const store = await openStore(settings.store, 'write');
  try {
    await setUp(store);
    const loaded = await loadReports(store, gazetteer, facts);
    console.log(tellLoad(loaded));
    console.log(`dataVersion ${loaded.dataVersion}`);
  } finally {
    await store.close();
  }
}
