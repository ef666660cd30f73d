import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { setUp } from '../../src/graph/set-up.ts';
import { LINK_TYPES } from '../../src/link/gazetteer.ts';
import { openStore } from '../../src/store/open.ts';
import { loadStatements, namesUnder } from '../../src/store/statements.ts';
import type { Engine } from '../../src/store/store.ts';
import { neo4jForThisWorker, wipe } from '../support/neo4j.ts';

const ROOT = join(__dirname, '..', '..');
const CYPHER = join(ROOT, 'cypher');

function filesUnder(directory: string, ending: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

interface CypherFile {
  readonly file: string;
  readonly name: string;
  readonly engine: Engine;
  readonly header: string;
}

/** The files of statements, fragments left out, each with an engine that it is for. */
const FILES: readonly CypherFile[] = filesUnder(CYPHER, '.cypher')
  .filter((file) => !file.startsWith('fragment/'))
  .map((file) => ({
    file,
    name: file.replace(/(\.(neo4j|grafeo))?\.cypher$/u, ''),
    engine: file.endsWith('.grafeo.cypher') ? 'grafeo' : 'neo4j',
    header: readFileSync(join(CYPHER, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join('\n'),
  }));

const STATEMENTS = { neo4j: loadStatements('neo4j'), grafeo: loadStatements('grafeo') };

/** The names in `rows [{id, from}], after String (id), year Int or null`. */
function namedIn(header: string): string[] | null {
  const list = /params: (.+?)(?:\.\s|$)/mu.exec(header)?.[1];
  if (list === undefined) return null;
  return list
    .replace(/\[[^\]]*\]|\([^)]*\)/gu, '')
    .split(',')
    .map((item) => item.trim().split(/\s/u)[0] ?? '')
    .filter((name) => name !== 'none')
    .sort();
}

const usedIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name))].sort();

test.each(FILES)('$file says its parameters, no more and no fewer', ({ name, engine, header }) => {
  expect(namedIn(header)).toEqual(usedIn(STATEMENTS[engine].get(name)!));
});

test.each(FILES)('$file says its columns', ({ header }) => {
  expect(header).toMatch(/columns: \S/u);
});

test('no statement binds a name that the fragment of a statement binds in its lists', () => {
  const texts = FILES.map(({ file }) => ({ file, text: readFileSync(join(CYPHER, file), 'utf8') }));
  const wide = texts.filter(({ text }) => text.includes('${fragment/statement}'));
  expect(wide.length).toBeGreaterThan(5);
  // Such a list would hold only what the bound name holds: of a statement's mentions, the one that was looked up.
  const bound = wide.filter(({ text }) => /[([](section|report|mention|entity):/u.test(text));
  expect(bound.map(({ file }) => file)).toEqual([]);
});

describe('the names that the source runs', () => {
  const textsOf = (folder: string): string[] =>
    filesUnder(join(ROOT, folder), '.ts').map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
  const literals = (texts: readonly string[]): string[] =>
    texts.flatMap((text) =>
      [...text.matchAll(/['"`]((?:read|load)\/[a-z0-9/-]+)['"`]/gu)].map(([, name = '']) => name),
    );
  const sources = textsOf('src');
  const literal = literals(sources);
  const prefixes = sources.flatMap((source) =>
    [...source.matchAll(/`((?:read|load)\/[a-z0-9/-]*)\$\{/gu)].map(([, prefix = '']) => prefix),
  );
  const links = LINK_TYPES.map((type) => `load/links/${type.toLowerCase().replace('_', '-')}`);

  test('all have their statement, on both engines', () => {
    expect(literal.length).toBeGreaterThan(40);
    const missing = (engine: 'neo4j' | 'grafeo'): string[] =>
      [...literal, ...links].filter((name) => !STATEMENTS[engine].has(name));
    expect(missing('neo4j')).toEqual([]);
    // Nobody reads an embedded store while another process loads into it.
    expect(missing('grafeo')).toEqual(['load/announce', 'load/withdraw']);
  });

  test('are made of a link’s type in one place alone', () => {
    expect(prefixes).toEqual(['load/links/']);
  });

  test('are all the statements that there are, but for the setup', () => {
    // The tests count what a graph holds, which no command does.
    const used = new Set([...literal, ...links, ...literals(textsOf('test'))]);
    const idle = FILES.map(({ name }) => name).filter(
      (name) => !name.startsWith('setup/') && !used.has(name),
    );
    expect(idle).toEqual([]);
  });
});

const config = neo4jForThisWorker();
const describeNeo4j = config === null ? describe.skip : describe;

describeNeo4j('the plan of', () => {
  let driver: Driver;
  beforeAll(async () => {
    await wipe(config!);
    const store = await openStore(config!, 'write');
    await setUp(store);
    await store.close();
    driver = neo4j.driver(config!.uri, neo4j.auth.basic(config!.username, config!.password));
  }, 120_000);
  afterAll(() => driver.close());

  const operators = ({ operatorType, children }: Plan): string[] => [
    operatorType,
    ...children.flatMap(operators),
  ];

  test.each(namesUnder(STATEMENTS.neo4j, 'read'))('%s scans no unlabelled nodes', async (name) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { summary } = await session.run(`EXPLAIN ${STATEMENTS.neo4j.get(name)!}`);
      if (summary.plan === false) throw new Error('Neo4j gave no plan.');
      const found = operators(summary.plan).map((operator) => operator.split('@')[0]);
      expect(found).not.toContain('AllNodesScan');
      expect(found).not.toContain('DirectedAllRelationshipsScan');
      expect(found).not.toContain('UndirectedAllRelationshipsScan');
    } finally {
      await session.close();
    }
  });
});
