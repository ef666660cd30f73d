import { createApp } from '../../src/server/app.ts';
import type { LoadOptions } from '../../src/server/load.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import type { Reader } from '../../src/store/store.ts';
import { serveStore, type Api } from '../support/api.ts';
import { heldStore, STUB } from '../support/stub-store.ts';
import { until } from '../support/until.ts';

type Held = ReturnType<typeof heldStore>;

let held: Held;
let api: Api;
let metrics: ReturnType<typeof createMetrics>;

async function serve(load: Partial<LoadOptions>, store?: Reader): Promise<void> {
  held = heldStore();
  metrics = createMetrics();
  api = await serveStore(store ?? held.store, { answerBytes: 0, load, metrics });
}
afterEach(async () => {
  held.release();
  await api.close();
});

const QUERY = '{ dataVersion }';
const ask = (signal?: AbortSignal): Promise<Response> =>
  fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    ...(signal && { signal }),
  });

async function valueOf(name: string): Promise<number> {
  const { values } = (await metrics.registry.getSingleMetric(name)?.get()) ?? { values: [] };
  return values.reduce((sum, { value }) => sum + value, 0);
}
const inFlight = (): Promise<number> => valueOf('plan_graph_operations_in_flight');
const waiting = (): Promise<number> => valueOf('plan_graph_operations_waiting');
const shed = (): Promise<number> => valueOf('plan_graph_operations_shed_total');

/** Lets the store answer until all have their answers. */
async function releaseUntil<T>(answers: Promise<T>): Promise<T> {
  const timer = setInterval(held.release, 5);
  try {
    return await answers;
  } finally {
    clearInterval(timer);
  }
}

test('so many are executed, so many wait, and any beyond are told to come again', async () => {
  await serve({ maxInFlight: 2, maxQueued: 3 });
  const taken = [ask(), ask()];
  await until(async () => (await inFlight()) === 2);
  const queued = [ask(), ask(), ask()];
  await until(async () => (await waiting()) === 3);

  const refused = await Promise.all([ask(), ask()]);
  for (const response of refused) {
    expect({ status: response.status, retry: response.headers.get('retry-after') }).toEqual({
      status: 503,
      retry: '1',
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OVERLOADED', advice: expect.stringContaining('Retry-After') } }],
    });
  }
  expect([held.held(), await shed()]).toEqual([2, 2]);
  const { status } = await fetch(`${api.address}/health`);
  expect(status).toBe(200);

  const answers = await releaseUntil(Promise.all([...taken, ...queued]));
  expect(await Promise.all(answers.map((answer) => answer.json()))).toMatchObject(
    Array(5).fill({ data: { dataVersion: 'v1' } }),
  );
  expect([await inFlight(), await waiting()]).toEqual([0, 0]);
});

test('a wait has an end', async () => {
  await serve({ maxInFlight: 1, maxQueued: 1, longestWait: 30 });
  const taken = ask();
  await until(async () => (await inFlight()) === 1);
  expect((await ask()).status).toBe(503);
  expect(await waiting()).toBe(0);
  expect((await releaseUntil(taken)).status).toBe(200);
});

test('who has gone away while waiting is not executed', async () => {
  await serve({ maxInFlight: 1, maxQueued: 5 });
  const taken = ask();
  await until(async () => (await inFlight()) === 1);
  const gone = new AbortController();
  const waits = ask(gone.signal);
  await until(async () => (await waiting()) === 1);
  gone.abort();
  await expect(waits).rejects.toThrow();
  await until(async () => (await waiting()) === 0);
  expect((await releaseUntil(taken)).status).toBe(200);
  expect(await inFlight()).toBe(0);
});

test('an operation that takes too long is given up, as a whole', async () => {
  await serve({ longestOperation: 40 });
  const response = await ask();
  expect(response.status).toBe(504);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
  expect(await inFlight()).toBe(0);
});

test('a remembered answer needs no turn', async () => {
  let isHeld = false;
  await serve({ maxInFlight: 1, maxQueued: 0 });
  await api.close();
  const { store } = held;
  const app = await createApp(
    { engine: 'grafeo', run: (...call) => (isHeld ? store.run(...call) : STUB.run(...call)) },
    { load: { maxInFlight: 1, maxQueued: 0 } },
  );
  const inject = (query: string): ReturnType<typeof app.inject> =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query } }) as never;
  try {
    await inject(QUERY);
    isHeld = true;
    const taken = inject('{ entities(first: 1) { totalCount } }');
    await until(() => held.held() > 0);
    expect((await inject(QUERY)).statusCode).toBe(200);
    expect((await inject('{ other: dataVersion }')).statusCode).toBe(503);
    await releaseUntil(taken);
  } finally {
    await app.close();
  }
});
