#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { LoadConflict } from '../graph/load-conflict.ts';
import { DiffError } from '../ingest/diff.ts';
import { GazetteerError } from '../link/gazetteer-error.ts';
import { StoreError } from '../store/error.ts';
import { TextError } from '../text/text-error.ts';
import type { CandidatesOptions } from './candidates.ts';
import type { IngestOptions } from './ingest.ts';
import { readSettings, SettingError } from './settings.ts';

const EXPLAINED = [DiffError, SettingError, StoreError, GazetteerError, TextError, LoadConflict];

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
  HOST, PORT       where to serve (127.0.0.1, 4000)`,
  )
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

const [, , ...words] = process.argv;

try {
  // Not commander's default command, which takes a mistyped command for its own argument.
  await program.parseAsync(words.length === 0 ? ['serve'] : words, { from: 'user' });
} catch (error) {
  const explained = EXPLAINED.some((type) => error instanceof type);
  console.error(error instanceof Error ? (explained ? error.message : error.stack) : error);
  process.exitCode = 2;
}
