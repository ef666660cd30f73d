import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../explorer/statistics.mjs';

const HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
/** Milliseconds after which an answer counts as lost. */
const LOST = 30_000;

/**
 * Sends requests at a fixed rate, whether or not answers come, and times each from the moment when it was due.
 * @param pool undici's
 * @param next gives the next request
 * @returns p50, p99, max in milliseconds; answers a second; and how many were sent, failed, shed and lost
 */
export async function drive(pool, next, rate, seconds) {
  const times = [];
  const failures = new Map();
  const counts = { sent: 0, failed: 0, shed: 0, lost: 0 };
  const pending = new Set();

  async function send({ name, method, path, body }, due) {
    try {
      const response = await pool.request({
        path,
        method,
        headers: HEADERS,
        body,
        headersTimeout: LOST,
        bodyTimeout: LOST,
      });
      const text = await response.body.text();
      times.push(performance.now() - due);
      if (response.statusCode === 503) counts.shed += 1;
      else if (response.statusCode !== 200 || text.includes('"errors":[')) {
        counts.failed += 1;
        failures.set(name, text.slice(0, 300));
      }
    } catch (error) {
      counts.lost += 1;
      failures.set(name, String(error));
    }
  }

  const begun = performance.now();
  const total = Math.floor(rate * seconds);
  while (counts.sent < total) {
    // The first is due at once.
    const due = Math.min(total, 1 + Math.floor(((performance.now() - begun) / 1_000) * rate));
    for (; counts.sent < due; counts.sent += 1) {
      const sending = send(next(), begun + (counts.sent * 1_000) / rate).finally(() =>
        pending.delete(sending),
      );
      pending.add(sending);
    }
    await sleep(1);
  }
  await Promise.all(pending);
  const taken = (performance.now() - begun) / 1_000;
  return {
    rate,
    perSecond: times.length / taken,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    max: times.reduce((most, time) => Math.max(most, time), 0),
    ...counts,
    failures: [...failures],
  };
}
