import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps callers from waiting for a server that is known to be away, and finds out by itself when it is back. */
export interface CircuitBreaker {
  /** @throws what the last probe failed with, while the server is away */
  check(): void;
  /**
   * Probes once for all who suspect at the same time that the server is away.
   * @throws what the probe failed with; `check` throws it too from then on, until a probe succeeds
   */
  suspect(): Promise<void>;
  stop(): void;
}

interface Settings<T> {
  /** Rejects with an Error where the server is away. */
  readonly probe: () => Promise<T>;
  /** Takes what a probe that did not change anything gave. */
  readonly discard: (probed: T) => void;
  /** Takes what the first probe gave that found the server back. */
  readonly recover: (probed: T) => void;
  /** Milliseconds between two probes of a server that is away. */
  readonly pause: number;
}

export function createCircuitBreaker<T>({ probe, discard, recover, pause }: Settings<T>): CircuitBreaker {
  let away: Error | null = null;
  let probing: Promise<void> | null = null;
  let stopped = false;
  const isStopped = (): boolean => stopped;

  async function untilBack(): Promise<void> {
    while (away !== null) {
      // A process that has nothing else to do may end.
      await sleep(pause, undefined, { ref: false });
      if (isStopped()) return;
      try {
        const probed = await probe();
        if (isStopped()) discard(probed);
        else recover(probed);
        away = null;
      } catch (error) {
        away = error as Error;
      }
    }
  }

  async function probeOnce(): Promise<void> {
    try {
      discard(await probe());
    } catch (error) {
      away = error as Error;
      void untilBack();
      throw error;
    }
  }

  function check(): void {
    if (away !== null) throw away;
  }

  return {
    check,
    suspect: async () => {
      check();
      probing ??= probeOnce().finally(() => {
        probing = null;
      });
      return probing;
    },
    stop: () => {
      stopped = true;
    },
  };
}
