#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { GraphChanged } from '../export/snapshot.ts';
import { LoadConflict } from '../graph/load-conflict.ts';
import { DiffError } from '../ingest/diff.ts';
import { GazetteerError } from '../link/gazetteer-error.ts';
import { TokenFileError } from '../server/token-file.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { StoreError } from '../store/error.ts';
import { TextError } from '../text/text-error.ts';
import type { CandidatesOptions } from './candidates.ts';
import type { ExportCommandOptions } from './export.ts';
import type { IngestOptions } from './ingest.ts';
import { SettingError } from './environment.ts';
import { readSettings } from './settings.ts';

const EXPLAINED = [
  DiffError,
  GraphChanged,
  SettingError,
  StoreError,
  GazetteerError,
  TextError,
  TokenFileError,
  LoadConflict,
];

function readYear(words: string): number {
  if (!/^\d{4}$/u.test(words)) throw new InvalidArgumentError('Write a year in four digits.');
  return Number(words);
}

function readCount(words: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(words)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(words);
}

const program = new Command('plan-graph')
  .description(
    'Turns government plan reports into a knowledge graph whose every edge shows the words it rests on.',
  )
  .addHelpText(
    'after',
    `
Settings are environment variables:
  PLAN_GRAPH_DATA  folder of the embedded store (.data)
  NEO4J_URI        use this Neo4j instead, with NEO4J_USERNAME (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE (neo4j)
  HOST, PORT       where to serve (127.0.0.1, 4000)
  LOG_LEVEL        silent, error, warn, info or debug (warn on a terminal, info elsewhere: a line for each request)
  SLOW_QUERY_MS    from how many milliseconds an operation is logged as slow (500)
  METRICS_PORT     where /metrics is served (beside the API, where HOST is this machine alone; nowhere otherwise)
  MAX_IN_FLIGHT    how many operations are executed at once (32)
  MAX_QUEUED       how many more wait for their turn; any beyond are answered 503 (256)
  SHUTDOWN_DELAY_MS
                   how long the server goes on after a signal to stop, with /ready saying 503 (0)
  OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER, OTEL_SERVICE_NAME …
                   OpenTelemetry's own: tracing is on where traces have somewhere to go (docs/operations.md)
  RATE_LIMIT       requests that one client may send a minute; 0 is any number (600; 0 where HOST is this machine alone)
  TRUST_PROXY      proxies before the server whose X-Forwarded-For is believed: how many, or their addresses (none)
  TOKENS_FILE      file of «plan-graph token» lines; every request then needs one of the tokens (none does)
  CORS_ORIGINS     sites whose pages may ask the API, with commas between them (none but its own)`,
  )
  .version(PRODUCT_VERSION, '--version', 'print the release')
  .showHelpAfterError('See «plan-graph --help».')
  // Before the commands, which inherit it.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('serve')
  .description(
    'load the bundled reports where needed, and serve the GraphQL API (done where no command is given)',
  )
  .action(async () => {
    const { serve } = await import('./serve.ts');
    await serve(readSettings(process.env));
  });

program
  .command('ingest')
  .description('load reports into the store; a running server on the embedded store must stop first')
  .argument(
    '[paths...]',
    'files (plain text, HTML, docx), report folders, or quoted patterns; the bundled reports where none is given',
  )
  .option(
    '--metadata <file>',
    'YAML that describes the one file: any field of metadata.yaml but file and sha256',
  )
  .option('--title <title>', 'the report’s title, where the file does not print it')
  .option('--district <place>', 'the place that it is about, like 南京市鼓楼区 or place:dongcheng-district')
  .option('--review-year <year>', 'the year that it reviews', readYear)
  .option('--plan-year <year>', 'the year that it plans', readYear)
  .option('--slug <name>', 'names this edition in ids; otherwise district and plan year do')
  .option('--dry-run', 'tell what would change, and write nothing')
  .option('--quiet', 'say nothing but what is wrong')
  .addHelpText(
    'after',
    `
A file's title, district, years and dates are read from its words; what they leave open is asked for on a terminal,
and must be given otherwise. All files are read before the store is touched: where one is bad, nothing is loaded.

Examples:
  plan-graph ingest report.docx
  plan-graph ingest "reports/*.html" reports/dongcheng-2024 --dry-run
  plan-graph ingest report.txt --district 南京市鼓楼区 --plan-year 2025`,
  )
  .action(async (paths: string[], options: IngestOptions) => {
    const { ingest } = await import('./ingest.ts');
    await ingest(readSettings(process.env), paths, options);
  });

program
  .command('verify')
  .description('check every quote and span of the store against the text, and every link’s evidence')
  .action(async () => {
    const { verifyStore } = await import('./verify.ts');
    if (!(await verifyStore(readSettings(process.env)))) process.exitCode = 1;
  });

program
  .command('candidates')
  .description(
    'print the names that reports seem to hold and the gazetteer lacks, as YAML to look at and paste',
  )
  .argument('[reports...]', 'names of loaded reports, like dongcheng-2024; all where none is given')
  .option('--limit <number>', 'how many names to print at most', readCount, 50)
  .action(async (reports: string[], options: CandidatesOptions) => {
    const { candidates } = await import('./candidates.ts');
    await candidates(readSettings(process.env), reports, options);
  });

program
  .command('coverage')
  .description('print how much of each report is read as what')
  .argument('[reports...]', 'names of loaded reports, like dongcheng-2024; all where none is given')
  .action(async (reports: string[]) => {
    const { coverage } = await import('./coverage.ts');
    await coverage(readSettings(process.env), reports);
  });

program
  .command('diff')
  .description(
    'compare two reports: two loads of one (what the text and its facts changed), or two years of one district (what became of the plan)',
  )
  .argument('<from>', 'a loaded report’s slug or id, a report folder, or a file')
  .argument('<to>', 'the other')
  .option('--json', 'print it for machines, as src/ingest/diff.ts describes it')
  .action(async (from: string, to: string, options: { json?: boolean }) => {
    const { diff } = await import('./diff.ts');
    await diff(readSettings(process.env), from, to, options);
  });

program
  .command('stats')
  .description('tell what the store holds: reports, statements, entities, links and facts by kind')
  .option('--json', 'print it for machines, as src/graph/stats.ts describes it')
  .action(async (options: { json?: boolean }) => {
    const { stats } = await import('./stats.ts');
    await stats(readSettings(process.env), options);
  });

program
  .command('backup')
  .description('write the embedded store into one file, with its checksum; works beside a running server')
  .argument('<file>', 'where to; it is there whole or not at all')
  .option('--overwrite', 'replace the file where it exists')
  .action(async (file: string, options: { overwrite?: boolean }) => {
    const { backUp } = await import('./backup.ts');
    await backUp(readSettings(process.env), file, options);
  });

program
  .command('restore')
  .description(
    'check a backup, and put it in the place of the embedded store; a running server must stop first',
  )
  .argument('<file>', 'what «plan-graph backup» wrote')
  .action(async (file: string) => {
    const { restore } = await import('./restore.ts');
    await restore(readSettings(process.env), file);
  });

program
  .command('export')
  .description('write the whole graph for other programs: csv, graphml, jsonld, geojson, cypher or jsonl')
  .argument('<format>', 'csv, graphml, jsonld, geojson, cypher or jsonl')
  .option(
    '--output <path>',
    'a file; for csv a folder, or a file that ends in .zip; standard output where it is left away',
  )
  .option('--include-unconfirmed', 'also what nobody confirms, labelled so; cypher always holds it')
  .addHelpText(
    'after',
    `
A file stands there whole or not at all. docs/exports.md says what each holds and how to open it.

Examples:
  plan-graph export csv --output tables
  plan-graph export cypher | cypher-shell -a bolt://localhost:7687`,
  )
  .action(async (format: string, options: ExportCommandOptions) => {
    const { exportGraph } = await import('./export.ts');
    await exportGraph(readSettings(process.env), format, options);
  });

program
  .command('token')
  .description('make a token for one who may ask the API, and the line for the file that TOKENS_FILE names')
  .argument('<name>', 'whose it is, in letters, digits and ._-')
  .action(async (name: string) => {
    const { token } = await import('./token.ts');
    token(name);
  });

const [, , ...words] = process.argv;

try {
  // Not commander's default command, which takes a mistyped command for its own argument.
  await program.parseAsync(words.length === 0 ? ['serve'] : words, { from: 'user' });
} catch (error) {
  const explained = EXPLAINED.some((type) => error instanceof type);
  console.error(error instanceof Error ? (explained ? error.message : error.stack) : error);
  process.exitCode = 2;
}
