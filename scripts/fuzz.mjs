/**
 * Asks a server of its own what schemathesis makes of the schema, and prints what came of it.
 * Usage: node scripts/fuzz.mjs [cases of each field of Query] [seed]
 * Ends with 1 where an answer is a fault, tells of the server's inside or comes late, or where memory grows.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { PATH = '', HOME = '' } = process.env;

/** Seconds that one answer may take. */
const LONGEST = 5;
/** Mebibytes that the server may have more at the end than after the first fifth, when its caches begin to fill. */
const MOST_GROWTH = 150;
const SAMPLE_EVERY = 1_000;
const FIGURES = 'figures.json';

/** Resident memory in MiB. */
function memoryOf({ pid }) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function startServer(folder) {
  const server = spawn(process.execPath, [root('dist/cli/main.js'), 'serve'], {
    env: { PATH, HOME, PORT: '0', PLAN_GRAPH_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const address = /^API +(http:\S+) /mu.exec(said)?.[1];
    if (address !== undefined) return { server, address };
  }
  throw new Error(`The server did not start: ${said}`);
}

async function runCases(address, cases, seed, folder) {
  const config = ['--config-file', root('test/python/schemathesis.toml')];
  const words = [
    '--checks',
    'answers_safely',
    '--phases',
    'fuzzing',
    '--mode',
    'positive',
    '--continue-on-failure',
  ];
  const limits = ['--max-examples', cases, '--seed', seed, '--suppress-health-check', 'all', '--no-color'];
  const fuzzer = spawn(
    root('.cache/python/bin/schemathesis'),
    [...config, 'run', address, ...words, ...limits],
    {
      // It writes beside itself what it remembers of a run.
      cwd: folder,
      env: {
        PATH,
        HOME,
        PYTHONPATH: root('test/python'),
        PYTHONDONTWRITEBYTECODE: '1',
        SCHEMATHESIS_HOOKS: 'fuzz_checks',
        FUZZ_FIGURES: join(folder, FIGURES),
        FUZZ_LONGEST_SECONDS: String(LONGEST),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(fuzzer, 'close');
  return code;
}

const [cases = '100', seed = '20240101'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'plan-graph-fuzz-'));
const { server, address } = await startServer(folder);
const memory = [memoryOf(server)];
const sampling = setInterval(() => memory.push(memoryOf(server)), SAMPLE_EVERY);
const begun = performance.now();
let code;
try {
  code = await runCases(address, cases, seed, folder);
  memory.push(memoryOf(server));
} finally {
  clearInterval(sampling);
  server.kill();
  await once(server, 'close');
}
const figures = JSON.parse(readFileSync(join(folder, FIGURES), 'utf8'));
rmSync(folder, { recursive: true });

const milliseconds = (seconds) => `${Math.round(seconds * 1_000)} ms`;
const mebibytes = (value) => `${Math.round(value)} MiB`;
const early = memory[Math.floor(memory.length / 5)];
const late = memory.at(-1);
console.log(`
Cases     ${figures.cases} in ${Math.round((performance.now() - begun) / 1_000)} s, seed ${seed}
Statuses  ${JSON.stringify(figures.statuses)}
Codes     ${JSON.stringify(figures.codes)}
Latency   p50 ${milliseconds(figures.p50)}, p99 ${milliseconds(figures.p99)}, longest ${milliseconds(figures.longest)}
Memory    ${mebibytes(memory[0])} at the start, ${mebibytes(early)} after a fifth, ${mebibytes(Math.max(...memory))} at most, ${mebibytes(late)} at the end`);
if (code !== 0 || late - early > MOST_GROWTH) process.exitCode = 1;
