import { drive } from './drive.mjs';

const FIRST_RATE = 25;
const STEP = 1.3;
/** Milliseconds: above it an answer feels slow, and requests begin to queue. */
export const HIGHEST_P99 = 100;
/** What is held is a little less than the highest rate that a short step met. */
const HELD = 0.8;

const isMet = ({ p99, failed, shed, lost }) => p99 <= HIGHEST_P99 && failed + shed + lost === 0;

/** How often a step is tried: something else on the machine, or a server that is not warm yet, may make it miss. */
const TRIES = 3;

async function tried(pool, next, rate, seconds) {
  let step;
  for (let turn = 0; turn < TRIES; turn += 1) {
    step = await drive(pool, next, rate, seconds);
    if (isMet(step)) break;
  }
  return step;
}

/** Steps the rate up until a step misses its bound at every try, and gives what can be held. */
export async function highestRate(pool, next, seconds, tell) {
  // Where even the first is missed, that is held, and its figures say so.
  let met = FIRST_RATE;
  for (let rate = FIRST_RATE; ; rate *= STEP) {
    const step = await tried(pool, next, Math.round(rate), seconds);
    tell(step);
    if (!isMet(step)) break;
    met = step.rate;
  }
  return Math.round(met * HELD);
}
