import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';
import { pageWidth, reportTexts, textPlaces } from '../support/shown.ts';

type Lack = keyof typeof WORDS;

const WORDS = { NUMBER: '无数字', DEPARTMENT: '无责任部门', PLACE: '无地点', PROJECT: '无项目' } as const;
const ALL = Object.keys(WORDS) as Lack[];

interface Measures {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string; readonly text: string }[];
  readonly facets: {
    readonly sections: readonly { readonly section: { readonly title: string }; readonly count: number }[];
  };
}

interface Challenge {
  readonly text: string;
  readonly responses: readonly {
    readonly measure: { readonly number: string; readonly text: string };
    readonly evidence: readonly { readonly span: { readonly quote: string } }[];
  }[];
}

/** RFC 4180, by the letter. */
function readCsv(content: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of content
    .replace(/\r?\n$/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}

describeInBrowser('gaps', () => {
  let browsing: Browsing;
  let texts: ReadonlyMap<string, string>;
  let all: Measures;

  beforeAll(async () => {
    browsing = await browse();
    texts = await reportTexts(browsing.origin);
    all = await lacking([]);
  });
  afterAll(() => browsing.close());
  afterEach(() => expect(browsing.strayed).toEqual([]));

  async function lacking(lacks: readonly Lack[], section = ''): Promise<Measures> {
    const { measures } = await ask<{ measures: Measures }>(
      browsing.origin,
      `{ measures(first: 100, filter: { lacks: [${lacks.join()}], section: ${JSON.stringify(section)} }) {
        totalCount nodes { number text } facets { sections { section { title } count } } } }`,
    );
    return measures;
  }

  const measures = (page: Page) => page.getByRole('region', { name: '举措', exact: true });
  const counted = (page: Page, { totalCount }: Measures) =>
    totalCount === 0
      ? measures(page).getByText('没有符合的举措')
      : measures(page).getByText(new RegExp(`^${totalCount} 条，占 ${all.totalCount} 条中的`, 'u'));
  const toggle = (page: Page, lack: Lack) => page.getByRole('checkbox', { name: WORDS[lack] });

  test('tells of how many measures each is lacking', async () => {
    const page = await browsing.open('/gaps');
    for (const lack of ALL) {
      const { totalCount } = await lacking([lack]);
      await page.getByRole('checkbox', { name: `${WORDS[lack]} ${totalCount}`, exact: true }).waitFor();
    }
    await counted(page, all).waitFor();
    await page.close();
  });

  test('lists what lacks all that is chosen, by keyboard, back and forward', async () => {
    const page = await browsing.open('/gaps');
    await counted(page, all).waitFor();
    const steps: Lack[] = ['NUMBER', 'PLACE', 'PROJECT', 'DEPARTMENT'];
    for (const [index, lack] of steps.entries()) {
      await toggle(page, lack).focus();
      await page.keyboard.press('Space');
      await counted(page, await lacking(steps.slice(0, index + 1))).waitFor();
      expect(await toggle(page, lack).isChecked()).toBe(true);
    }
    await page.goBack();
    await counted(page, await lacking(steps.slice(0, 3))).waitFor();
    expect(await toggle(page, 'DEPARTMENT').isChecked()).toBe(false);
    await page.goForward();
    await counted(page, await lacking(steps)).waitFor();
    await page.close();
  });

  test.each([[['NUMBER', 'DEPARTMENT']], [['PLACE', 'PROJECT']], [['NUMBER', 'PROJECT']]] as const)(
    'opens from an address that asks for %j',
    async (lacks) => {
      const expected = await lacking(lacks);
      const page = await browsing.open(`/gaps?${lacks.map((lack) => `lacks=${lack}`).join('&')}`);
      await counted(page, expected).waitFor();
      const items = measures(page).getByRole('article');
      for (let shown = await items.count(); shown < expected.totalCount; shown = await items.count()) {
        await measures(page).getByRole('button', { name: '再显示一些' }).click();
        await items.nth(shown).waitFor();
      }
      const places = await textPlaces(items.locator('p:first-child a'), texts);
      expect(places.map(({ shown }) => shown)).toEqual(expected.nodes.map(({ number }) => number));
      expect(places.map(({ words }) => words)).toEqual(expected.nodes.map(({ text }) => text));
      for (const lack of lacks)
        expect(await items.getByRole('list', { name: '所缺' }).getByText(WORDS[lack]).count()).toBe(
          expected.totalCount,
        );
      await page.close();
    },
  );

  test('counts by section, and shows one alone', async () => {
    const expected = await lacking(['NUMBER']);
    const page = await browsing.open('/gaps?lacks=NUMBER');
    const sections = page.getByRole('region', { name: '各节举措数' });
    await sections.waitFor();
    expect(await sections.getByRole('link').allTextContents()).toEqual(
      expected.facets.sections.map(({ section, count }) => `${section.title}${count}`),
    );
    const [{ section }] = expected.facets.sections as [Measures['facets']['sections'][number]];
    await sections.getByRole('link', { name: section.title }).click();
    await counted(page, await lacking(['NUMBER'], section.title)).waitFor();
    await measures(page).getByRole('link', { name: '看全部各节' }).click();
    await counted(page, expected).waitFor();
    await page.close();
  });

  test('puts the challenges first that nothing takes up, and shows the words that others share', async () => {
    const { challenges } = await ask<{ challenges: { nodes: Challenge[] } }>(
      browsing.origin,
      '{ challenges { nodes { text responses { measure { number text } evidence { span { quote } } } } } }',
    );
    const open = challenges.nodes.filter(({ responses }) => responses.length === 0);
    const taken = challenges.nodes.filter(({ responses }) => responses.length > 0);
    expect(open.length).toBeGreaterThan(0);
    const page = await browsing.open('/gaps');
    const tally = `共 ${challenges.nodes.length} 个问题，其中 ${open.length} 个没有找到与之共同写到什么的举措`;
    await page.getByRole('link', { name: tally }).click();
    const items = page.getByRole('region', { name: '问题与回应' }).getByRole('article');
    await items.first().waitFor();
    expect(await items.locator('> p:nth-child(2)').allTextContents()).toEqual(
      [...open, ...taken].map(({ text }) => text),
    );
    for (const [index, { responses }] of [...open, ...taken].entries()) {
      const item = items.nth(index);
      if (responses.length === 0) {
        await item.getByText('没有找到与它共同写到什么的举措', { exact: true }).waitFor();
        continue;
      }
      await item.getByText(`${responses.length} 条举措与它写到同样的事物或词语`, { exact: true }).waitFor();
      const places = await textPlaces(item.locator('li > a'), texts);
      expect(places).toEqual(
        responses.map(({ measure }) => ({ shown: measure.number, words: measure.text })),
      );
      expect(await item.locator('[data-basis]').count()).toBeGreaterThan(0);
      const quotes = await textPlaces(item.locator('a:has(q)'), texts);
      expect(quotes.map(({ words }) => words)).toEqual(
        responses.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
      );
    }
    await page.close();
  });

  test('counts all challenges where only some are listed, and lists more', async () => {
    const { challenges } = await ask<{ challenges: { totalCount: number; nodes: Challenge[] } }>(
      browsing.origin,
      '{ challenges(first: 100) { totalCount nodes { text responses { measure { number } } } } }',
    );
    expect(challenges.totalCount).toBeGreaterThan(1);
    const page = await browsing.context.newPage();
    await page.route('**/graphql', (route) =>
      route.continue({ postData: route.request().postData()!.replace('first: 50', 'first: 1') }),
    );
    await page.goto(`${browsing.origin}/gaps`);
    const region = page.getByRole('region', { name: '问题与回应' });
    for (let listed = 1; listed < challenges.totalCount; listed++) {
      await region.getByText(`共 ${challenges.totalCount} 个问题，已列 ${listed} 个，`).waitFor();
      expect(await region.getByRole('article').count()).toBe(listed);
      await region.getByRole('button', { name: '再列一些问题' }).click();
    }
    const open = challenges.nodes.filter(({ responses }) => responses.length === 0).length;
    await region.getByText(`共 ${challenges.totalCount} 个问题，其中 ${open} 个没有`).waitFor();
    expect(await region.getByRole('button', { name: '再列一些问题' }).count()).toBe(0);
    await page.close();
  });

  test('saves all that is listed as a table', async () => {
    const expected = await lacking(['NUMBER', 'PROJECT']);
    const page = await browsing.open('/gaps?lacks=NUMBER&lacks=PROJECT');
    await counted(page, expected).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    const content = readFileSync(await download.path(), 'utf8');
    expect(content.startsWith('\uFEFF')).toBe(true);
    const [columns, ...rows] = readCsv(content.slice(1));
    const of = (name: string) => columns!.indexOf(name);
    expect(rows.map((row) => row[of('位置')])).toEqual(expected.nodes.map(({ number }) => number));
    expect(rows.map((row) => row[of('举措')])).toEqual(expected.nodes.map(({ text }) => text));
    for (const row of rows) {
      expect(row[of('所缺')]).toContain(WORDS.NUMBER);
      expect(row[of('所缺')]).toContain(WORDS.PROJECT);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/u);
      if (row[of('部门（依据）')] !== '') expect(row[of('部门所据')]).not.toBe('');
    }
    expect(rows.some((row) => row[of('部门引文')]?.includes('「'))).toBe(true);
    await page.close();
  });

  test('asks for what an address rightly asks, and fits a phone in English', async () => {
    const page = await browsing.open('/en/gaps?lacks=NUMBER&lacks=NONSENSE', PHONE);
    await page.getByRole('heading', { level: 1, name: 'Gaps of the plan' }).waitFor();
    const { totalCount } = await lacking(['NUMBER']);
    await page.getByText(`${totalCount} of ${all.totalCount}`).waitFor();
    expect(await pageWidth(page)).toBe(PHONE.width);
    await page.goto(`${browsing.origin}/en/gaps?section=${encodeURIComponent('没有这一节')}`);
    await page.getByText('No such measure').waitFor();
    await page.close();
  });
});
