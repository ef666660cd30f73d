import type { Neo4jConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, Row } from '../../src/store/store.ts';
import { brokenNetwork, type BrokenNetwork } from '../support/broken-network.ts';
import { neo4jForThisWorker, TEST_CYPHER } from '../support/neo4j.ts';
import { until } from '../support/until.ts';

const config = neo4jForThisWorker();
const describeHere = config === null ? describe.skip : describe;

/** An answer of some two hundred kilobytes. */
const VALUES = Array.from({ length: 2_000 }, (_, index) => '街'.repeat(30) + String(index));
const ANSWER = VALUES.map((value, position) => ({ position, value }));

describeHere('a connection to Neo4j that breaks', () => {
  let network: BrokenNetwork;
  let store: GraphStore;

  beforeEach(async () => {
    network = await brokenNetwork(Number(new URL(config!.uri).port));
    const through: Neo4jConfig = { ...config!, uri: `bolt://127.0.0.1:${network.port}` };
    store = await openStore(through, 'read', TEST_CYPHER);
  });
  afterEach(async () => {
    await network.close();
    await store.close();
  });

  const echo = (): Promise<Row[]> => store.run('read/echo', { values: VALUES });
  const unavailable = expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
  const serves = (): Promise<boolean> => echo().then(Boolean, () => false);

  test('once, in the midst of an answer, is not noticed', async () => {
    network.turn('cut');
    const asked = echo();
    await until(() => network.cuts() === 1);
    network.turn('fair');
    expect(await asked).toEqual(ANSWER);
  });

  test('each time gives up, and serves again once it holds', async () => {
    network.turn('cut');
    await expect(echo()).rejects.toEqual(unavailable);
    expect(network.cuts()).toBeGreaterThan(1);
    network.turn('fair');
    await until(serves);
    expect(await echo()).toEqual(ANSWER);
  });

  test('silently is told to all who wait, refused to who comes after, and leaves no connection behind', async () => {
    expect(await Promise.all(Array.from({ length: 10 }, echo))).toEqual(Array(10).fill(ANSWER));
    const open = network.connections();
    network.turn('silent');
    const waiting = await Promise.allSettled(Array.from({ length: 10 }, echo));
    expect(waiting).toEqual(Array(10).fill({ status: 'rejected', reason: unavailable }));
    // Refused at once, and not by way of another connection.
    const before = network.connections();
    await Promise.all(Array.from({ length: 50 }, () => expect(echo()).rejects.toEqual(unavailable)));
    expect(network.connections()).toBeLessThanOrEqual(before + 1);

    network.turn('fair');
    await until(serves);
    expect(await Promise.all(Array.from({ length: 10 }, echo))).toEqual(Array(10).fill(ANSWER));
    await until(() => network.connections() <= open + 1);
  }, 60_000);
});
