// Compares the server with @neo4j/graphql and the bare driver, at the report's size and at a hundred times that.
// Arguments: --short (the report's size alone, in a minute; writes nothing), --sizes 1,100.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { judge, markdown } from './report.mjs';
import { startStores } from './stores.mjs';

const RESULTS = fileURLToPath(new URL('results/', import.meta.url));
/** Seconds; `most` is how many things each question is asked about, `least` how often at least in a run. */
const SHORT = { warmUp: 0.1, seconds: 0.15, runs: 1, least: 3, most: 10 };
const WHOLE = { warmUp: 1.5, seconds: 0.6, runs: 3, least: 3, most: 50 };

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, sizes: { type: 'string' } },
});
const sizes = (values.sizes ?? (values.short ? '1' : '1,100')).split(',').map(Number);
const effort = values.short ? SHORT : WHOLE;

const load = () =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(', ');
const loadBefore = load();
const scales = {};
for (const size of sizes) {
  console.log(`${size}×: loads.`);
  const stores = await startStores(size);
  try {
    scales[size] = await measure(stores, effort, (question, results) => {
      const told = Object.entries(results).flatMap(([name, { 1: one }]) =>
        one === undefined ? [] : [`${name} ${one.p50.toFixed(2)}`],
      );
      console.log(`${size}× ${question}, ms: ${told.join(', ')}`);
    });
  } finally {
    await stores.stop();
  }
}

const machine = {
  when: new Date().toISOString().slice(0, 10),
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  loadBefore,
  loadAfter: load(),
};
const report = { machine, effort, scales, ratios: judge(scales) };
const text = markdown(report);
console.log(`\n${text}`);
if (!values.short) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}latest.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${RESULTS}latest.md`, text);
}
