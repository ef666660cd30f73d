import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Neo4jServer } from '../../scripts/neo4j/start.mjs';
import { browse, describeInBrowser, type Browsing } from '../support/browser.ts';
import { environmentOf } from '../support/cli.ts';
import { startNeo4j } from '../support/launcher.ts';
import { neo4jConfig, neo4jForThisWorker } from '../support/neo4j.ts';

const describeHere = neo4jForThisWorker() === null ? describe.skip : describeInBrowser;

describeHere('a store that goes away under an open page', () => {
  let home: string;
  let server: Neo4jServer;
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'plan-graph-neo4j-home-'));
    server = await startNeo4j({ home });
    browsing = await browse(environmentOf(neo4jConfig(server)));
  });
  afterAll(async () => {
    await browsing.close();
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  });

  afterEach(() => expect(browsing.strayed).toEqual([]));

  const away = () => page.getByText('存储暂时没有应答');

  test('is told, leaves what was read, and is back by itself', async () => {
    page = await browsing.open('/scoreboard');
    const figure = page.getByRole('main').getByText('200.5亿元').first();
    await figure.waitFor();

    const port = Number(new URL(server.uri).port);
    await server.kill();
    await away().waitFor();
    expect(await figure.isVisible()).toBe(true);

    // What was not read before can't be shown, and says so instead of being empty.
    await page.getByRole('navigation').getByRole('link', { name: '缺口' }).click();
    await page.getByRole('main').getByText('暂时取不到数据').first().waitFor();

    server = await startNeo4j({ home, port });
    await away().waitFor({ state: 'detached', timeout: 30_000 });
    await page.getByRole('main').getByText('暂时取不到数据').first().waitFor({ state: 'detached' });
    await page.getByRole('main').getByText('三(').first().waitFor();
  });
});

describeInBrowser('a server that goes away under an open page', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());

  const strayedElsewhere = () =>
    browsing.strayed.filter((strayed) => !/graphql|CONNECTION_REFUSED/u.test(strayed));

  test('is told, and is back by itself', async () => {
    const page = await browsing.open('/scoreboard');
    await page.getByRole('main').getByText('200.5亿元').first().waitFor();
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('navigation').getByRole('link', { name: '缺口' }).click();
    await page.getByText('服务器暂时没有应答').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('main').getByText('三(').first().waitFor();
    await page.getByText('服务器暂时没有应答').waitFor({ state: 'detached' });
    expect(strayedElsewhere()).toEqual([]);
    await page.close();
  });

  test('leaves no view behind that missed it alone', async () => {
    const page = await browsing.open('/scoreboard');
    await page.getByRole('main').getByText('200.5亿元').first().waitFor();
    let aborted = 0;
    await page.route('**/graphql', (route) => {
      const isHeartbeat = route.request().postData()?.includes('query Version') === true;
      if (isHeartbeat || aborted > 0) return route.fallback();
      aborted += 1;
      return route.abort('connectionrefused');
    });
    await page.getByRole('navigation').getByRole('link', { name: '缺口' }).click();
    await page.getByRole('main').getByText('三(').first().waitFor();
    expect(aborted).toBe(1);
    expect(strayedElsewhere()).toEqual([]);
    await page.close();
  });

  test('can be asked again by hand, and is not asked without pause', async () => {
    const page = await browsing.open('/scoreboard');
    await page.getByRole('main').getByText('200.5亿元').first().waitFor();
    let lets: 'heartbeats' | 'nothing' | 'views' = 'heartbeats';
    let aborted = 0;
    await page.route('**/graphql', (route) => {
      const isHeartbeat = route.request().postData()?.includes('query Version') === true;
      if (lets === (isHeartbeat ? 'heartbeats' : 'views')) return route.fallback();
      if (!isHeartbeat) aborted += 1;
      return route.abort('connectionrefused');
    });
    await page.getByRole('navigation').getByRole('link', { name: '缺口' }).click();
    const again = page.getByRole('main').getByRole('button', { name: '重试' }).first();
    await again.waitFor();
    await page.waitForTimeout(4_000);
    expect(aborted).toBeGreaterThan(1);
    expect(aborted).toBeLessThan(10);
    // Without a heartbeat that succeeds nothing is asked by itself.
    lets = 'nothing';
    await page.getByText('服务器暂时没有应答').waitFor();
    const before = aborted;
    await page.waitForTimeout(2_000);
    expect(aborted).toBe(before);
    lets = 'views';
    await again.click();
    // The list within failed too, and has its own.
    await page.getByRole('main').getByText('全部').first().waitFor();
    await again.click();
    await page.getByRole('main').getByText('三(').first().waitFor();
    await page.close();
  });

  test('is waited for by a view whose files did not come, and then opened', async () => {
    const page = await browsing.open('/');
    const files = /\/(?:assets|map|graphql)/u;
    await page.route(files, (route) => route.abort('connectionrefused'));
    await page.getByRole('navigation').getByRole('link', { name: '地图' }).click();
    await page.getByRole('heading', { name: '这一页暂时取不到' }).waitFor();
    await page.unroute(files);
    await page.getByRole('main').getByRole('heading', { name: '地图', level: 1 }).waitFor();
    await page.close();
  });
});
