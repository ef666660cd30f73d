import { loadReports, needsLoad, type LoadResult } from '../graph/load.ts';
import { setUp } from '../graph/set-up.ts';
import { graphState, storedBundle } from '../graph/state.ts';
import { bundleHash } from '../ingest/bundle.ts';
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

/** Notes that the graph holds the bundled seeds, so that the next start need not read them. */
async function noteBundle(config: StoreConfig, bundle: string, dataVersion: string): Promise<void> {
  try {
    const writable = await openStore(config, 'write');
    try {
      await writable.transaction((tx) => tx.run('load/bundle', { bundle, dataVersion }));
    } finally {
      await writable.close();
    }
  } catch (error) {
    // Who may only read, or reads beside another, starts more slowly and no less rightly.
    if (!(error instanceof StoreError)) throw error;
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
  const bundle = bundleHash();
  const current = await openIfLoaded(config);
  if (current !== null && (await storedBundle(current)) === bundle) return { store: current, loaded: null };
  const gazetteer = readGazetteer();
  const facts = extractReports(gazetteer, readBundledReports());
  const isCurrent = current !== null && !(await needsLoad(current, gazetteer, facts));
  const state = current === null ? null : await graphState(current);
  await current?.close();
  let loaded: LoadResult | null = null;
  if (!isCurrent) {
    const writable = await openStore(config, 'write');
    try {
      await setUp(writable);
      loaded = await loadReports(writable, gazetteer, facts);
    } finally {
      await writable.close();
    }
  }
  await noteBundle(config, bundle, (loaded ?? state)?.dataVersion ?? '');
  return { store: await openStore(config, 'read'), loaded };
}
