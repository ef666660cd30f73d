import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadReports } from '../../src/graph/load.ts';
import { setUp } from '../../src/graph/set-up.ts';
import { extractReports } from '../../src/ingest/extract-report.ts';
import { readBundledReports, readReportFolder } from '../../src/ingest/seeds.ts';
import type { Gazetteer } from '../../src/link/gazetteer.ts';
import type { GazetteerFile } from '../../src/link/gazetteer-file.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { serveStore, type Api } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

jest.setTimeout(120_000);

const FIXTURES = 'test/fixtures/reports';
const OTHER_DISTRICT = `
- id: place:moumou-district
  name: 某某区
  category: DISTRICT
`;

interface Figure {
  readonly value: number;
  readonly year: number;
  readonly period: string;
  readonly factKind: string;
  readonly of: { readonly id: string };
}

interface Row {
  readonly indicator: { readonly name: string };
  readonly target: Figure;
  readonly previous: Figure | null;
  readonly actual: Figure | null;
  readonly met: boolean | null;
}

const FIGURE = 'value year period factKind of { id }';
const SCOREBOARD = `query ($year: Int!, $of: EntityRef) {
  scoreboard(year: $year, of: $of) {
    indicator { name } target { ${FIGURE} } previous { ${FIGURE} } actual { ${FIGURE} } met
  }
}`;
const OBSERVATIONS = `query ($id: ID!, $of: EntityRef, $years: [Int!]) {
  indicator(ref: { id: $id }) { observations(of: $of, years: $years) { ${FIGURE} } }
}`;
const THREAD = `query ($name: String!) {
  project(ref: { name: $name }) {
    thread { state promised { year stage wording } reported { year stage wording } }
  }
}`;

function filesOf(directory: string, ending: string): GazetteerFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(directory, name), 'utf8') }));
}

/** The bundled gazetteer with a made-up district beside Dongcheng. */
function withOtherDistrict(): Gazetteer {
  return parseGazetteer({
    files: filesOf('seeds/gazetteer', '.yaml').map(({ name, content }) => ({
      name,
      content: name === 'places.yaml' ? content + OTHER_DISTRICT : content,
    })),
    tables: filesOf('seeds/data', '.tsv'),
  });
}

const gazetteer = withOtherDistrict();
const facts = extractReports(gazetteer, [
  ...readBundledReports(),
  readReportFolder(join(FIXTURES, 'dongcheng-2025')),
  readReportFolder(join(FIXTURES, 'moumou-2024')),
]);

/** «4.6 2024 ACTUAL»: a figure, its period and its standing. */
const brief = (figure: Figure | null): string | null =>
  figure && `${figure.value} ${figure.period} ${figure.factKind}`;

describeEngines('reports of two years and two districts', (_, { emptyStore }) => {
  let store: GraphStore;
  let api: Api;

  beforeAll(async () => {
    store = await openStore(await emptyStore(), 'write');
    await setUp(store);
    await loadReports(store, gazetteer, facts);
    api = await serveStore(store);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  async function scores(year: number, of?: string): Promise<Row[]> {
    const variables = { year, of: of === undefined ? null : { name: of } };
    return (await api.ask<{ scoreboard: Row[] }>(SCOREBOARD, variables)).scoreboard;
  }

  async function figures(id: string, of: string | null, years: number[] | null = null): Promise<Figure[]> {
    const variables = { id, of: of === null ? null : { name: of }, years };
    const { indicator } = await api.ask<{ indicator: { observations: Figure[] } }>(OBSERVATIONS, variables);
    return indicator.observations;
  }

  test.each([
    ['DELIVERED', '隆福文化街区', ['2024 OPERATING 开街'], ['2024 OPERATING 已开街']],
    ['DELIVERED', '东直门交通枢纽项目商业设施', ['2024 OPERATING 整体亮相'], ['2024 OPERATING 整体亮相']],
    ['REPEATED', '外文书店', ['2024 STARTED 开工建设', '2025 STARTED 开工建设'], []],
    [
      'PROGRESSING',
      '青龙数字科技大厦',
      ['2024 UNDER_WAY 主体结构完工', '2025 OPERATING 竣工投用'],
      ['2023 STARTED 开工建设', '2024 UNDER_WAY 加快建设'],
    ],
    ['PROGRESSING', '第一人民医院异地迁建', ['2024 OPERATING 竣工投用'], ['2024 UNDER_WAY 持续推进']],
    ['SILENT', '青少年科技馆', ['2024 OPERATING 竣工投用'], []],
    ['SILENT', '特殊教育学校改扩建工程', ['2024 COMPLETED 按期完工'], []],
    ['PROMISED', '望坛项目', ['2025 UNDER_WAY 持续推进'], []],
    ['UNPROMISED', '全民健身中心建设', [], ['2023 COMPLETED 完成建设', '2024 OPERATING 投入使用']],
  ])('a thread over both years is %s: %s', async (state, name, promised, reported) => {
    type Stage = { year: number; stage: string; wording: string };
    const { project } = await api.ask<{
      project: { thread: { state: string; promised: Stage[]; reported: Stage[] } };
    }>(THREAD, { name });
    const said = (stages: Stage[]): string[] =>
      stages.map(({ year, stage, wording }) => `${year} ${stage} ${wording}`);
    const { thread } = project;
    expect([thread.state, said(thread.promised), said(thread.reported)]).toEqual([state, promised, reported]);
  });

  test("the scoreboard pairs a year's targets with the next report's results for the whole year", async () => {
    const rows = await scores(2024, '东城区');
    expect(
      rows.map(({ indicator, target, actual, met }) => [indicator.name, brief(target), brief(actual), met]),
    ).toEqual([
      ['地区生产总值', '4.5 2024 TARGET', '4.6 2024 ACTUAL', true],
      ['区级一般公共预算收入', '5 2024 TARGET', '5.1 2024 ACTUAL', true],
      ['城镇登记失业率', '4 2024 TARGET', '3.8 2024 ACTUAL', true],
      // Only an estimate is reported, against words without a number.
      ['居民人均可支配收入', 'null 2024 TARGET', '4.4 2024 ESTIMATE', null],
      ['单位地区生产总值能耗', 'null 2024 TARGET', null, null],
      ['细颗粒物浓度', 'null 2024 TARGET', '31 2024 ACTUAL', null],
    ]);
  });

  test('what was reached the year before stands beside a target', async () => {
    const rows = await scores(2025, '东城区');
    expect(rows.map(({ indicator, previous }) => [indicator.name, brief(previous)])).toEqual([
      ['地区生产总值', '4.6 2024 ACTUAL'],
      ['区级一般公共预算收入', '5.1 2024 ACTUAL'],
      ['城镇登记失业率', '3.8 2024 ACTUAL'],
    ]);
    expect(rows.map(({ actual, met }) => [actual, met])).toEqual(rows.map(() => [null, null]));
  });

  test('a half-year figure keeps its period, and an estimate stays readable beside the result', async () => {
    const revenue = await figures('indicator:district-public-budget-revenue', '东城区', [2024]);
    expect(revenue.map(brief).sort()).toEqual([
      '5 2024 TARGET',
      '5.1 2024 ACTUAL',
      '5.3 2024 ESTIMATE',
      '6.2 2024-H1 ACTUAL',
    ]);
    const gdp = await figures('indicator:gdp', '东城区', [2024]);
    expect(gdp.map(brief).sort()).toEqual(['4.5 2024 TARGET', '4.6 2024 ACTUAL', '4.9 2024-H1 ACTUAL']);
  });

  test("a district's figures are its own", async () => {
    for (const id of ['indicator:gdp', 'indicator:district-public-budget-revenue']) {
      const both = await figures(id, null);
      const own = await figures(id, '东城区');
      const others = await figures(id, '某某区');
      expect(new Set(own.map(({ of }) => of.id))).toEqual(new Set(['place:dongcheng-district']));
      expect(new Set(others.map(({ of }) => of.id))).toEqual(new Set(['place:moumou-district']));
      expect(both).toHaveLength(own.length + others.length);
    }
    expect((await figures('indicator:gdp', '某某区')).map(brief)).toEqual([
      '6.7 2023 ACTUAL',
      '6.5 2024 TARGET',
    ]);
  });

  test("a target is never paired with another district's result", async () => {
    const rows = await scores(2024);
    expect(new Set(rows.map(({ target }) => target.of.id)).size).toBe(2);
    const others = rows.filter(({ target }) => target.of.id === 'place:moumou-district');
    expect(
      others.map(({ indicator, target, previous, actual, met }) => [
        indicator.name,
        brief(target),
        brief(previous),
        actual,
        met,
      ]),
    ).toEqual([
      ['地区生产总值', '6.5 2024 TARGET', '6.7 2023 ACTUAL', null, null],
      ['区级一般公共预算收入', '7 2024 TARGET', '7.3 2023 ACTUAL', null, null],
      ['城镇登记失业率', '3.5 2024 TARGET', null, null, null],
    ]);
    expect(await scores(2024, '某某区')).toEqual(others);
  });
});
