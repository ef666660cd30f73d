// How fast and how evenly made-up reports load: 10 and 100 into the embedded engine, 10, 100 and 1,000 into a real Neo4j.
// Arguments: other numbers of reports for Neo4j, e.g. `npm run bench:ingest -- 10 100`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { neo4jMissing, startNeo4j } from '../../scripts/neo4j/start.mjs';

const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url));
const MOST_EMBEDDED = 100;
const given = process.argv.slice(2).map(Number);
const counts = given.length === 0 ? [10, 100, 1_000] : given;

const column = (value, digits = 0) => value.toFixed(digits).padStart(13);

/** One run in a process of its own, so that each starts with fresh memory; each tenth is told as it ends. */
async function measure(engine, count, settings) {
  console.log(`\n${count} reports into ${engine}`);
  console.log('      reports    ms/report   extract ms calls/report      heap MB       RSS MB');
  const child = spawn(process.execPath, ['--expose-gc', LOAD, String(count)], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const { seconds, peakRssMb, done, msPerReport, extractMs, callsPerReport, heapMb, rssMb } =
      JSON.parse(line);
    console.log(
      seconds === undefined
        ? `${column(done)}${column(msPerReport)}${column(extractMs)}${column(callsPerReport, 1)}${column(heapMb, 1)}${column(rssMb)}`
        : `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(2)} reports/s, peak RSS ${peakRssMb.toFixed(0)} MB`,
    );
  }
  const [code] = await closed;
  if (code !== 0) throw new Error(`The load of ${count} reports ended with ${code}.`);
}

console.log(
  `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, Node ${process.version}`,
);
for (const count of counts.filter((number) => number <= MOST_EMBEDDED)) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-bench-'));
  await measure('the embedded engine', count, { PLAN_GRAPH_DATA: folder });
  rmSync(folder, { recursive: true });
}
const missing = neo4jMissing();
if (missing) {
  console.error(`\nNot measured on Neo4j: ${missing}`);
  process.exitCode = 1;
} else {
  for (const count of counts) {
    const { uri, username, password, stop } = await startNeo4j();
    const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    try {
      await measure('Neo4j', count, settings);
    } finally {
      await stop();
    }
  }
}
