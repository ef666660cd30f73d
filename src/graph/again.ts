import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store/error.ts';
import { LoadConflict } from './load-conflict.ts';

/** Milliseconds before each further try: other loads take about a second. */
const WAITS = [200, 500, 1_000, 2_000, 4_000];

function isPassing(error: unknown): boolean {
  return error instanceof LoadConflict || (error instanceof StoreError && error.code === 'STORE_BUSY');
}

/** Does `work` again while another process's writing is in its way. `work` must leave nothing behind when it fails. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      // Not all at the same moment again.
      await sleep(wait * (0.5 + Math.random()));
    }
  }
  return work();
}
