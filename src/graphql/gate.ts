/** Why somebody was not let in. */
export type Shed = 'queue_full' | 'waited_too_long' | 'client_gone';

export interface GateOptions {
  /** How many are in at once. */
  readonly maxInFlight: number;
  /** How many more wait until one of those leaves. */
  readonly maxQueued: number;
  /** Milliseconds that one waits at most. */
  readonly longestWait: number;
}

/** Whoever asks to be let in, and may go away meanwhile. */
export interface Visitor {
  isGone(): boolean;
  /** @returns what takes the listener away */
  onceGone(listener: () => void): () => void;
}

/** Lets so many in at once, in the order of their coming. */
export interface Gate {
  /** Resolves with null when the visitor is in, who must then `leave`; otherwise with the reason why not. */
  enter(visitor: Visitor): Promise<Shed | null>;
  leave(): void;
  readonly inFlight: () => number;
  readonly waiting: () => number;
}

export function createGate({ maxInFlight, maxQueued, longestWait }: GateOptions): Gate {
  let inFlight = 0;
  const queue = new Set<() => void>();

  function wait(visitor: Visitor): Promise<Shed | null> {
    return new Promise((resolve) => {
      const settle = (outcome: Shed | null): void => {
        queue.delete(admit);
        clearTimeout(timer);
        forget();
        resolve(outcome);
      };
      const admit = (): void => settle(null);
      const timer = setTimeout(() => settle('waited_too_long'), longestWait);
      const forget = visitor.onceGone(() => settle('client_gone'));
      queue.add(admit);
    });
  }

  return {
    async enter(visitor) {
      if (visitor.isGone()) return 'client_gone';
      if (inFlight >= maxInFlight) {
        // Who leaves hands over the place, so that the count stays.
        return queue.size >= maxQueued ? 'queue_full' : wait(visitor);
      }
      inFlight += 1;
      return null;
    },
    leave() {
      const [next] = queue;
      if (next === undefined) inFlight -= 1;
      else next();
    },
    inFlight: () => inFlight,
    waiting: () => queue.size,
  };
}
