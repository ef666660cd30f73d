import type { Locator, Page, Request } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';

interface Resolved {
  readonly resolve: readonly { matched: string; entity: { id: string; name: string } }[];
}

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly {
      snippet: string;
      highlights: readonly { start: number; end: number }[];
      node: { id: string; name: string; span: { start: number; end: number }; report: { id: string } };
    }[];
  };
}

const STREET = 'place:jinbao-street';

const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`;

interface Answer {
  readonly title: string;
  /** Words that its view shows. */
  readonly shown: readonly string[];
}

/** What each ready question's view is to show, by its address, in their order. */
async function readyAnswers(origin: string): Promise<ReadonlyMap<string, Answer>> {
  interface Measures {
    readonly totalCount: number;
    readonly nodes: readonly { text: string }[];
  }
  const found = await ask<{
    street: Measures;
    lanes: { name: string; members: { name: string }[] };
    hub: { name: string; stages: { wording: string }[] };
    area: { name: string; location: { source: string } };
    paths: { steps: { evidence: { span: { quote: string } }[] }[] }[];
    noNumber: Measures;
    noDepartment: Measures;
    reports: { nodes: { title: string; planYear: number; sections: { title: string }[] }[] };
  }>(
    origin,
    `{ street: measures(touching: [{ id: "${STREET}" }], scope: RELATED) { totalCount nodes { text } }
      lanes: cluster(ref: { id: "cluster:four-lanes" }) { name members { name } }
      hub: project(ref: { id: "project:dongzhimen-transport-hub" }) { name stages { wording } }
      area: place(ref: { id: "place:wangfujing" }) { name location { source } }
      paths(from: { id: "place:longfusi" }, to: { id: "place:wangfujing" }) { steps { evidence { span { quote } } } }
      noNumber: measures(filter: { lacks: [NUMBER] }, first: 1) { totalCount nodes { text } }
      noDepartment: measures(filter: { lacks: [DEPARTMENT] }, first: 1) { totalCount nodes { text } }
      reports(first: 1) { nodes { title planYear sections { title } } } }`,
  );
  const { street, lanes, hub, area, paths, noNumber, noDepartment, reports } = found;
  const [{ title, planYear, sections }] = reports.nodes as [(typeof reports.nodes)[number]];
  const { scoreboard } = await ask<{ scoreboard: { indicator: { name: string } }[] }>(
    origin,
    `{ scoreboard(year: ${planYear}) { indicator { name } } }`,
  );
  const gaps = ({ totalCount, nodes }: Measures): Answer => ({
    title: '计划的缺口',
    shown: [`${totalCount} 条`, ...nodes.map(({ text }) => text)],
  });
  return new Map([
    [
      `/?touching=${encodeURIComponent(STREET)}&scope=RELATED`,
      {
        title: `触及「金宝街」的举措 · ${street.totalCount} 项`,
        shown: street.nodes.map(({ text }) => text.slice(0, 6)),
      },
    ],
    [entityPath('cluster:four-lanes'), { title: lanes.name, shown: lanes.members.map(({ name }) => name) }],
    [
      '/threads?project=project%3Adongzhimen-transport-hub',
      { title: hub.name, shown: hub.stages.map(({ wording }) => wording) },
    ],
    ['/map?place=place%3Awangfujing', { title: '地图', shown: [area.name, area.location.source] }],
    [
      '/graph?from=place%3Alongfusi&to=place%3Awangfujing',
      {
        title: '两者之间的路径',
        shown: paths.flatMap(({ steps }) =>
          steps.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
        ),
      },
    ],
    ['/gaps?lacks=NUMBER', gaps(noNumber)],
    ['/gaps?lacks=DEPARTMENT', gaps(noDepartment)],
    [
      `/scoreboard?year=${planYear}`,
      { title: `${planYear}年主要指标`, shown: scoreboard.map(({ indicator }) => indicator.name) },
    ],
    ['/report', { title, shown: sections.slice(0, 3).map((section) => section.title) }],
  ]);
}

describeInBrowser('asking', () => {
  let browsing: Browsing;
  let page: Page;
  let box: Locator;
  let main: Locator;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await page.close();
    expect(browsing.strayed).toEqual([]);
  });

  async function open(path: string, ...viewport: [] | [typeof PHONE]): Promise<void> {
    page = await browsing.open(path, ...viewport);
    box = page.getByRole('combobox').first();
    main = page.getByRole('main');
    await main.getByRole('heading', { level: 1 }).waitFor();
  }

  const option = (name: string | RegExp) => page.getByRole('option', { name });
  const address = () => new URL(page.url());
  const resolve = async (text: string) =>
    (await ask<Resolved>(browsing.origin, `{ resolve(text: "${text}") { matched entity { id name } } }`))
      .resolve;
  const search = async (text: string, type: 'Entity' | 'Statement', first = 20) =>
    (
      await ask<Found>(
        browsing.origin,
        `{ search(text: "${text}", types: ["${type}"], first: ${first}) { totalCount nodes { snippet highlights { start end }
          node { id ... on Entity { name } ... on Statement { span { start end } report { id } } } } } }`,
      )
    ).search;

  /** What the box asks from now on. */
  function asked(): string[] {
    const texts: string[] = [];
    page.on('request', (request: Request) => {
      const body = request.postData() ?? '';
      if (body.includes('query NameBox'))
        texts.push((JSON.parse(body) as { variables: { text: string } }).variables.text);
    });
    return texts;
  }

  /** The combobox says which option the keyboard stands on. */
  async function reached(name: string): Promise<void> {
    for (let times = 0; times < 200; times += 1) {
      const id = await box.getAttribute('aria-activedescendant');
      if (id !== null && (await page.locator(`[id="${id}"]`).textContent())?.includes(name) === true) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  }

  /** Options of a text that is typed no longer can't be chosen. */
  const settled = () =>
    page.locator('[role=option][data-key]:not([data-key=all], [aria-disabled=true])').first().waitFor();

  const attributes = async (all: Locator, name: string) =>
    Promise.all((await all.all()).map((each) => each.getAttribute(name)));

  describe('at home', () => {
    test('shows the report with its counts', async () => {
      await open('/');
      const { reports, entities } = await ask<{
        reports: { nodes: { title: string; statements: { totalCount: number } }[] };
        entities: { totalCount: number };
      }>(
        browsing.origin,
        '{ reports { nodes { title statements(kinds: [MEASURE]) { totalCount } } } entities(kinds: [PLACE]) { totalCount } }',
      );
      const [report] = reports.nodes;
      await main.getByRole('link', { name: report!.title }).waitFor();
      const counts = await main.locator('dl').allTextContents();
      expect(counts[0]).toContain(`举措${report!.statements.totalCount}`);
      expect(counts[1]).toContain(`地点${entities.totalCount}`);
    });

    test('has questions that all lead to their answer', async () => {
      const answers = await readyAnswers(browsing.origin);
      await open('/');
      const questions = main.getByRole('region', { name: '可以这样问' }).getByRole('link');
      await questions.first().waitFor();
      expect(await attributes(questions, 'href')).toEqual([...answers.keys()]);
      for (const [href, { title, shown }] of answers) {
        await questions.and(page.locator(`[href="${href}"]`)).click();
        await page.waitForURL(`${browsing.origin}${href}`);
        await main.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(shown.length).toBeGreaterThan(0);
        for (const words of shown) await main.getByText(words).filter({ visible: true }).first().waitFor();
        expect(await main.getByRole('alert').count()).toBe(0);
        await page.goBack();
        await questions.first().waitFor();
      }
    });

    test('reads in English', async () => {
      await open('/en/');
      await main.getByRole('link', { name: /All measures touching 金宝街/u }).click();
      await page.waitForURL(/\/en\/?\?touching=place%3Ajinbao-street&scope=RELATED$/u);
    });
  });

  describe('the box', () => {
    test.each([
      ['its name', '金宝街'],
      ['an alias', '金宝大街'],
      ['pinyin', 'jinbaojie'],
      ['first letters', 'jbj'],
      ['a slip', '金保街'],
    ])('finds a place by %s, and says what matched', async (_, text) => {
      await open('/');
      await box.fill(text);
      await settled();
      const [best] = await resolve(text);
      expect(best!.entity.id).toBe(STREET);
      const first = page.getByRole('option').first();
      expect(await first.textContent()).toContain(best!.entity.name);
      if (best!.matched !== best!.entity.name) expect(await first.textContent()).toContain(best!.matched);
    });

    test('says that names are merely near', async () => {
      await open('/');
      await box.fill('金保街');
      await page.getByRole('group', { name: /相近/u }).waitFor();
      await box.fill('金宝街');
      await page.getByRole('group', { name: /相近/u }).waitFor({ state: 'detached' });
    });

    test('leads to the measures that touch what is chosen, by keyboard alone', async () => {
      await open('/scoreboard');
      await page.keyboard.press('/');
      await page.keyboard.type('jbj');
      await option(/金宝街组团/u).waitFor();
      await settled();
      await page.keyboard.press('ArrowDown');
      await reached('金宝街');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('touching') === STREET);
      expect(await box.inputValue()).toBe('');
      expect(await page.getByRole('listbox').count()).toBe(0);
      await page.locator('main:focus').waitFor({ state: 'attached' });
    });

    test('leads to the page of an indicator, as no measure touches one', async () => {
      const [best] = await resolve('地区生产总值');
      expect(best!.entity.id).toBe('indicator:gdp');
      const { measures } = await ask<{ measures: { totalCount: number } }>(
        browsing.origin,
        '{ measures(touching: [{ id: "indicator:gdp" }], scope: RELATED) { totalCount } }',
      );
      expect(measures.totalCount).toBe(0);
      await open('/');
      await box.fill('地区生产总值');
      await settled();
      await page.getByRole('option').first().click();
      await page.waitForURL(`${browsing.origin}${entityPath('indicator:gdp')}`);
      await main.getByRole('heading', { level: 1, name: best!.entity.name }).waitFor();
      expect(await main.getByRole('link', { name: '触及它的举措' }).count()).toBe(0);
    });

    test('opens the text at a statement that has the words, beside the present view', async () => {
      await open('/scoreboard?year=2024');
      const { nodes } = await search('低效资产', 'Statement');
      const { snippet, highlights, node } = nodes[0]!;
      await box.fill('低效资产');
      const hit = option(new RegExp(snippet.slice(0, 20).replace(/[()]/gu, '.'), 'u'));
      await hit.waitFor();
      expect(await hit.locator('mark').allTextContents()).toEqual(
        highlights.map(({ start, end }) => snippet.slice(start, end)),
      );
      await settled();
      await hit.click();
      await page.waitForURL((url) => url.searchParams.has('at'));
      expect(address().pathname).toBe('/scoreboard');
      expect(address().searchParams.get('year')).toBe('2024');
      expect(address().searchParams.get('at')).toBe(`${node.report.id}@${node.span.start}-${node.span.end}`);
    });

    test('asks once for a pause', async () => {
      await open('/');
      const texts = asked();
      await box.pressSequentially('jinbaojie', { delay: 10 });
      await settled();
      await option(/金宝街组团/u).waitFor();
      expect(texts).toEqual(['jinbaojie']);
    });

    test('asks and leads nowhere while an input method composes', async () => {
      await open('/');
      await box.fill('金宝');
      await option('「金宝」的全部结果').waitFor();
      await settled();
      const texts = asked();
      const input = await page.context().newCDPSession(page);
      for (const text of ['j', 'jie'])
        await input.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await page.waitForTimeout(400);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
      expect(texts).toEqual([]);
      expect(address().search).toBe('');
      const request = page.waitForRequest((sent) => sent.postData()?.includes('query NameBox') === true);
      await input.send('Input.insertText', { text: '街' });
      await request;
      await settled();
      expect(texts).toEqual(['金宝街']);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('text') === '金宝街');
    });

    test('says that nothing was found', async () => {
      await open('/');
      await box.fill('zzqqxx');
      await page.getByText('没有叫「zzqqxx」的').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('text') === 'zzqqxx');
      await main.getByText('没有找到').waitFor();
      await main.getByRole('link', { name: '现成的问题' }).click();
      await main.getByRole('heading', { name: '可以这样问' }).waitFor();
    });

    test('takes a slash that is typed into it, and no more than the API does', async () => {
      await open('/');
      await page.keyboard.press('/');
      await page.keyboard.type('a/b');
      expect(await box.inputValue()).toBe('a/b');
      await page.keyboard.insertText('街'.repeat(300));
      expect(await box.inputValue()).toHaveLength(200);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
    });

    test('is of use on a phone', async () => {
      await open('/', PHONE);
      await box.fill('金宝');
      await option('「金宝」的全部结果').click();
      await page.waitForURL((url) => url.searchParams.get('text') === '金宝');
    });
  });

  describe('what was found', () => {
    test('are names and statements, each with its way on', async () => {
      await open('/?text=金宝街');
      expect(await box.inputValue()).toBe('金宝街');
      const names = await search('金宝街', 'Entity');
      const statements = await search('金宝街', 'Statement');
      await main.getByRole('heading', { name: `名称里有这些字的（${names.totalCount}）` }).waitFor();
      await main.getByRole('heading', { name: `原文里有这些字的（${statements.totalCount}）` }).waitFor();
      const articles = main.getByRole('article');
      expect(await attributes(articles, 'data-id')).toEqual(statements.nodes.map(({ node }) => node.id));
      expect(await articles.first().locator('mark').first().textContent()).toBe('金宝街');
      const { report, span } = statements.nodes[0]!.node;
      await articles.first().getByRole('link').click();
      await page.waitForURL((url) => url.searchParams.get('at') === `${report.id}@${span.start}-${span.end}`);
      expect(address().searchParams.get('text')).toBe('金宝街');
      await page.goBack();
      await main.getByRole('link', { name: names.nodes[0]!.node.name, exact: true }).click();
      await page.waitForURL(`${browsing.origin}${entityPath(names.nodes[0]!.node.id)}`);
    });

    test('offer measures for all but indicators', async () => {
      await open('/?text=地区生产总值');
      const names = await search('地区生产总值', 'Entity');
      const links = main.getByRole('link', { name: /^触及它的举措/u });
      await main.getByRole('heading', { name: `名称里有这些字的（${names.totalCount}）` }).waitFor();
      expect(names.nodes.some(({ node }) => node.id.startsWith('indicator:'))).toBe(true);
      const touched = names.nodes.filter(({ node }) => !node.id.startsWith('indicator:'));
      expect(await attributes(links, 'href')).toEqual(
        touched.slice(0, 12).map(({ node }) => `/?touching=${encodeURIComponent(node.id)}`),
      );
    });

    test('come page by page', async () => {
      await open('/?text=建设');
      const { totalCount, nodes } = await search('建设', 'Statement', 100);
      const articles = main.getByRole('article');
      await articles.first().waitFor();
      expect(totalCount).toBeGreaterThan(20);
      expect(await articles.count()).toBe(20);
      const more = main.getByRole('button', { name: `已列 20，共 ${totalCount}` });
      await more.click();
      await articles.nth(20).waitFor();
      const shown = await attributes(articles, 'data-id');
      expect(shown).toEqual(nodes.slice(0, shown.length).map(({ node }) => node.id));
    });

    test('are near names where no name has the letters', async () => {
      await open('/?text=jinbaojie');
      const near = main.getByRole('list').first().getByRole('link');
      await near.first().waitFor();
      expect(await near.allTextContents()).toEqual(
        (await resolve('jinbaojie')).map(({ entity }) => entity.name),
      );
    });

    test('stand in the address: back, forward, and a copy of it', async () => {
      await open('/?text=金宝街');
      const title = main.getByRole('heading', { level: 1 });
      await box.fill('隆福寺');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('text') === '隆福寺');
      await main.getByText('查找「隆福寺」').waitFor();
      await page.goBack();
      await main.getByText('查找「金宝街」').waitFor();
      expect(await box.inputValue()).toBe('金宝街');
      await page.goForward();
      await main.getByText('查找「隆福寺」').waitFor();
      await main.getByRole('article').first().waitFor();
      const words = await main.getByRole('article').allTextContents();
      const copy = await browsing.open(`${address().pathname}${address().search}`);
      await copy.getByRole('article').first().waitFor();
      expect(await copy.getByRole('article').allTextContents()).toEqual(words);
      expect(await copy.getByRole('heading', { level: 1 }).textContent()).toBe(await title.textContent());
      await copy.close();
    });

    test('are those of the first 200 characters of too long a text', async () => {
      await open(`/?text=${'街'.repeat(400)}`);
      expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain('街'.repeat(200));
      await main.getByText('正在读取').waitFor({ state: 'detached' });
      expect(await main.getByRole('alert').count()).toBe(0);
    });
  });
});
