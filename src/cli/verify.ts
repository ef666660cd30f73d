import { verify } from '../graph/verify.ts';
import { StoreError } from '../store/error.ts';
import { openStore } from '../store/open.ts';
import type { Settings } from './settings.ts';

/** Checks the stored graph and prints what was checked. @returns whether no fault was found */
export async function verifyStore(settings: Settings): Promise<boolean> {
  const store = await openStore(settings.store, 'read');
  try {
    const { checked, faults } = await verify(store);
    if (checked['reports'] === 0) {
      throw new StoreError(
        'STORE_EMPTY',
        'Nothing has been loaded into the store yet: run «plan-graph ingest».',
      );
    }
    for (const [what, count] of Object.entries(checked)) console.log(`${String(count).padStart(6)}  ${what}`);
    for (const fault of faults) console.error(fault);
    console.log(
      faults.length === 0 ? 'Every quote stands where it is said to stand.' : `${faults.length} faults.`,
    );
    return faults.length === 0;
  } finally {
    await store.close();
  }
}
