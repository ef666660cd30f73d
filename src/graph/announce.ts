import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../store/store.ts';
import { again } from './again.ts';
import { LEASE } from './version-watch.ts';

/** After so many milliseconds an announcement is made anew; readers forget it after 15 minutes. */
const RENEWAL = 5 * 60_000;

/** To be awaited before each transaction of a load that writes. */
export type Announce = () => Promise<void>;

/**
 * Does a load's work, of which each writing is announced: every reader has the time to learn that it comes, so that none
 * answers from what it remembers once the writing is committed. Work that writes nothing announces nothing.
 */
export async function announcing<T>(store: GraphStore, work: (announce: Announce) => Promise<T>): Promise<T> {
  // An embedded store that is open for writing has no readers.
  if (store.engine === 'grafeo') return work(async () => undefined);
  const ids: string[] = [];
  let renewAt = 0;

  async function announce(): Promise<void> {
    if (performance.now() < renewAt) return;
    const id = randomUUID();
    await again(() => store.transaction((tx) => tx.run('load/announce', { id })));
    ids.push(id);
    renewAt = performance.now() + RENEWAL;
    // Where one stands already, the readers know.
    if (ids.length === 1) await sleep(2 * LEASE);
  }

  try {
    return await work(announce);
  } finally {
    if (ids.length > 0) {
      await sleep(LEASE);
      // Where even that fails, the announcement is forgotten in time.
      await store.transaction((tx) => tx.run('load/withdraw', { ids })).catch(() => undefined);
    }
  }
}
