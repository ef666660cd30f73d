import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundledFolder } from '../support/bundled-store.ts';
import { ask, endAll, serveCli, type Environment } from '../support/cli.ts';

jest.setTimeout(60_000);

/** A collector that keeps what it is sent. */
async function startCollector(sent: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    let body = `${request.url} `;
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      sent.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const sent: string[] = [];
let collector: Server;
let folder: string;
let endpoint: string;

beforeAll(async () => {
  folder = await bundledFolder();
  collector = await startCollector(sent);
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
}, 120_000);
afterEach(endAll);
afterAll(() => {
  collector.close();
  rmSync(folder, { recursive: true });
});

/** Serves, asks one question, and stops. */
async function serveOnce(environment: Environment): Promise<void> {
  const served = await serveCli({ PLAN_GRAPH_DATA: folder, ...environment });
  await ask(served.origin, 'query Sent { dataVersion }');
  served.child.kill('SIGTERM');
  expect(await served.ended).toMatchObject({ code: 0, stderr: '' });
}

test('spans are sent where the variables say, under the name that they say, before the server ends', async () => {
  await serveOnce({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_SERVICE_NAME: 'plans-of-beijing',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
  });
  const text = sent.join('\n');
  expect(text).toMatch(/^\/v1\/traces \{"resourceSpans"/);
  for (const word of ['plans-of-beijing', 'deployment.environment.name', 'query Sent', 'POST /graphql']) {
    expect(text).toContain(`"${word}"`);
  }
});

test('a collector that is away holds nothing up', async () => {
  await serveOnce({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
});
