import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { BrowserContext, Page } from 'playwright-core';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { describeInBrowser } from '../support/browser.ts';
import { ROOT } from '../support/cli.ts';
import { requireNatively } from '../support/native.ts';
import { until } from '../support/until.ts';

const { openBrowser } = requireNatively(
  'scripts/explorer/browser.mjs',
) as typeof import('../../scripts/explorer/browser.mjs');

const PAGE = `<!doctype html><title>Client</title><link rel="icon" href="data:," />
  <script type="module">
    import * as planGraph from '/client/index.js';
    window.planGraph = planGraph;
    window.client = planGraph.createClient({ url: '/graphql' });
  </script>`;

/** Asks for what touches a street; the tests know no DOM. */
const ASK = `client.ask(planGraph.AnswerDocument, { touching: [{ name: '金宝街' }], scope: 'WITHIN' })
  .then(({ measures }) => measures.edges.map(({ node }) => node.id))`;

describeInBrowser('the client in a page', () => {
  let folder: string;
  let profile: string;
  let store: GraphStore;
  let app: FastifyInstance;
  let context: BrowserContext;
  let page: Page;
  const answered: string[] = [];

  beforeAll(async () => {
    folder = await bundledFolder();
    store = await openStore({ engine: 'grafeo', directory: folder }, 'read');
    app = await createApp(store);
    app.get('/client', (_, reply) =>
      reply
        .type('text/html')
        .header('content-security-policy', "script-src 'self' 'unsafe-inline'; connect-src 'self'")
        .send(PAGE),
    );
    app.get<{ Params: { file: string } }>('/client/:file', ({ params }, reply) =>
      reply
        .type('text/javascript')
        .send(readFileSync(join(ROOT, 'client/dist', basename(params.file)), 'utf8')),
    );
    app.addHook('onResponse', async ({ method, url }, { statusCode }) => {
      if (url.startsWith('/graphql')) answered.push(`${method} ${statusCode}`);
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    profile = mkdtempSync(join(tmpdir(), 'plan-graph-client-'));
    context = await openBrowser(profile);
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/client`);
    await until(() => page.evaluate<boolean>('window.client !== undefined'));
  });
  afterAll(async () => {
    await context.close();
    await app.close();
    await store.close();
    for (const made of [folder, profile]) rmSync(made, { recursive: true, force: true });
  });
  beforeEach(() => answered.splice(0));

  test('asks by the hash, and lets the browser keep the answer and have it confirmed', async () => {
    const answers: unknown[] = [];
    for (let times = 0; times < 3; times += 1) answers.push(await page.evaluate(ASK));
    expect(answers).toEqual(Array(3).fill(['measure:dongcheng-2024:3.4.3.2']));
    expect(answered).toEqual(['GET 200', 'POST 200', 'GET 200', 'GET 304']);
  });

  test('goes through pages', async () => {
    const counts = await page.evaluate(`(async () => {
      const counts = [];
      const pages = client.pages(planGraph.GapsDocument, { lacks: ['NUMBER'], first: 20 }, (data) => data.measures);
      for await (const { nodes, totalCount } of pages) counts.push([nodes.length, totalCount]);
      return counts;
    })()`);
    const [first, ...more] = counts as readonly (readonly [number, number])[];
    expect(more.length).toBeGreaterThan(0);
    expect([first!, ...more].reduce((sum, [nodes]) => sum + nodes, 0)).toBe(first![1]);
  });

  test('rejects with what the API says', async () => {
    const refused = await page.evaluate(
      `client.ask(planGraph.AnswerDocument, { touching: [{ name: '金宝接' }] }).catch((error) =>
        [error instanceof planGraph.PlanGraphError, error.code, error.near.map(({ name }) => name)])`,
    );
    expect(refused).toEqual([true, 'ENTITY_NOT_FOUND', expect.arrayContaining(['金宝街'])]);
  });
});
