import { verify } from '../graph/verify.ts';
import { StoreError } from '../store/error.ts';
import { restoreGrafeo } from '../store/grafeo-backup.ts';
import { embeddedStore } from './embedded-store.ts';
import type { Settings } from './settings.ts';

/** Puts a backup in the place of the embedded store, once every quote in it was found in its text. */
export async function restore(settings: Settings, file: string): Promise<void> {
  const directory = embeddedStore(settings, 'restore');
  const { dataVersion, product, made } = await restoreGrafeo(directory, file, async (store) => {
    const { faults } = await verify(store);
    const [first] = faults;
    if (first !== undefined) {
      throw new StoreError(
        'STORE_FAILED',
        `${file} holds a graph that does not verify (${faults.length} faults, of which the first is: ${first}). The store is as it was: take another backup.`,
      );
    }
  });
  console.log(`Restored dataVersion ${dataVersion}, which plan-graph ${product} backed up on ${made}.`);
}
