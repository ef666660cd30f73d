import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask, ROOT, runCli } from '../support/cli.ts';
import { attributesOf, pageWidth, quotesUnder, reportTexts } from '../support/shown.ts';

interface Figure {
  readonly year: number;
  readonly period: string;
  readonly factKind: string;
  readonly form: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly wording: string;
  readonly evidence: readonly {
    readonly span: { readonly start: number; readonly end: number; readonly quote: string };
    readonly statement: { readonly report: { readonly id: string } };
  }[];
}

interface Row {
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly observations: readonly Figure[];
  };
  readonly previous: Figure | null;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly met: boolean | null;
}

const FIGURE = `year period factKind form unit value wording
  evidence { span { start end quote } statement { report { id } } }`;

/** Columns of the table, the indicator's own left out. */
const CELL = { previous: 0, target: 1, actual: 2, met: 3, series: 4 } as const;

describeInBrowser('the scoreboard', () => {
  let browsing: Browsing;
  let folder: string;
  let texts: ReadonlyMap<string, string>;
  const rows = new Map<number, readonly Row[]>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
    const environment = { PLAN_GRAPH_DATA: join(folder, 'data') };
    const nextYear = join(ROOT, 'test', 'fixtures', 'reports', 'dongcheng-2025');
    const { code, stderr } = await runCli(['ingest', '--quiet', nextYear], environment);
    if (code !== 0) throw new Error(stderr);
    browsing = await browse(environment);
    texts = await reportTexts(browsing.origin);
    const { reports } = await ask<{ reports: { nodes: { planYear: number }[] } }>(
      browsing.origin,
      '{ reports { nodes { planYear } } }',
    );
    for (const { planYear } of reports.nodes) {
      const { scoreboard } = await ask<{ scoreboard: Row[] }>(
        browsing.origin,
        `{ scoreboard(year: ${planYear}) { indicator { id name observations { ${FIGURE} } }
          previous { ${FIGURE} } target { ${FIGURE} } actual { ${FIGURE} } met } }`,
      );
      rows.set(planYear, scoreboard);
    }
  });
  afterAll(async () => {
    await browsing.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(browsing.strayed).toEqual([]));

  const years = () => [...rows.keys()].toSorted((a, b) => b - a);

  const rowOf = (page: Page, name: string): Locator =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

  const cellOf = (page: Page, { indicator }: Row, cell: keyof typeof CELL): Locator =>
    rowOf(page, indicator.name).getByRole('cell').nth(CELL[cell]);

  const quotesOf = (under: Locator): Promise<readonly string[]> => quotesUnder(under, texts);

  test('opens with the newest plan’s year, and offers every year', async () => {
    const page = await browsing.open('/scoreboard');
    await page.getByRole('heading', { level: 1, name: String(years()[0]) }).waitFor();
    const choice = page.getByRole('navigation', { name: '计划年度' });
    expect(await choice.getByRole('link').allTextContents()).toEqual(years().map(String));
    await page.close();
  });

  test('shows target and results as printed, each with its words', async () => {
    for (const year of years()) {
      const page = await browsing.open(`/scoreboard?year=${year}`);
      await page.getByRole('table').waitFor();
      expect(await page.getByRole('rowheader').allTextContents()).toEqual(
        rows.get(year)!.map(({ indicator }) => indicator.name),
      );
      for (const row of rows.get(year)!) {
        for (const part of ['previous', 'target', 'actual'] as const) {
          const cell = cellOf(page, row, part);
          const figure = row[part];
          if (figure === null) {
            expect(await cell.textContent()).toMatch(/^(尚无|未见)/u);
            continue;
          }
          expect(await cell.getByText(figure.wording, { exact: true }).count()).toBeGreaterThan(0);
          expect(await cell.locator('[data-basis]').count()).toBeGreaterThan(0);
          expect(await quotesOf(cell)).toEqual(figure.evidence.map(({ span }) => span.quote));
          expect((await cell.textContent())!.includes('预计') && figure.factKind === 'ACTUAL').toBe(false);
          if (figure.factKind === 'ESTIMATE') await cell.getByText('预计', { exact: true }).waitFor();
        }
      }
      await page.close();
    }
  });

  test('says in words whether a target was met', async () => {
    const outcomes = new Set<string>();
    for (const year of years()) {
      const page = await browsing.open(`/scoreboard?year=${year}`);
      await page.getByRole('table').waitFor();
      for (const row of rows.get(year)!) {
        const expected =
          row.met === true
            ? '达成'
            : row.met === false
              ? '未达成'
              : row.actual && row.target
                ? '无法比较'
                : '尚不可知';
        outcomes.add(expected);
        await cellOf(page, row, 'met').getByText(expected, { exact: true }).waitFor();
      }
      await page.close();
    }
    expect(outcomes.size).toBeGreaterThan(2);
  });

  test('draws what can be read as a series, and says where there is none', async () => {
    const year = Math.min(...years());
    const page = await browsing.open(`/scoreboard?year=${year}`);
    await page.getByRole('table').waitFor();
    let drawn = 0;
    for (const row of rows.get(year)!) {
      const groups = new Map<string, Figure[]>();
      for (const figure of row.indicator.observations.filter(({ value }) => value !== null)) {
        const key = `${figure.form} ${figure.unit} ${figure.period.slice(4)}`;
        groups.set(key, [...(groups.get(key) ?? []), figure]);
      }
      const cell = cellOf(page, row, 'series');
      const charts = cell.getByRole('img');
      const expected = [...groups.values()].filter(({ length }) => length > 1);
      expect(await charts.count()).toBe(expected.length);
      const labels = await attributesOf(charts, 'aria-label');
      for (const [index, group] of expected.entries()) {
        for (const { wording, period } of group) {
          expect(labels[index]).toContain(wording);
          expect(labels[index]).toContain(period.slice(0, 4));
        }
        const { width, height } = (await charts.nth(index).locator('canvas').boundingBox())!;
        expect(width * height).toBeGreaterThan(0);
        drawn += 1;
      }
      const alone = [...groups.values()].some(({ length }) => length === 1);
      expect((await cell.textContent())!.includes('只有一个数字')).toBe(alone);
      await cell.locator('summary').click();
      expect(await quotesOf(cell)).toEqual(
        row.indicator.observations.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
      );
    }
    expect(drawn).toBeGreaterThan(0);
    await page.close();
  });

  test('leaves the charts as they are while the report opens beside them', async () => {
    const page = await browsing.open('/scoreboard?of=');
    const charts = page.getByRole('table').locator('canvas');
    await charts.first().waitFor();
    const count = await charts.count();
    await charts.evaluateAll((all) => {
      for (const chart of all as unknown as { dataset: Record<string, string> }[])
        chart.dataset['seen'] = 'true';
    });
    await page.getByRole('table').locator('a:has(q)').first().click();
    await page.getByRole('complementary', { name: '报告原文' }).waitFor();
    expect(await page.locator('canvas[data-seen="true"]').count()).toBe(count);
    await page.close();
  });

  test('goes from year to year by keyboard, back and forward, and opens again from a copied address', async () => {
    const [newest, before] = years() as [number, number];
    const page = await browsing.open('/scoreboard');
    const link = page
      .getByRole('navigation', { name: '计划年度' })
      .getByRole('link', { name: String(before) });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]year=/u);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.getByText(String(before)).waitFor();
    expect(await link.getAttribute('aria-current')).toBe('page');
    await page.goBack();
    await heading.getByText(String(newest)).waitFor();
    await page.goForward();
    await heading.getByText(String(before)).waitFor();
    const quote = cellOf(page, rows.get(before)![0]!, 'target').locator('a:has(q)');
    await quote.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: '报告原文' }).waitFor();
    const copy = await browsing.open(page.url().slice(browsing.origin.length));
    await copy.getByRole('complementary', { name: '报告原文' }).waitFor();
    await copy.getByRole('heading', { level: 1, name: String(before) }).waitFor();
    await copy.close();
    await page.close();
  });

  test('lists every indicator with figures, a page at a time, and filters them by name', async () => {
    const { indicators } = await ask<{
      indicators: { totalCount: number; nodes: { name: string; observations: Figure[] }[] };
    }>(
      browsing.origin,
      `{ indicators(hasObservations: true, orderBy: NAME) { totalCount nodes { name observations { ${FIGURE} } } } }`,
    );
    const page = await browsing.open('/scoreboard');
    await page.getByRole('link', { name: `所有有数字的指标（${indicators.totalCount}）` }).click();
    const list = page.getByRole('region', { name: '所有有数字的指标' });
    const names = list.getByRole('heading', { level: 3 }).getByRole('link');
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(indicators.nodes.map(({ name }) => name));
    expect(await quotesOf(list)).toEqual(
      indicators.nodes.flatMap(({ observations }) =>
        observations.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
      ),
    );
    await list.getByRole('button', { name: '再显示一些' }).click();
    await names.nth(indicators.nodes.length).waitFor();
    const filter = list.getByRole('searchbox', { name: '名称包含' });
    await filter.fill('公共预算');
    const { filtered } = await ask<{ filtered: { totalCount: number; nodes: { name: string }[] } }>(
      browsing.origin,
      '{ filtered: indicators(hasObservations: true, orderBy: NAME, nameContains: "公共预算") { totalCount nodes { name } } }',
    );
    await list.getByText(`共 ${filtered.totalCount} 个`).waitFor();
    expect(await names.allTextContents()).toEqual(filtered.nodes.map(({ name }) => name));
    await filter.fill('没有这样的指标');
    await list.getByText('没有符合的指标').waitFor();
    await page.close();
  });

  test('says what it has not: a year without a plan, a district without a name', async () => {
    const page = await browsing.open('/scoreboard?year=1999');
    await page.getByText('没有 1999 年计划的指标').waitFor();
    await page.goto(`${browsing.origin}/scoreboard?of=${encodeURIComponent('东城曲')}`);
    await page.getByRole('alert').getByRole('link', { name: '东城区', exact: true }).click();
    await page.getByRole('table').waitFor();
    await page.goto(`${browsing.origin}/scoreboard?year=never`);
    await page.getByRole('heading', { level: 1, name: String(years()[0]) }).waitFor();
    await page.close();
  });

  test('is a table of cards on a phone, in English too, and no wider than it', async () => {
    const page = await browsing.open('/en/scoreboard?all=1', PHONE);
    await page.getByRole('heading', { level: 1, name: `Main indicators of ${years()[0]}` }).waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(rows.get(years()[0]!)!.length);
    expect(await page.getByRole('columnheader').count()).toBe(6);
    expect(await pageWidth(page)).toBe(PHONE.width);
    await page.close();
  });
});
