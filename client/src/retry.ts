import { PlanGraphError } from './plan-graph-error.ts';

/** What is over by itself. */
const PASSING = ['STORE_UNAVAILABLE', 'OVERLOADED', 'SERVER_UNREACHABLE'];
const PASSING_STATUSES = [429, 503];

/** Milliseconds before the second try, beside those that the server says. */
const FIRST_WAIT = 250;

/**
 * How many milliseconds to wait before the question is asked again; null where that does not help.
 * @param tries how often it was asked
 */
export function waitAfter(error: unknown, tries: number): number | null {
  if (!(error instanceof PlanGraphError)) return null;
  if (!PASSING.includes(error.code) && !PASSING_STATUSES.includes(error.status ?? 0)) return null;
  // Unlike waits, or all who were turned away together come back together.
  const wait = FIRST_WAIT * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
  return (error.retryAfter ?? 0) + wait;
}

/** @throws the signal's reason, once it is aborted */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
