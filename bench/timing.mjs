/** A quantile of sorted numbers. */
function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Asks again and again by so many clients at once.
 * @param ask is given the number of the turn
 * @param least how many questions are asked at least, however long they take
 * @returns p50 and p99 in milliseconds, requests a second, and how many were asked
 */
export async function timed(ask, { clients, seconds, least }) {
  const times = [];
  let turns = 0;
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  async function client() {
    while (performance.now() < until || turns < least) {
      const started = performance.now();
      await ask(turns++);
      times.push(performance.now() - started);
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  const taken = (performance.now() - begun) / 1_000;
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: times.length / taken, turns };
}
