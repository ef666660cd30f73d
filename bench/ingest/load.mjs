// Loads made-up reports as `ingest` does, and prints how it goes: a line of JSON for each tenth, and one for the whole.
// Argument: how many. Settings as for the command. Run with --expose-gc.
import { readSettings } from '../../dist/cli/settings.js';
import { loadEach } from '../../dist/graph/load.js';
import { setUp } from '../../dist/graph/set-up.js';
import { createReportExtractor } from '../../dist/ingest/extract-report.js';
import { readBundledReports, readGazetteer } from '../../dist/ingest/seeds.js';
import { openStore } from '../../dist/store/open.js';
import { madeUpGazetteer, madeUpReports } from './made-up-reports.mjs';

const TENTHS = 10;
const MEGABYTE = 2 ** 20;

const count = Number(process.argv[2]);
const [bundled] = readBundledReports();
const gazetteer = madeUpGazetteer(readGazetteer());
const extract = createReportExtractor(gazetteer);

let calls = 0;
function counted(runner) {
  return {
    run: (statement, params) => {
      calls += 1;
      return runner.run(statement, params);
    },
  };
}

const store = await openStore(readSettings(process.env).store, 'write');
await setUp(store);
const watched = {
  engine: store.engine,
  ...counted(store),
  transaction: (work) => store.transaction((tx) => work(counted(tx))),
};

let extracting = 0;
let peak = 0;
function* facts() {
  for (const source of madeUpReports(bundled, gazetteer, count)) {
    const started = performance.now();
    const extracted = extract(source);
    extracting += performance.now() - started;
    yield extracted;
  }
}

const print = (line) => console.log(JSON.stringify(line));

let done = 0;
let last = 0;
let begun = performance.now();
let before = { calls: 0, extracting: 0 };
const started = begun;
let measuring = 0;
await loadEach(watched, gazetteer, facts(), () => {
  done += 1;
  peak = Math.max(peak, process.memoryUsage.rss());
  const now = performance.now();
  const reports = done - last;
  if (reports < count / TENTHS && done !== count) return;
  last = done;
  global.gc();
  print({
    done,
    msPerReport: (now - begun) / reports,
    extractMs: (extracting - before.extracting) / reports,
    callsPerReport: (calls - before.calls) / reports,
    heapMb: process.memoryUsage().heapUsed / MEGABYTE,
    rssMb: process.memoryUsage.rss() / MEGABYTE,
  });
  before = { calls, extracting };
  begun = performance.now();
  measuring += begun - now;
});
const seconds = (performance.now() - started - measuring) / 1_000;
await store.close();
print({ seconds, peakRssMb: peak / MEGABYTE });
