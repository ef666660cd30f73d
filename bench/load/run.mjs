// Mixed load at the highest rate held, on each engine. Arguments: --minutes 10, --neo4j-minutes 2, --short (half a
// minute in all; writes nothing).
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { randomFrom } from '../random.mjs';
import { drive } from './drive.mjs';
import { highestRate } from './highest-rate.mjs';
import { createMix } from './mix.mjs';
import { reportOf } from './report.mjs';
import { whileServed } from './served.mjs';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const CONNECTIONS = 64;
const SEED = 2024;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'neo4j-minutes': { type: 'string', default: '2' },
    short: { type: 'boolean', default: false },
  },
});
/** Seconds of warming up, of a step, and of a part of the hold. */
const effort = values.short ? { warmUp: 2, step: 1, part: 4 } : { warmUp: 20, step: 8, part: 60 };
const parts = (minutes) => (values.short ? 1 : Math.max(1, Math.round(Number(minutes))));

const tell = (name, { perSecond, p50, p99, max, failed, shed, lost, failures }) => {
  console.log(
    `${name}: ${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)}, max ${max.toFixed(0)}; failed ${failed}, shed ${shed}, lost ${lost}`,
  );
  for (const [operation, said] of failures) console.log(`  ${operation}: ${said}`);
};

function hold(engine, count) {
  return whileServed(engine, async ({ origin, memory }) => {
    const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
    try {
      const next = await createMix(origin, randomFrom(SEED));
      await drive(pool, next, 50, effort.warmUp);
      const rate = await highestRate(pool, next, effort.step, (step) => tell(`${engine} ${step.rate}`, step));
      const result = { engine, rate, memoryAtStart: memory(), parts: [] };
      for (let part = 1; part <= count; part += 1) {
        const figures = { ...(await drive(pool, next, rate, effort.part)), memory: memory() };
        tell(`${engine} holds ${rate}, part ${part} of ${count}, ${figures.memory.toFixed(0)} MB`, figures);
        result.parts.push(figures);
      }
      return result;
    } finally {
      await pool.close();
    }
  });
}

const results = [
  await hold('embedded', parts(values.minutes)),
  await hold('neo4j', parts(values['neo4j-minutes'])),
];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
const text = reportOf(machine, results);
console.log(`\n${text}`);
if (!values.short) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}load.md`, text);
}
if (results.some(({ parts: held }) => held.some(({ failed, lost }) => failed + lost > 0)))
  process.exitCode = 1;
