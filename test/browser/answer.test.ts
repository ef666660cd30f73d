import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';
import { unescapeMarkdown } from '../web/unescape-markdown.ts';

const JINBAO = '/?touching=place:jinbao-street';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Edge {
  readonly node: {
    readonly id: string;
    readonly number: string;
    readonly text: string;
    readonly span: Omit<Span, 'quote'>;
    readonly mentions: readonly { readonly span: Span; readonly entity: { readonly name: string } }[];
    readonly departments: readonly { readonly department: { readonly name: string } }[];
  };
  readonly touches: readonly {
    readonly scope: string;
    readonly mention: { readonly span: Span; readonly entity: { readonly id: string } };
    readonly path: readonly { readonly evidence: readonly { readonly span: Span | null }[] }[];
  }[];
}

interface Measures {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly facets: {
    readonly scopes: readonly { readonly scope: string; readonly count: number }[];
    readonly sections: readonly { readonly count: number; readonly section: { readonly title: string } }[];
    readonly departments: readonly {
      readonly count: number;
      readonly entity: { readonly id: string; readonly name: string };
    }[];
  };
}

const MEASURES = `{
  totalCount
  edges {
    node {
      id number text span { start end }
      mentions { span { start end quote } entity { name } }
      departments { department { name } }
    }
    touches {
      scope
      mention { span { start end quote } entity { id } }
      path { evidence { span { start end quote } } }
    }
  }
  facets {
    scopes { scope count }
    sections { count section { title } }
    departments { count entity { id name } }
  }
}`;

describeInBrowser('the answer', () => {
  let browsing: Browsing;
  let origin: string;
  let reportText: string;
  let jinbao: Measures;

  /** @param asked `measures`' arguments */
  const measures = async (asked: string): Promise<Measures> =>
    (await ask<{ measures: Measures }>(origin, `{ measures(first: 100, ${asked}) ${MEASURES} }`)).measures;

  beforeAll(async () => {
    browsing = await browse();
    ({ origin } = browsing);
    const query = '{ report(id: "report:dongcheng-2024") { text } }';
    reportText = (await ask<{ report: { text: string } }>(origin, query)).report.text;
    jinbao = await measures('touching: [{ id: "place:jinbao-street" }], scope: RELATED');
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await Promise.all(browsing.context.pages().map((page) => page.close()));
    expect(browsing.strayed).toEqual([]);
  });

  const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
  const articles = (page: Page) => page.getByRole('article');
  const articleOf = (page: Page, { number }: { readonly number: string }) =>
    articles(page).filter({ has: page.getByRole('heading', { name: number, exact: true }) });
  const filters = (page: Page) => page.getByRole('list', { name: '已用的筛选' });
  const facet = (page: Page, title: string, name: string) =>
    page.getByRole('list', { name: title }).getByRole('link', { name, exact: true });

  /** Waits until the heading tells so many measures. */
  async function counts(page: Page, total: number): Promise<void> {
    await heading(page).getByText(` · ${total} 项`, { exact: true }).waitFor();
  }

  const numbers = (page: Page) => articles(page).getByRole('heading', { level: 2 }).allTextContents();

  async function jumpsTo(link: Locator, span: Span): Promise<void> {
    const page = link.page();
    await link.click();
    await page.waitForURL(
      (url) => url.searchParams.get('at') === `report:dongcheng-2024@${span.start}-${span.end}`,
    );
    expect(reportText.slice(span.start, span.end)).toBe(span.quote);
    await page.getByRole('complementary', { name: '报告原文' }).waitFor();
  }

  test('gives each step of the scope with its measures', async () => {
    const page = await browsing.open(JINBAO);
    await counts(page, jinbao.totalCount);
    const scope = page.getByRole('radiogroup', { name: '范围' });
    const meanings = new Set<string>();
    for (const [name, { scope: asked, count }] of ['直接提及', '范围之内', '相关'].map(
      (each, index) => [each, jinbao.facets.scopes[index]!] as const,
    )) {
      await scope.getByText(name).click();
      await counts(page, count);
      expect(await scope.getByRole('radio', { name: `${name} ${count}` }).isChecked()).toBe(true);
      expect(new URL(page.url()).searchParams.get('scope')).toBe(asked);
      expect(await articles(page).count()).toBe(count);
      meanings.add(await scope.locator('xpath=following-sibling::p').innerText());
    }
    expect(meanings.size).toBe(3);
  });

  test('says for every measure where it stands and why it is there', async () => {
    const page = await browsing.open(JINBAO);
    await counts(page, jinbao.totalCount);
    expect(await numbers(page)).toEqual(jinbao.edges.map(({ node }) => node.number));
    for (const { node, touches } of jinbao.edges) {
      const article = articleOf(page, node);
      expect(await article.innerText()).toContain(node.text);
      const quotes = touches.map(({ mention }) => mention.span.quote);
      const reasons = article.getByRole('list', { name: '理由' });
      for (const quote of quotes)
        await reasons.getByRole('link', { name: quote, exact: true }).first().waitFor();
      expect(await reasons.innerText()).toMatch(/金宝街。/u);
      expect(await article.locator('mark').allTextContents()).toEqual(quotes);
      for (const { department } of node.departments)
        await article.getByRole('link', { name: department.name, exact: true }).waitFor();
      if (node.departments.length === 0) await article.getByText('报告未写明责任部门。').waitFor();
    }
    const family = articleOf(page, { number: '三(三)拓展产业发展载体(1)' });
    expect(await family.getByRole('list', { name: '理由' }).innerText()).toContain(
      '：“杏巷”归入“四巷”，“杏巷”东单北大街—金宝街—西总布试点单位归入“杏巷”，并覆盖金宝街。',
    );
  });

  test('leads from a chip, a reason’s quote and its evidence to the words in the text', async () => {
    const page = await browsing.open(JINBAO);
    const edge = jinbao.edges.find(({ node }) => node.number === '三(三)拓展产业发展载体(1)')!;
    const article = articleOf(page, edge.node);
    const mention = edge.node.mentions.at(-1)!;
    await jumpsTo(article.getByRole('link', { name: mention.entity.name, exact: true }), mention.span);
    const [touch] = edge.touches;
    const reasons = article.getByRole('list', { name: '理由' });
    await jumpsTo(
      reasons.getByRole('link', { name: touch!.mention.span.quote }).first(),
      touch!.mention.span,
    );
    await reasons.getByText('依据（3 步）').click();
    const { span } = touch!.path.at(-1)!.evidence[0]!;
    await jumpsTo(reasons.getByRole('link', { name: span!.quote }).last(), span!);
    await jumpsTo(article.getByRole('link', { name: edge.node.number }), {
      ...edge.node.span,
      quote: edge.node.text,
    });
  });

  test('is narrowed by what it holds, and widened again', async () => {
    const page = await browsing.open(JINBAO);
    const [{ section, count: inSection }] = jinbao.facets.sections as [
      Measures['facets']['sections'][number],
    ];
    await facet(page, '章节', section.title).locator('xpath=..').getByText(String(inSection)).waitFor();
    await facet(page, '章节', section.title).click();
    const bySection = await measures(
      `touching: [{ id: "place:jinbao-street" }], scope: RELATED, filter: { section: ${JSON.stringify(section.title)} }`,
    );
    await counts(page, bySection.totalCount);
    await filters(page).getByRole('link', { name: section.title }).click();
    await counts(page, jinbao.totalCount);

    const [{ entity, count: byDepartment }] = jinbao.facets.departments as [
      Measures['facets']['departments'][number],
    ];
    await facet(page, '可能的责任部门', entity.name).click();
    await counts(page, byDepartment);
    const unnumbered = await measures(
      `touching: [{ id: "place:jinbao-street" }], scope: RELATED,
       filter: { department: { id: ${JSON.stringify(entity.id)} }, lacks: [NUMBER] }`,
    );
    const lack = facet(page, '缺口', '无数字');
    await lack.locator('xpath=..').getByText(String(unnumbered.totalCount)).waitFor();
    await lack.click();
    await counts(page, unnumbered.totalCount);
    expect(await numbers(page)).toEqual(unnumbered.edges.map(({ node }) => node.number));
    await page.getByRole('link', { name: '清除筛选' }).click();
    await counts(page, jinbao.totalCount);
  });

  test('is of all of several entities, or of any', async () => {
    const page = await browsing.open('/?touching=隆福寺&scope=WITHIN');
    await page.getByRole('combobox', { name: '再加一个名称' }).fill('wangfujing');
    await page.getByRole('option', { name: '王府井', exact: false }).first().click();
    const asked = 'touching: [{ name: "隆福寺" }, { id: "place:wangfujing" }], scope: WITHIN';
    const any = await measures(`${asked}, match: ANY`);
    const all = await measures(`${asked}, match: ALL`);
    expect(all.totalCount).toBeLessThan(any.totalCount);
    await counts(page, any.totalCount);
    await page.getByRole('radiogroup', { name: '触及其一还是全部' }).getByText('全部').click();
    await counts(page, all.totalCount);
    expect(await heading(page).textContent()).toContain('同时触及「隆福寺」和「王府井」');
    expect(await numbers(page)).toEqual(all.edges.map(({ node }) => node.number));
    await page.getByRole('link', { name: '去掉「隆福寺」' }).click();
    const one = await measures('touching: [{ id: "place:wangfujing" }], scope: WITHIN');
    await counts(page, one.totalCount);
  });

  test('is narrowed by what is named in it, which then has to be touched too', async () => {
    const page = await browsing.open(JINBAO);
    const named = page.getByRole('list', { name: '文中写到' }).first().getByRole('link').first();
    const name = await named.innerText();
    await named.click();
    await heading(page).getByText(`同时触及「金宝街」和「${name}」的举措`).waitFor();
    const both = await measures(
      `touching: [{ id: "place:jinbao-street" }, { name: ${JSON.stringify(name)} }], match: ALL, scope: RELATED`,
    );
    await counts(page, both.totalCount);
  });

  test('offers near names for a wrong one, and what a shared one may mean', async () => {
    const page = await browsing.open('/?touching=金宝接&scope=WITHIN');
    const alert = page.getByRole('alert');
    await alert.getByText('没有叫「金宝接」的事物').waitFor();
    await alert.getByRole('link', { name: '金宝街', exact: true }).click();
    await counts(page, jinbao.facets.scopes.find(({ scope }) => scope === 'WITHIN')!.count);
    expect(new URL(page.url()).search).toBe('?touching=place%3Ajinbao-street&scope=WITHIN');

    await page.goto(`${origin}/?touching=皇城景山街区`);
    await page.getByRole('alert').getByRole('link').first().click();
    await heading(page)
      .getByText(/ · \d+ 项/u)
      .waitFor();
  });

  test('says that nothing was found, and what would find something', async () => {
    const page = await browsing.open(`${JINBAO}&scope=MENTIONED`);
    await page.getByText('没有这样的举措').waitFor();
    const within = jinbao.facets.scopes.find(({ scope }) => scope === 'WITHIN')!.count;
    await page.getByRole('link', { name: `放宽到「范围之内」：${within} 项` }).click();
    await counts(page, within);

    await page.goto(`${origin}${JINBAO}&year=1999`);
    await page.getByRole('link', { name: `不按「1999 年」筛选：${jinbao.totalCount} 项` }).click();
    await counts(page, jinbao.totalCount);
  });

  test('says of an indicator that no measure is linked with one, and leads to its figures', async () => {
    const page = await browsing.open('/?touching=indicator:gdp');
    await page.getByText('是指标：举措不与指标相连').waitFor();
    await page.getByRole('link', { name: '它的页面' }).click();
    await page.getByRole('table', { name: '历年数字' }).waitFor();
  });

  test('goes on page by page', async () => {
    const page = await browsing.open('/?year=2024');
    const { totalCount, edges } = await measures('filter: { year: 2024 }');
    await counts(page, totalCount);
    await heading(page).getByText('全部 2024 年举措').waitFor();
    const more = page.getByRole('button', { name: /^再显示一些/u });
    for (let shown = await articles(page).count(); shown < totalCount; shown = await articles(page).count()) {
      expect(await more.innerText()).toContain(`已列 ${shown}，共 ${totalCount}`);
      await more.click();
      await articles(page).nth(shown).waitFor();
    }
    expect(await numbers(page)).toEqual(edges.map(({ node }) => node.number));
    expect(await more.count()).toBe(0);
  });

  test('is exported whole, in three kinds of file', async () => {
    const page = await browsing.open(JINBAO);
    async function exported(name: RegExp): Promise<{ name: string; content: string }> {
      await page.getByRole('button', { name: '导出此答案' }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name }).click();
      const download = await downloading;
      return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
    }
    const quotes = jinbao.edges.flatMap(({ touches }) =>
      touches.flatMap(({ mention, path }) => [
        mention.span.quote,
        ...path.flatMap(({ evidence }) => evidence.flatMap(({ span }) => (span ? [span.quote] : []))),
      ]),
    );

    const csv = await exported(/CSV/u);
    expect(csv.name).toBe('触及「金宝街」的举措 相关.csv');
    expect(csv.content.startsWith('\uFEFF')).toBe(true);
    const rows = csvParse(csv.content.slice(1));
    expect(rows.map((row) => row['原文'])).toEqual(jinbao.edges.map(({ node }) => node.text));
    expect(rows.map((row) => row['陈述编号'])).toEqual(jinbao.edges.map(({ node }) => node.id));
    for (const quote of quotes) expect(rows.some((row) => row['引文']!.includes(`「${quote}」`))).toBe(true);
    for (const row of rows) {
      expect(row['理由']).toMatch(/^文中写到「.+金宝街。$/su);
      const [, start, end] = /@(\d+)-(\d+)$/u.exec(new URL(row['网址']!).searchParams.get('at')!)!;
      expect(reportText.slice(Number(start), Number(end))).toBe(row['原文']);
    }

    const json = await exported(/JSON/u);
    const { dataVersion } = await ask<{ dataVersion: string }>(origin, '{ dataVersion }');
    expect(JSON.parse(json.content)).toMatchObject({
      dataVersion,
      totalCount: jinbao.totalCount,
      question: { touching: [{ id: 'place:jinbao-street' }], scope: 'RELATED' },
      edges: jinbao.edges,
    });

    const markdown = await exported(/Markdown/u);
    const notes = [...markdown.content.matchAll(/^\[\^(\d+)\]: (.*)$/gmu)];
    const referred = new Set(
      [...markdown.content.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number),
    );
    expect(notes.map(([, number]) => number)).toEqual([...referred]);
    const quoted = notes.flatMap(([, , note]) => [...unescapeMarkdown(note!).matchAll(/^「(.+)」——/gu)]);
    for (const [, quote] of quoted) expect(reportText).toContain(quote);
    expect(quoted.map(([, quote]) => quote)).toEqual(expect.arrayContaining([...new Set(quotes)]));
    // A measure is cited by its number.
    expect(markdown.content).not.toContain('measure:');
    expect(markdown.content).toContain(dataVersion);
    for (const { node } of jinbao.edges)
      expect(unescapeMarkdown(markdown.content)).toContain(`**${node.number}** ${node.text}`);
  });

  test('goes back and forward, and opens by its address in another page', async () => {
    const page = await browsing.open(JINBAO);
    await counts(page, jinbao.totalCount);
    const [{ section, count }] = jinbao.facets.sections as [Measures['facets']['sections'][number]];
    await facet(page, '章节', section.title).click();
    await counts(page, count);
    await page.goBack();
    await counts(page, jinbao.totalCount);
    expect(await filters(page).count()).toBe(0);
    await page.goForward();
    await counts(page, count);
    await articles(page).first().getByRole('heading', { level: 2 }).getByRole('link').click();
    await page.waitForURL(/[?&]at=/u);
    const copy = await browsing.open(page.url().slice(origin.length));
    await counts(copy, count);
    expect(await heading(copy).textContent()).toBe(await heading(page).textContent());
    expect(await numbers(copy)).toEqual(await numbers(page));
    await copy.getByRole('complementary', { name: '报告原文' }).waitFor();
  });

  test('is worked by keyboard alone', async () => {
    const page = await browsing.open(JINBAO);
    await counts(page, jinbao.totalCount);
    const press = async (key: string, until: Locator): Promise<void> => {
      for (let times = 0; times < 40; times += 1) {
        if ((await until.count()) > 0 && (await until.evaluate((element) => element.matches(':focus'))))
          return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not lead there.`);
    };
    const scope = page.getByRole('radiogroup', { name: '范围' });
    await press('Tab', scope.getByRole('radio', { name: '相关' }));
    await page.keyboard.press('ArrowLeft');
    await counts(page, jinbao.facets.scopes[1]!.count);
    await page.keyboard.press('ArrowRight');
    await counts(page, jinbao.totalCount);
    const [{ section, count }] = jinbao.facets.sections as [Measures['facets']['sections'][number]];
    await press('Tab', facet(page, '章节', section.title));
    await page.keyboard.press('Enter');
    await counts(page, count);
    await press('Shift+Tab', page.getByRole('combobox', { name: '再加一个名称' }));
    const resolved = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"text":"隆福寺"'),
    );
    await page.keyboard.type('隆福寺');
    await resolved;
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page).getByText('触及「金宝街」或「隆福寺」').waitFor();
  });

  test('has its filters in a disclosure on a phone', async () => {
    const page = await browsing.open(JINBAO, PHONE);
    await counts(page, jinbao.totalCount);
    const sections = page.getByRole('list', { name: '章节' });
    expect(await sections.isVisible()).toBe(false);
    await page.getByRole('button', { name: '筛选', expanded: false }).click();
    await sections.waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  test('is in English at its English address, with the report’s own names', async () => {
    const page = await browsing.open(`/en${JINBAO}`);
    await heading(page).getByText('Measures touching 金宝街').waitFor();
    const plot = articleOf(page, { number: '三(四)提升国有资产利用效能(2)' });
    expect(await plot.getByRole('list', { name: 'Why' }).innerText()).toContain(
      '金宝街8号地 is part of 金宝街.',
    );
  });
});
