/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing, type Viewport } from '../support/browser.ts';
import { ask } from '../support/cli.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sections: readonly {
    readonly title: string;
    readonly heading: Span | null;
    readonly span: Span;
  }[];
}

interface Statement {
  readonly id: string;
  readonly span: Span;
  readonly mentions: readonly { readonly span: Span; readonly entity: Named }[];
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface Coverage {
  readonly candidates: { readonly totalCount: number; readonly nodes: readonly { readonly span: Span }[] };
}

/** In milliseconds. */
const PATIENCE = 8_000;

const SPAN = '{ start end quote }';

async function allStatements(origin: string, id: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (let after: string | null = null; ;) {
    const { report }: { report: { statements: { nodes: Statement[]; pageInfo: PageInfo } } } = await ask(
      origin,
      `{ report(id: "${id}") { statements(first: 100, after: ${JSON.stringify(after)}) {
        pageInfo { hasNextPage endCursor }
        nodes { id span ${SPAN} mentions { span ${SPAN} entity { id kind name } } }
      } } }`,
    );
    statements.push(...report.statements.nodes);
    if (!report.statements.pageInfo.hasNextPage) return statements;
    after = report.statements.pageInfo.endCursor;
  }
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

describeInBrowser('the report', () => {
  let browsing: Browsing;
  let report: Report;
  let statements: readonly Statement[];
  let coverage: Coverage;
  let page: Page;

  beforeAll(async () => {
    browsing = await browse();
    const { origin } = browsing;
    const listed = await ask<{ reports: { nodes: Report[] } }>(
      origin,
      `{ reports(first: 1) { nodes { id title text sections { title heading ${SPAN} span ${SPAN} } } } }`,
    );
    report = listed.reports.nodes[0]!;
    statements = await allStatements(origin, report.id);
    ({ coverage } = await ask<{ coverage: Coverage }>(
      origin,
      `{ coverage(reportId: "${report.id}") { candidates(first: 100) { totalCount nodes { span ${SPAN} } } } }`,
    ));
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await page.close();
    expect(browsing.strayed).toEqual([]);
  });

  /** A page that says within seconds what doesn't come. */
  async function open(path: string, viewport?: Viewport): Promise<Page> {
    const opened = await browsing.open(path, viewport);
    opened.setDefaultTimeout(PATIENCE);
    return opened;
  }

  const article = () => page.locator('article[aria-busy="false"]');
  const panel = () => page.getByRole('complementary', { name: '报告原文' });
  const atOf = ({ start, end }: Pick<Span, 'start' | 'end'>) => `at=${report.id}@${start}-${end}`;
  const marks = () => page.locator('article mark[data-at="true"]');

  /** Waits until a script gives true: Playwright's own waiting evaluates within the page, which its policy forbids. */
  async function until(look: () => Promise<unknown>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while ((await look()) !== true) {
      if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`);
      await page.waitForTimeout(30);
    }
  }

  /** Waits until these words are marked and stand on the screen. */
  async function expectMarked(words: string): Promise<void> {
    await until(
      async () => (await marks().allTextContents()).join('') === words,
      `«${words}» marked, not «${(await marks().allTextContents()).join('')}»`,
    );
    await expectOnScreen(marks().first());
  }

  /** Waits until its beginning stands on the screen, where nothing covers it. */
  async function expectOnScreen(element: Locator): Promise<void> {
    await until(
      () =>
        element.evaluate((shown) => {
          const [box] = shown.getClientRects();
          if (box === undefined) return false;
          const hit = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
          return hit !== null && (shown.contains(hit) || hit.contains(shown));
        }),
      'it on the screen',
    );
  }

  /** A measure in the middle of the text whose report says more than one thing after it. */
  const measure = () => statements.find(({ id }) => id.endsWith(':3.4.3.2'))!;
  const mentionOf = ({ span, entity }: Statement['mentions'][number]) =>
    article().locator(`[data-entity="${entity.id}"]`, { hasText: span.quote }).first();

  test('shows the newest report’s whole text, and no more', async () => {
    page = await open('/report');
    await article().waitFor();
    expect(await article().textContent()).toBe(report.text);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(report.title);
    expect(await page.title()).toContain(report.title);
    const headings = await article().getByRole('heading').allTextContents();
    expect(headings.map((heading) => heading.trim())).toEqual(
      report.sections.flatMap(({ heading }) => (heading ? [heading.quote] : [])),
    );
  });

  test('names every mention’s entity where the API says it stands', async () => {
    page = await open(`/report/${report.id}`);
    await article().waitFor();
    const shown = await article()
      .locator('[data-entity]')
      .evaluateAll((mentions: HTMLElement[]) =>
        mentions.map(({ dataset, textContent }) => ({
          id: dataset['entity'],
          kind: dataset['kind'],
          quote: textContent,
        })),
      );
    expect(shown).toEqual(
      statements.flatMap(({ mentions }) =>
        mentions.map(({ span, entity: { id, kind } }) => ({ id, kind, quote: span.quote })),
      ),
    );
  });

  test('anchors every statement by its id', async () => {
    page = await open('/report');
    await article().waitFor();
    const shown = await article()
      .locator('[data-statement][id]')
      .evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent] as const));
    const heads = new Map(shown);
    expect([...heads.keys()]).toEqual(statements.map(({ id }) => id));
    for (const { id, span } of statements) expect(span.quote.startsWith(heads.get(id)!.trimEnd())).toBe(true);
  });

  test('scrolls to the place in the address and marks it, also over headings, also when it changes', async () => {
    const first = report.sections.find(({ title }) => title.includes('国资国企改革步伐'))!;
    const across = { start: first.span.start - 40, end: first.span.start + 90 };
    page = await open(`/report/${report.id}?${atOf(across)}`);
    await expectMarked(report.text.slice(across.start, across.end));
    const { span } = statements[3]!;
    await article().locator(`[id="${statements[3]!.id}"] > a`).click();
    await page.waitForURL((url) => url.searchParams.get('at') === `${report.id}@${span.start}-${span.end}`);
    await expectMarked(span.quote);
    await page.goBack();
    await expectMarked(report.text.slice(across.start, across.end));
  });

  test('says so where the place is none, is not in the text, or is in another report', async () => {
    page = await open(`/report?at=${report.id}`);
    await page.getByRole('alert').getByText('无法识别').waitFor();
    const { length } = report.text;
    await page.goto(`${browsing.origin}/report?${atOf({ start: length - 5, end: length + 5 })}`);
    await page.getByRole('alert').getByText(`${length}`).waitFor();
    await article().waitFor();
    expect(await marks().count()).toBe(0);
    await page.goto(`${browsing.origin}/report/${report.id}?at=report:none-1999@1-2`);
    await page.getByRole('alert').getByText('另一份报告').waitFor();
  });

  test('says that there is no such report, and offers those there are', async () => {
    page = await open('/report/report:none-1999');
    await page.getByRole('alert').getByText('report:none-1999').waitFor();
    await page.getByRole('alert').getByRole('link', { name: report.title }).click();
    await article().waitFor();
  });

  test('shows an entity’s card to the mouse, and lets it go', async () => {
    const mention = measure().mentions[0]!;
    page = await open(`/report?${atOf(measure().span)}`);
    await expectMarked(measure().span.quote);
    await mentionOf(mention).hover();
    const { entity } = await ask<{ entity: { statements: { totalCount: number } } }>(
      browsing.origin,
      `{ entity(ref: { id: "${mention.entity.id}" }) { statements(scope: MENTIONED) { totalCount } } }`,
    );
    await page.getByText(`报告中有 ${entity.statements.totalCount} 条陈述点名它`).waitFor();
    await page.getByRole('link', { name: '详情' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '详情' }).waitFor({ state: 'detached' });
    await page.mouse.move(5, 5);
    await mentionOf(mention).hover();
    await page.getByRole('link', { name: '详情' }).hover();
    await page.waitForTimeout(500);
    await page.getByRole('link', { name: '详情' }).waitFor();
    await page.mouse.move(5, 5);
    await page.getByRole('link', { name: '详情' }).waitFor({ state: 'detached' });
  });

  test('opens the card by keyboard, gives the focus back, and leads on', async () => {
    const mention = measure().mentions[0]!;
    page = await open(`/report?${atOf(measure().span)}`);
    await expectMarked(measure().span.quote);
    await mentionOf(mention).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: mention.entity.name });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await until(
      () => page.evaluate(`document.activeElement?.dataset.entity === ${JSON.stringify(mention.entity.id)}`),
      'the focus back',
    );
    await page.keyboard.press('Enter');
    await card.getByRole('link', { name: '详情' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/entity/${encodeURIComponent(mention.entity.id)}`);
    await card.waitFor({ state: 'detached' });
  });

  test('goes where the strip is clicked, and marks the section in the outline', async () => {
    page = await open('/report');
    await article().waitFor();
    const strip = page.locator('[data-coverage-strip]');
    const { height, width } = (await strip.boundingBox())!;
    const outline = page.getByRole('navigation', { name: '目录' });
    for (const share of [0.7, 0.3]) {
      const offset = share * report.text.length;
      const { title } = report.sections.findLast(({ span }) => span.start <= offset && offset < span.end)!;
      // The view reaches over more than one theme; the outline marks the one a quarter down.
      const near = report.sections
        .filter(({ span }) => span.start <= offset + 600 && offset - 600 < span.end)
        .map((section) => section.title);
      expect(near).toContain(title);
      await strip.click({ position: { x: width / 2, y: height * share } });
      const current = outline.locator('[aria-current="location"]');
      await until(async () => {
        const marked = (await current.allTextContents()).join('');
        return near.some((each) => marked.endsWith(each));
      }, `one of ${near.join()} in the outline`);
    }
    await outline.getByRole('link', { name: report.sections.at(-2)!.title }).click();
    await expectMarked(report.sections.at(-2)!.heading!.quote);
  });

  test('leads from each name that the graph may miss to its place', async () => {
    page = await open('/report');
    const { totalCount, nodes } = coverage.candidates;
    const details = page.locator('details > details, details details', { hasText: '图谱可能漏掉的名称' });
    await details.getByText(`图谱可能漏掉的名称（${totalCount}）`).click();
    expect(await details.getByRole('listitem').count()).toBe(totalCount);
    const { quote } = nodes.at(-1)!.span;
    // Past the quotation mark, which is drawn and may be no part of what can be clicked.
    await details.getByRole('link', { name: quote }).click({ position: { x: 40, y: 8 } });
    await expectMarked(quote);
  });

  test('tells its coverage in figures, section by section, without the strip', async () => {
    page = await open('/report');
    const silent = statements.filter(({ mentions }) => mentions.length === 0).length;
    await article().waitFor();
    await page.getByText(`${statements.length} 条陈述中，有 ${silent} 条`).waitFor();
    await page.locator('summary', { hasText: '各章节的覆盖' }).click();
    const table = page.getByRole('table', { name: '各章节的覆盖' });
    expect(await table.getByRole('rowheader').count()).toBe(report.sections.length);
    const last = report.sections.at(-1)!;
    const its = statements.filter(({ span }) => span.start >= last.span.start);
    const naming = its.filter(({ mentions }) => mentions.length === 0).length;
    await table
      .getByRole('row', { name: last.title })
      .getByRole('cell', { name: `${naming} / ${its.length}` })
      .waitFor();
  });

  test('finds words in the text, one after another', async () => {
    const words = '王府井';
    const times = report.text.split(words).length - 1;
    page = await open('/report');
    const count = page.getByRole('search', { name: '在正文中查找' });
    await article().waitFor();
    await page.getByRole('searchbox', { name: '查找词语' }).fill(words);
    await page.keyboard.press('Enter');
    await count.getByText(`1 / ${times}`).waitFor();
    await expectOnScreen(page.locator('mark[data-current="true"]'));
    await page.getByRole('button', { name: '上一处' }).click();
    await count.getByText(`${times} / ${times}`).waitFor();
    await expectOnScreen(page.locator('mark[data-current="true"]'));
    expect(await article().textContent()).toBe(report.text);
    await page.getByRole('searchbox', { name: '查找词语' }).fill('此语不在');
    await page.getByText('没有找到').waitFor();
  });

  test('colours only the kinds that the address names, and writes there what is switched', async () => {
    page = await open('/report?kinds=PROJECT');
    await article().waitFor();
    const tint = (kind: string) =>
      article()
        .locator(`[data-kind="${kind}"]`)
        .first()
        .evaluate((mention) => getComputedStyle(mention).backgroundColor);
    const none = await tint('PLACE');
    expect(await tint('PROJECT')).not.toBe(none);
    await page.getByRole('checkbox', { name: '地点' }).click();
    await page.waitForURL((url) => url.searchParams.get('kinds') === 'PLACE,PROJECT');
    expect(await tint('PLACE')).not.toBe(none);
  });

  test.each(['/', '/entity/place:jinbao-street'])('stands beside %s, and Escape closes it', async (path) => {
    page = await open(`${path}?${atOf(measure().span)}`);
    await expectMarked(measure().span.quote);
    await panel().getByRole('heading', { level: 2, name: report.title }).waitFor();
    expect(await panel().locator('article').textContent()).toBe(report.text);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const heading = panel().getByRole('heading', { level: 3, name: report.sections[1]!.title });
    expect(await heading.count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('at')).toBe(false);
    await page.goBack();
    await expectMarked(measure().span.quote);
    await panel().getByRole('link', { name: '全文视图' }).click();
    await page.waitForURL(/\/report\//u);
    await expectMarked(measure().span.quote);
  });

  test('takes the focus when it is opened, and gives it back', async () => {
    page = await open('/');
    const link = page.getByRole('link', { name: 'plan-graph' });
    await link.focus();
    // A quote's link, as any view has: the address changes within the page.
    await page.evaluate((search) => {
      history.pushState({ idx: 1, key: 'opened' }, '', `/?${search}`);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    }, atOf(measure().span));
    await expectMarked(measure().span.quote);
    await until(
      () => page.evaluate(`document.activeElement.closest('aside') !== null`),
      'the focus in the panel',
    );
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('covers a phone’s screen, and closes', async () => {
    page = await open(`/?${atOf(measure().span)}`, PHONE);
    await expectMarked(measure().span.quote);
    expect(await panel().boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
    await panel().getByRole('link', { name: '关闭' }).click();
    await panel().waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('takes the focus also where it covers everything else, and gives it back', async () => {
    page = await open('/entity/place:jinbao-street', PHONE);
    const quote = page
      .getByRole('main')
      .locator('a', { has: page.locator('q') })
      .first();
    await quote.focus();
    await page.keyboard.press('Enter');
    await article().waitFor();
    const isInPanel = () => page.evaluate(`document.activeElement.closest('aside') !== null`);
    await until(isInPanel, 'the focus in the panel');
    await page.keyboard.press('Tab');
    expect(await isInPanel()).toBe(true);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await quote.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('fits a phone as a whole view', async () => {
    page = await open(`/report?${atOf(measure().span)}`, PHONE);
    await expectMarked(measure().span.quote);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await mentionOf(measure().mentions[0]!).click();
    await page.getByRole('dialog', { name: measure().mentions[0]!.entity.name }).waitFor();
  });

  test('speaks English around the Chinese text', async () => {
    page = await open(`/en/report?${atOf(measure().span)}`);
    await expectMarked(measure().span.quote);
    await page.getByRole('navigation', { name: 'Contents' }).waitFor();
    await page.getByText('What the graph covers').waitFor();
    expect(await article().getAttribute('lang')).toBe('zh-CN');
    const marker = article().locator(`[id="${measure().id}"]`).getByRole('link');
    expect(await marker.getAttribute('href')).toMatch(/^\/en\/report\//u);
  });
});
