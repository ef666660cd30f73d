#!/usr/bin/env node
import { Command } from 'commander';
import { LoadConflict } from '../graph/load-conflict.ts';
import { GazetteerError } from '../link/gazetteer-error.ts';
import { StoreError } from '../store/error.ts';
import { TextError } from '../text/text-error.ts';
import { readSettings, SettingError } from './settings.ts';

const EXPLAINED = [SettingError, StoreError, GazetteerError, TextError, LoadConflict];

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
  .argument('[folders...]', 'folders with metadata.yaml and a text; the bundled reports where none is given')
  .action(async (folders: string[]) => {
    const { ingest } = await import('./ingest.ts');
    await ingest(readSettings(process.env), folders);
  });

program
  .command('verify')
  .description('check every quote and span of the store against the text, and every link’s evidence')
  .action(async () => {
    const { verifyStore } = await import('./verify.ts');
    if (!(await verifyStore(readSettings(process.env)))) process.exitCode = 1;
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
