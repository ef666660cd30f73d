import type { Neo4jConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import type { Neo4jServer } from '../../scripts/neo4j/start.mjs';
import { startNeo4j } from '../support/launcher.ts';
import { until } from '../support/until.ts';
import { neo4jConfig, neo4jForThisWorker, TEST_CYPHER } from '../support/neo4j.ts';

const open = (config: Neo4jConfig) => openStore(config, 'write', TEST_CYPHER);
const refused = (code: string, message: RegExp) =>
  expect.objectContaining({ name: 'StoreError', code, message: expect.stringMatching(message) });

const describeHere = neo4jForThisWorker() === null ? describe.skip : describe;

describeHere('a Neo4j of its own', () => {
  let server: Neo4jServer;

  beforeAll(async () => {
    server = await startNeo4j({ password: 'right-password' });
  });
  afterAll(() => server.kill());

  test('opens with the right password alone, and never shows one', async () => {
    await (await open(neo4jConfig(server))).close();
    const wrong = open({ ...neo4jConfig(server), password: 'wrong-password' });
    await expect(wrong).rejects.toEqual(refused('STORE_LOGIN_REFUSED', /NEO4J_PASSWORD/));
    await expect(wrong).rejects.not.toThrow('wrong-password');
  });

  test('a database that it lacks is told by name', async () => {
    const opening = open({ ...neo4jConfig(server), database: 'elsewhere' });
    await expect(opening).rejects.toEqual(refused('STORE_UNAVAILABLE', /«elsewhere».*NEO4J_DATABASE/));
  });

  test('gone, it is told as such in reads, transactions and openings, and back, it serves again', async () => {
    const port = Number(new URL(server.uri).port);
    const store = await open(neo4jConfig(server));
    const gone = refused('STORE_UNAVAILABLE', new RegExp(`127.0.0.1:${port}.*check NEO4J_URI`));
    const cut = store.transaction(async (tx) => {
      await tx.run('load/samples', { rows: [{ id: 'a', properties: {} }] });
      await server.kill();
      await tx.run('read/samples');
    });
    await expect(cut).rejects.toEqual(gone);
    await expect(store.run('read/samples')).rejects.toEqual(gone);
    await expect(open(neo4jConfig(server))).rejects.toEqual(gone);

    server = await startNeo4j({ password: 'another-password', port });
    const said = (): Promise<string> => store.run('read/samples').then(JSON.stringify, String);
    await until(async () => (await said()).includes('refused the login'));
    await expect(store.run('read/samples')).rejects.toEqual(refused('STORE_UNAVAILABLE', /NEO4J_PASSWORD/));
    await server.kill();

    server = await startNeo4j({ password: 'right-password', port });
    await until(async () => (await said()) === '[]');
    expect(await store.run('read/samples')).toEqual([]);
    await store.close();
  });
});

test.each(['nonsense', 'http://127.0.0.1:7687', 'bolt://name:secret@'])(
  'an address like %s is told without its login',
  async (uri) => {
    const opening = open({ engine: 'neo4j', uri, username: 'neo4j', password: 'secret', database: 'neo4j' });
    await expect(opening).rejects.toEqual(refused('STORE_UNAVAILABLE', /^(?!.*secret).*NEO4J_URI/));
  },
);
