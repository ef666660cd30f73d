import { createApp } from '../../src/server/app.ts';
import { createReadiness } from '../../src/server/readiness.ts';
import { StoreError } from '../../src/store/error.ts';
import type { Reader } from '../../src/store/store.ts';
import { heldStore, STATE, STUB } from '../support/stub-store.ts';
import { until } from '../support/until.ts';

const AWAY = new StoreError('STORE_UNAVAILABLE', 'Neo4j at db.internal:7687 does not answer.');

type App = Awaited<ReturnType<typeof createApp>>;
let app: App;
const serve = async (store: Reader): Promise<App> => (app = await createApp(store));
afterEach(() => app.close());

test('alive: the release, and for how long', async () => {
  await serve(STUB);
  const { statusCode, headers, body } = await app.inject('/health');
  expect({ statusCode, cached: headers['cache-control'] }).toEqual({ statusCode: 200, cached: 'no-store' });
  expect(JSON.parse(body)).toEqual({
    status: 'alive',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    uptime: expect.any(Number),
  });
});

test('ready: what it answers from', async () => {
  await serve(STUB);
  const { statusCode, headers, body } = await app.inject('/ready');
  expect({ statusCode, cached: headers['cache-control'] }).toEqual({ statusCode: 200, cached: 'no-store' });
  expect(JSON.parse(body)).toMatchObject({ status: 'ready', dataVersion: 'v1', engine: 'grafeo' });
});

describe('not ready', () => {
  async function expectNotReady(code: string): Promise<void> {
    const { statusCode, headers, body } = await app.inject('/ready');
    expect({ statusCode, retry: headers['retry-after'] }).toEqual({ statusCode: 503, retry: '5' });
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code, advice: expect.any(String) } }],
    });
    expect(body).not.toContain('db.internal');
    // It lives, whatever the store does.
    expect((await app.inject('/health')).statusCode).toBe(200);
  }

  test('while nothing is loaded', async () => {
    await serve({ engine: 'grafeo', run: async () => [] });
    await expectNotReady('GRAPH_EMPTY');
  });

  test('while the store is away, and again when it is back', async () => {
    let isAway = true;
    await serve({
      engine: 'neo4j',
      run: async () => {
        if (isAway) throw AWAY;
        return [STATE];
      },
    });
    await expectNotReady('STORE_UNAVAILABLE');
    isAway = false;
    expect((await app.inject('/ready')).statusCode).toBe(200);
  });

  test('while it closes, whatever the store says', async () => {
    await serve(STUB);
    app.beginClosing();
    await expectNotReady('SHUTTING_DOWN');
  });
});

describe('the check', () => {
  beforeEach(() => serve(STUB));

  test('is one for all who ask at once, and a new one for who asks later', async () => {
    const { store, held, release } = heldStore();
    const readiness = createReadiness(store);
    const first = Array.from({ length: 50 }, () => readiness());
    await until(() => held() > 0);
    expect(held()).toBe(1);
    release();
    expect(new Set((await Promise.all(first)).map(({ state }) => state))).toEqual(new Set(['ready']));
    const later = readiness();
    await until(() => held() > 0);
    release();
    await later;
  });

  test('does not wait for a store that says nothing', async () => {
    const { store } = heldStore();
    expect(await createReadiness(store, 20)()).toEqual({ state: 'away' });
  });
});
