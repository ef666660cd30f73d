import type { Reader } from '../store/store.ts';
import { rowsOf } from './rows.ts';

/**
 * How long after asking nothing can have changed unannounced, in milliseconds. A load waits twice as long after it
 * announced itself, and once as long before it withdraws the announcement.
 */
export const LEASE = 50;

/** What the graph held when it was asked, and until when it surely holds that (by `performance.now`). */
export interface Version {
  readonly dataVersion: string | null;
  readonly until: number;
}

/** Knows the graph's version without asking for it each time. */
export interface VersionWatch {
  /** The version that was read last, which may hold no longer; null before the first. */
  last(): Version | null;
  /** The version of this moment. */
  now(): Promise<Version>;
}

/** @param store open for reading */
export function createVersionWatch(store: Reader): VersionWatch {
  let last: Version | null = null;
  let asking: Promise<Version> | null = null;
  let next: Promise<Version> | null = null;

  function leaseOf(isAnnounced: boolean, asked: number): number {
    // Nobody writes into an embedded store that is open for reading.
    if (store.engine === 'grafeo') return Infinity;
    // A slow answer may be of the time after a load that a read beside it was before.
    return isAnnounced || performance.now() - asked >= LEASE ? 0 : LEASE;
  }

  async function ask(): Promise<Version> {
    const asked = performance.now();
    const [row] = await rowsOf<{ dataVersion: string | null; announced: boolean }>(
      store,
      'read/graph/version',
    );
    last = { dataVersion: row?.dataVersion ?? null, until: asked + leaseOf(row?.announced === true, asked) };
    return last;
  }

  function begin(): Promise<Version> {
    asking = ask().finally(() => {
      asking = null;
    });
    return asking;
  }

  const held = (): Version | null => (last !== null && performance.now() < last.until ? last : null);

  return {
    last: () => last,
    now: async () => {
      const known = held();
      if (known !== null) return known;
      if (asking === null) return begin();
      // A reading that is under way may have passed a commit that its joiners must see: they share the next one.
      next ??= asking
        .catch(() => undefined)
        .then(async () => {
          next = null;
          return held() ?? asking ?? begin();
        });
      return next;
    },
  };
}
