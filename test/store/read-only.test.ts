import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCurrent } from '../../src/cli/open-current.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { loadStatements, namesUnder } from '../../src/store/statements.ts';
import type { Engine, GraphStore } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';
import { countsOf } from '../support/stored-graph.ts';

/** Statements that write, each under a name that says that it reads. */
const WRITES: Readonly<Record<string, string>> = {
  create: "CREATE (n:Injected {id: 'x'}) RETURN n.id AS x",
  merge: "MERGE (n:Injected {id: 'x'}) RETURN n.id AS x",
  set: "MATCH (n:Graph) SET n.dataVersion = 'x' RETURN n.dataVersion AS x",
  'set-all': "MATCH (n:Graph) SET n += {dataVersion: 'x'} RETURN n.dataVersion AS x",
  label: 'MATCH (n:Graph) SET n:Injected RETURN n.id AS x',
  remove: 'MATCH (n:Graph) REMOVE n.dataVersion RETURN n.id AS x',
  delete: 'MATCH (:Statement)-[r]->() DELETE r RETURN count(*) AS x',
  'detach-delete': 'MATCH (n) DETACH DELETE n RETURN count(*) AS x',
  'for-each': "MATCH (g:Graph) FOREACH (i IN [1] | CREATE (:Injected {id: 'x'})) RETURN g.id AS x",
  subquery: "CALL { CREATE (n:Injected {id: 'x'}) RETURN n.id AS x } RETURN x",
};

/** What else would change a Neo4j database, or read what is not the graph's. */
const NEO4J_WRITES: Readonly<Record<string, string>> = {
  index: 'CREATE INDEX injected FOR (n:Injected) ON (n.id)',
  'drop-index': 'DROP INDEX entity_id IF EXISTS',
  procedure: "CALL db.createLabel('Injected')",
};

const writesOf = (engine: Engine): Readonly<Record<string, string>> =>
  engine === 'neo4j' ? { ...WRITES, ...NEO4J_WRITES } : WRITES;

/** A folder of statements, as `cypher/` is one. */
function cypherFolder(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-cypher-'));
  mkdirSync(join(folder, 'read'));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, 'read', `${name}.cypher`), text);
  return folder;
}

describeEngines('the store as it is served', (engine, { bundledStore }) => {
  let folder: string;
  let config: StoreConfig;
  let served: GraphStore;
  let writing: GraphStore;

  beforeAll(async () => {
    folder = cypherFolder(writesOf(engine));
    config = await bundledStore();
    ({ store: served } = await openCurrent(config));
    writing = await openStore(config, 'read', folder);
  }, 120_000);
  afterAll(async () => {
    await writing.close();
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const refused = expect.objectContaining({ name: 'StoreError', code: 'STORE_FAILED' });

  test.each(Object.keys(writesOf(engine)))('refuses to %s, also in a chain', async (name) => {
    const before = await countsOf(served);
    await expect(writing.run(`read/${name}`)).rejects.toEqual(refused);
    const inChain = writing.runChain?.([{ statement: `read/${name}`, params: {} }]);
    // A statement without rows can be no step of a chain, which says so.
    if (inChain !== undefined) await expect(inChain).rejects.toThrow(/failed|no column/u);
    await expect(writing.transaction((tx) => tx.run(`read/${name}`))).rejects.toEqual(refused);
    expect(await countsOf(served)).toEqual(before);
  });

  test.each(['load', 'setup'])('runs nothing of %s/, be it in a chain', async (stage) => {
    for (const statement of namesUnder(loadStatements(engine), stage)) {
      await expect(served.run(statement)).rejects.toThrow(/is not under read\//u);
      if (served.runChain !== undefined) {
        await expect(served.runChain([{ statement, params: {} }])).rejects.toThrow(/is not under read\//u);
      }
    }
  });
});

/** Words that begin a clause which writes, or which reads what is not the graph's. */
const WRITING =
  /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|LOAD\s+CSV|ALTER|GRANT|IN\s+TRANSACTIONS|USE)\b/iu;
/** Procedures that statements may call. */
const READING = ['db.index.fulltext.queryNodes'];

/** Without what stands in quotes, and without names of properties and parameters. */
const bare = (text: string): string =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu, "''").replace(/[.$]\w+/gu, '');

describe.each(['grafeo', 'neo4j'] as const)('on %s', (engine) => {
  const statements = loadStatements(engine);

  test.each(namesUnder(statements, 'read'))('%s holds no clause that writes', (name) => {
    const text = statements.get(name)!;
    expect(bare(text)).not.toMatch(WRITING);
    const called = [...text.matchAll(/\bCALL\s+([\w.]+)\s*\(/giu)].map(([, procedure]) => procedure);
    expect(called.filter((procedure) => !READING.includes(procedure!))).toEqual([]);
  });

  test.each(Object.entries(writesOf(engine)))('such a clause would be seen: %s', (_, text) => {
    expect(WRITING.test(bare(text)) || /CALL db\./u.test(text)).toBe(true);
  });
});
