import { plannedYears } from '../graph/stage.ts';
import { openStore } from '../store/open.ts';
import { StoreError } from '../store/error.ts';
import type { GraphStore } from '../store/store.ts';
import { SettingError } from './environment.ts';
import type { Settings } from './settings.ts';

const PREFIX = 'report:';

/**
 * Opens the store for reading, beside a server that may run on it, and reads of the asked reports.
 * @param slugs of loaded reports; all where none is given
 * @throws SettingError for a slug that no loaded report has, StoreError
 */
export async function readLoaded<T>(
  settings: Settings,
  slugs: readonly string[],
  read: (store: GraphStore, reports: readonly string[]) => Promise<T>,
): Promise<T> {
  const store = await openStore(settings.store, 'read');
  try {
    const known = (await plannedYears(store)).map(({ id }) => id.slice(PREFIX.length));
    if (known.length === 0) {
      throw new StoreError(
        'STORE_EMPTY',
        'Nothing has been loaded into the store yet: run «plan-graph ingest».',
      );
    }
    const unknown = slugs.filter((slug) => !known.includes(slug));
    if (unknown.length > 0) {
      throw new SettingError(`No report is called ${unknown.join(', ')}. Loaded are: ${known.join(', ')}.`);
    }
    const asked = slugs.length === 0 ? known : [...new Set(slugs)];
    return await read(
      store,
      asked.map((slug) => `${PREFIX}${slug}`),
    );
  } finally {
    await store.close();
  }
}
