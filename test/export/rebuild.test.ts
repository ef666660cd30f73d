import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { exportStream } from '../../src/export/export-stream.ts';
import { FORMATS } from '../../src/export/files.ts';
import { cypherLiteral } from '../../src/export/cypher-literal.ts';
import { openSnapshot } from '../../src/export/snapshot.ts';
import { verify } from '../../src/graph/verify.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { neo4jForThisWorker, wipe } from '../support/neo4j.ts';
import { storedGraph } from '../support/stored-graph.ts';
import { textOf } from './made-up.ts';

const config = neo4jForThisWorker();
const driver =
  config &&
  neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    disableLosslessIntegers: true,
  });
afterAll(() => driver?.close());

async function scriptOf(from: StoreConfig): Promise<string> {
  const store = await openStore(from, 'read');
  try {
    const snapshot = await openSnapshot(store);
    return await textOf(exportStream(snapshot!, FORMATS.cypher, { includeUnconfirmed: false }));
  } finally {
    await store.close();
  }
}

/** Runs a script as a shell does: statement by statement, and none after one that fails. */
async function runScript(script: string): Promise<void> {
  const session = driver!.session();
  try {
    const statements = script.replaceAll(/^\/\/.*\n/gmu, '').split(/;\n/u);
    for (const statement of statements) if (statement.trim() !== '') await session.run(statement);
  } finally {
    await session.close();
  }
}

if (config !== null) {
  test('Neo4j reads every text as it was', async () => {
    const texts = [
      "it's",
      '\\',
      "\\'",
      'a\\u0041',
      '\\\\u0041',
      '\n\r\t\0\u2028',
      '𠮷野家',
      '`{}$rows;\n//',
      '"',
    ];
    const session = driver!.session();
    try {
      const { records } = await session.run(
        `RETURN ${cypherLiteral({ texts, 'a key': [1, -2.5, true, []] })} AS map`,
      );
      expect(records[0]!.get('map')).toEqual({ texts, 'a key': [1, -2.5, true, []] });
    } finally {
      await session.close();
    }
  });
}

const describeHere = config === null ? describe.skip : describe;

// Of the embedded store: http.test.ts holds that the other engine's export is the same, byte for byte.
describeHere('the Cypher script of a graph', () => {
  let from: StoreConfig;
  let script: string;
  beforeAll(async () => {
    from = { engine: 'grafeo', directory: await bundledFolder() };
    script = await scriptOf(from);
  }, 60_000);
  afterAll(() => {
    if (from.engine === 'grafeo' && from.directory !== null) rmSync(from.directory, { recursive: true });
  });

  test('rebuilds the same graph in an empty Neo4j', async () => {
    const before = await storedGraph(from);
    await wipe(config!);
    await runScript(script);
    const after = await storedGraph(config!);
    expect(after.counts).toEqual(before.counts);
    expect(after.dataVersion).toBe(before.dataVersion);
    expect(after.rows.length).toBe(before.rows.length);
    expect(after.rows.filter((row, index) => row !== before.rows[index])).toEqual([]);
    const store = await openStore(config!, 'read');
    try {
      expect((await verify(store)).faults).toEqual([]);
    } finally {
      await store.close();
    }
  }, 240_000);

  test('is refused where a graph is already', async () => {
    await expect(runScript(script)).rejects.toThrow(/already exists/u);
  });
});
