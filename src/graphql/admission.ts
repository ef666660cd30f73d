import { timedOut } from './error.ts';
import type { Gate, Shed, Visitor } from './gate.ts';

/** One request's way through the gate, and the time that it has. */
export interface Admission {
  /** Waits for the request's turn. */
  enter(): Promise<Shed | null>;
  /**
   * Waits for work that the request needs, as long as it has time.
   * @throws GraphQLError TIMED_OUT; the work goes on unheard
   */
  bound<T>(work: () => Promise<T>): Promise<T>;
  /** To be called when the request is answered. */
  end(): void;
}

/** @param longest milliseconds from now until the request must be answered */
export function createAdmission(gate: Gate, visitor: Visitor, longest: number): Admission {
  const begun = performance.now();
  let isIn = false;
  let timer: NodeJS.Timeout | undefined;
  let late: Promise<never> | null = null;
  let isLate = false;

  function startTimer(): Promise<never> {
    const over = new Promise<never>((_, reject) => {
      const end = (): void => {
        isLate = true;
        reject(timedOut(longest));
      };
      timer = setTimeout(end, begun + longest - performance.now());
    });
    // Nobody may be waiting by then.
    over.catch(() => undefined);
    return over;
  }

  return {
    async enter() {
      const shed = await gate.enter(visitor);
      isIn = shed === null;
      return shed;
    },
    bound(work) {
      late ??= startTimer();
      return isLate ? late : Promise.race([work(), late]);
    },
    end() {
      clearTimeout(timer);
      if (isIn) gate.leave();
      isIn = false;
    },
  };
}
