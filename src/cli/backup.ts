import { graphState } from '../graph/state.ts';
import { StoreError } from '../store/error.ts';
import { backUpGrafeo } from '../store/grafeo-backup.ts';
import type { Reader } from '../store/store.ts';
import { embeddedStore } from './embedded-store.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import type { Settings } from './settings.ts';

async function describe(store: Reader): Promise<{ product: string; dataVersion: string }> {
  const state = await graphState(store);
  if (state === null) {
    throw new StoreError(
      'STORE_EMPTY',
      'Nothing has been loaded into the store yet: run «plan-graph ingest».',
    );
  }
  return { product: PRODUCT_VERSION, dataVersion: state.dataVersion };
}

/** Writes the embedded store into one file, beside a running server too. */
export async function backUp(
  settings: Settings,
  file: string,
  { overwrite = false }: { readonly overwrite?: boolean },
): Promise<void> {
  const directory = embeddedStore(settings, 'backup');
  const { dataVersion, bytes, sha256 } = await backUpGrafeo(directory, file, { overwrite, describe });
  console.log(`Backed up dataVersion ${dataVersion}: ${bytes} bytes, SHA-256 ${sha256}, in ${file}.`);
}
