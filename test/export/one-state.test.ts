import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { exportStream } from '../../src/export/export-stream.ts';
import { FORMATS } from '../../src/export/files.ts';
import { GraphChanged, openSnapshot } from '../../src/export/snapshot.ts';
import { createApp } from '../../src/server/app.ts';
import { StoreError } from '../../src/store/error.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, Reader, Row } from '../../src/store/store.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import '../support/neo4j.ts';
import { until } from '../support/until.ts';

const OPTIONS = { includeUnconfirmed: false };

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ engine: 'grafeo', directory: await bundledFolder() }, 'read');
});
afterAll(() => store.close());

/** The bundled graph as if others could write into it: what a statement answers may be changed. */
function shared(
  change: (statement: string) => Row[] | Promise<void> | null,
): Reader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    engine: 'neo4j',
    run: async (statement, params) => {
      asked.push(statement);
      return (await change(statement)) ?? store.run(statement, params);
    },
  };
}

/** One that is loaded anew right after the first touches were read. */
function loadedMeanwhile(): Reader & { readonly asked: string[] } {
  let isLoaded = false;
  return shared((statement) => {
    if (statement === 'read/export/touches') isLoaded = true;
    return isLoaded && statement === 'read/graph/version'
      ? [{ dataVersion: 'another', announced: false }]
      : null;
  });
}

async function served(reader: Reader): Promise<{ app: FastifyInstance; address: string }> {
  const app = await createApp(reader);
  app.log.level = 'silent';
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/export` };
}

function hasNoClient(app: FastifyInstance): Promise<boolean> {
  return new Promise((resolve) => app.server.getConnections((_, count) => resolve(count === 0)));
}

test('an export of two states fails', async () => {
  const snapshot = await openSnapshot(loadedMeanwhile());
  const stream = exportStream(snapshot!, FORMATS.jsonl, OPTIONS);
  await expect(stream.resume().toArray()).rejects.toBeInstanceOf(GraphChanged);
});

test('a load right after the last page is seen too', async () => {
  let version: string | null = null;
  const reader = shared((statement) =>
    version !== null && statement === 'read/graph/version'
      ? [{ dataVersion: version, announced: false }]
      : null,
  );
  const snapshot = await openSnapshot(reader);
  const stream = exportStream(snapshot!, FORMATS.geojson, OPTIONS);
  stream.on('data', () => (version = 'another'));
  const [error] = (await once(stream, 'error')) as [unknown];
  expect(error).toBeInstanceOf(GraphChanged);
});

test('a client sees that an answer was broken off', async () => {
  const { app, address } = await served(loadedMeanwhile());
  try {
    const response = await fetch(`${address}/graph.jsonl`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  } finally {
    await app.close();
  }
});

test('no page is read for a client that left', async () => {
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const reader = shared((statement) => (statement === 'read/export/touches' ? held : null));
  const { app, address } = await served(reader);
  const { port, pathname } = new URL(`${address}/graph.jsonl`);
  const client = connect(Number(port), '127.0.0.1').resume();
  try {
    client.write(`GET ${pathname} HTTP/1.1\r\nhost: test\r\n\r\n`);
    await until(() => reader.asked.includes('read/export/touches'));
    client.destroy();
    await until(() => hasNoClient(app));
    goOn();
    const pages = reader.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // What was under way ends; at most the look at the version that belongs to it follows.
    expect(reader.asked.slice(pages).filter((name) => name.startsWith('read/export/'))).toEqual([]);
  } finally {
    goOn();
    await app.close();
  }
});

test('where the store is away or empty, it says so before anything is sent', async () => {
  const away = shared(() => {
    throw new StoreError('STORE_UNAVAILABLE', 'bolt://secret:7687 is away.');
  });
  const empty: Reader = { engine: 'neo4j', run: async () => [] };
  for (const [reader, code] of [
    [away, 'STORE_UNAVAILABLE'],
    [empty, 'GRAPH_EMPTY'],
  ] as const) {
    const app = await createApp(reader);
    app.log.level = 'silent';
    const answer = await app.inject({ url: '/export/graph.jsonl' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      503,
      'application/json; charset=utf-8',
    ]);
    expect(answer.body).toContain(code);
    expect(answer.body).not.toContain('secret');
    expect(answer.headers.etag).toBeUndefined();
    await app.close();
  }
});
