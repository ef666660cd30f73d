import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { until } from '../support/until.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { ask, endAll, serveCli, serveNpm, type Environment, type Served } from '../support/cli.ts';

jest.setTimeout(60_000);

/** Milliseconds until it answers: what a user is promised. */
const FIRST_START = 15_000;
const NEXT_START = 3_000;

/** The measure that names 金宝街8号地. */
const PLOT_8 = 'measure:dongcheng-2024:3.4.3.2';
const QUERY = '{ measures(touching: [{ name: "金宝街" }], scope: RELATED) { nodes { id } } }';

let folder: string;
let settings: Environment;

async function startAndAsk(): Promise<{ served: Served; took: number; answer: unknown }> {
  const begun = performance.now();
  const served = await serveCli(settings);
  const answer = await ask(served.origin, QUERY);
  return { served, took: performance.now() - begun, answer };
}

/** A query's head, sent and taken in by the server: its body is still to come. */
async function openRequest({ origin }: Served, body: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${hostname}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  return socket;
}

/** Settings with the bundled report loaded already. */
async function loaded(): Promise<Environment> {
  rmSync(folder, { recursive: true });
  folder = await bundledFolder();
  return { PLAN_GRAPH_DATA: folder };
}

async function opensForWriting(): Promise<void> {
  const store = await openStore({ engine: 'grafeo', directory: folder }, 'write');
  await store.close();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  settings = { PLAN_GRAPH_DATA: folder };
});
afterEach(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

test('from nothing it answers soon, the next time sooner, and the same', async () => {
  const first = await startAndAsk();
  expect(first.took).toBeLessThan(FIRST_START);
  expect(first.answer).toEqual({
    measures: { nodes: expect.arrayContaining([{ id: PLOT_8 }]) as unknown },
  });
  expect(first.served.said.stdout).toContain('Loaded dongcheng-2024.');
  first.served.child.kill();
  await first.served.ended;

  const next = await startAndAsk();
  expect(next.took).toBeLessThan(NEXT_START);
  expect(next.answer).toEqual(first.answer);
  expect(next.served.said.stdout).toContain('up to date');
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  const stopped = { code: 0, signal: null, stderr: '' };

  test('stops it, with no error and no lock left', async () => {
    const served = await serveCli(await loaded());
    await ask(served.origin, QUERY);
    served.child.kill(signal);
    expect(await served.ended).toMatchObject(stopped);
    await opensForWriting();
  });

  test('lets it answer what is under way', async () => {
    const served = await serveCli(await loaded());
    const body = JSON.stringify({ query: QUERY });
    const socket = await openRequest(served, body);
    let answer = '';
    socket.on('data', (chunk: string) => (answer += chunk));
    served.child.kill(signal);
    // By now it has the signal.
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write(body);
    const begun = performance.now();
    expect(await served.ended).toMatchObject(stopped);
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(PLOT_8);
    await opensForWriting();
  });
});

test('a client that never ends its request does not hold the stop for long', async () => {
  const served = await serveCli(await loaded());
  const socket = await openRequest(served, JSON.stringify({ query: QUERY }));
  socket.on('error', () => undefined);
  const begun = performance.now();
  served.child.kill('SIGTERM');
  expect(await served.ended).toMatchObject({ code: 0, stderr: '' });
  expect(performance.now() - begun).toBeLessThan(9_000);
  await opensForWriting();
});

test('it says that it is not ready before it stops, and answers all who ask until then', async () => {
  const served = await serveCli({ ...(await loaded()), SHUTDOWN_DELAY_MS: '1000' });
  const ready = async (): Promise<number> => (await fetch(`${served.origin}/ready`)).status;
  expect(await ready()).toBe(200);
  served.child.kill('SIGTERM');
  await until(async () => (await ready()) === 503);
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(served.origin, QUERY)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect((await fetch(`${served.origin}/health`)).headers.get('connection')).toBe('close');
  expect(await served.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  await opensForWriting();
});

test('a second signal ends it at once', async () => {
  const served = await serveCli(await loaded());
  const socket = await openRequest(served, JSON.stringify({ query: QUERY }));
  socket.on('error', () => undefined);
  served.child.kill('SIGTERM');
  // So soon after, it is the same one, which npm has passed on.
  served.child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(served.child.exitCode).toBeNull();
  served.child.kill('SIGINT');
  expect(await served.ended).toMatchObject({ code: null, signal: 'SIGINT' });
});

test('each line on standard error is one of the log', async () => {
  const served = await serveCli({ ...(await loaded()), LOG_LEVEL: 'info', METRICS_PORT: '0' });
  await ask(served.origin, 'query Logged { dataVersion }');
  const metrics = /^Metrics +(http:\S+)$/mu.exec(served.said.stdout)?.[1];
  expect(await (await fetch(metrics!)).text()).toContain('operation="Logged"} 1');
  expect((await fetch(`${served.origin}/metrics`)).status).toBe(404);
  served.child.kill();
  const { stderr } = await served.ended;
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'Logged', status: 200 }));
});

test('`npm start` serves, and the signal that npm is sent stops the server', async () => {
  const served = await serveNpm(await loaded());
  await ask(served.origin, QUERY);
  served.child.kill('SIGTERM');
  const { stderr } = await served.ended;
  expect(stderr).toBe('');
  await expect(fetch(served.origin)).rejects.toThrow();
  await opensForWriting();
});
