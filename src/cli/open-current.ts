import { loadReports, needsLoad, type LoadResult } from '../graph/load.ts';
import { setUp } from '../graph/set-up.ts';
import { extractReports } from '../ingest/extract-report.ts';
import { readBundledReports, readGazetteer } from '../ingest/seeds.ts';
import type { StoreConfig } from '../store/config.ts';
import { StoreError } from '../store/error.ts';
import { openStore } from '../store/open.ts';
import type { GraphStore } from '../store/store.ts';

/** Opens the store for reading; null where nothing was ever loaded. @throws StoreError */
export async function openIfLoaded(config: StoreConfig): Promise<GraphStore | null> {
  try {
    return await openStore(config, 'read');
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_EMPTY') return null;
    throw error;
  }
}

/**
 * Opens the store for reading, with the bundled reports in it: loads them first where the store lacks them or their
 * text, the gazetteer or the extractor changed.
 * @returns the store, and what was loaded; null where all was current
 */
export async function openCurrent(
  config: StoreConfig,
): Promise<{ store: GraphStore; loaded: LoadResult | null }> {
  const gazetteer = readGazetteer();
  const facts = extractReports(gazetteer, readBundledReports());
  const current = await openIfLoaded(config);
  if (current !== null) {
    if (!(await needsLoad(current, gazetteer, facts))) return { store: current, loaded: null };
    await current.close();
  }
  const writable = await openStore(config, 'write');
  let loaded: LoadResult;
  try {
    await setUp(writable);
    loaded = await loadReports(writable, gazetteer, facts);
  } finally {
    await writable.close();
  }
  return { store: await openStore(config, 'read'), loaded };
}
