import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask, ROOT, runCli } from '../support/cli.ts';
import { pageWidth, quotesUnder, reportTexts, textPlaces } from '../support/shown.ts';

interface Stage {
  readonly year: number;
  readonly stage: string;
  readonly factKind: string;
  readonly wording: string;
  readonly evidence: readonly { readonly span: { readonly quote: string } }[];
}

interface Project {
  readonly id: string;
  readonly name: string;
  readonly thread: { readonly state: string };
  readonly stages: readonly Stage[];
}

const STAGES = 'stages { year stage factKind wording evidence { span { quote } } }';
const STATE_WORDS: Readonly<Record<string, string>> = {
  SILENT: '此后未再提及',
  REPEATED: '再次承诺',
  PROGRESSING: '有进展',
  PROMISED: '已承诺，待回顾',
  DELIVERED: '已兑现',
  UNPROMISED: '所载计划中未见承诺',
};
const STAGE_WORDS: Readonly<Record<string, string>> = {
  PLANNED: '谋划',
  STARTED: '启动',
  UNDER_WAY: '推进',
  COMPLETED: '完成',
  OPERATING: '投用',
  STALLED: '停滞',
};
const FACT_WORDS: Readonly<Record<string, string>> = { TARGET: '承诺', ACTUAL: '已报告', ESTIMATE: '预计' };

/** By year, and within a year what was promised before what was reported. */
const asSaid = (a: Stage, b: Stage): number =>
  a.year - b.year || Number(a.factKind !== 'TARGET') - Number(b.factKind !== 'TARGET');

describeInBrowser('threads', () => {
  let browsing: Browsing;
  let folder: string;
  let texts: ReadonlyMap<string, string>;
  let projects: readonly Project[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
    const environment = { PLAN_GRAPH_DATA: join(folder, 'data') };
    const nextYear = join(ROOT, 'test', 'fixtures', 'reports', 'dongcheng-2025');
    const { code, stderr } = await runCli(['ingest', '--quiet', nextYear], environment);
    if (code !== 0) throw new Error(stderr);
    browsing = await browse(environment);
    texts = await reportTexts(browsing.origin);
    projects = await allProjects('');
  });
  afterAll(async () => {
    await browsing.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(browsing.strayed).toEqual([]));

  async function allProjects(filter: string): Promise<readonly Project[]> {
    const found: Project[] = [];
    for (let after: string | null = null; ;) {
      const { page }: { page: { nodes: Project[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await ask(
          browsing.origin,
          `{ page: projects(first: 100, orderBy: NAME, after: ${JSON.stringify(after)} ${filter}) {
            nodes { id name thread { state } ${STAGES} } pageInfo { hasNextPage endCursor } } }`,
        );
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  const inState = (state: string, all = projects) =>
    all.filter(({ thread, stages }) => thread.state === state && stages.length > 0);
  const statesOf = (all: readonly Project[]) =>
    Object.keys(STATE_WORDS).filter((state) => inState(state, all).length > 0);
  const group = (page: Page, state: string) =>
    page.getByRole('region', { name: new RegExp(`^${STATE_WORDS[state]} `, 'u') });
  const shownStage = ({ factKind, stage, wording }: Stage) =>
    `${FACT_WORDS[factKind]}${STAGE_WORDS[stage]}${wording}`;

  /** What a table's row, or all its rows, say of each stage, and the words that they lead to. */
  async function expectLanes(under: Locator, lanes: readonly Project[]): Promise<void> {
    const stages = lanes.flatMap((lane) => lane.stages.toSorted(asSaid));
    const lines = await under.locator('li').allTextContents();
    expect(lines.map((line, index) => line.slice(0, shownStage(stages[index]!).length))).toEqual(
      stages.map(shownStage),
    );
    expect(await under.locator('li [data-basis="STATED"]').count()).toBe(stages.length);
    expect(await quotesUnder(under, texts)).toEqual(
      stages.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
    );
  }

  test('counts each state, and says what it means', async () => {
    const page = await browsing.open('/threads');
    const states = page.getByRole('navigation', { name: '状态' });
    await states.waitFor();
    expect(await states.getByRole('link').allTextContents()).toEqual([
      `全部 ${projects.filter(({ stages }) => stages.length > 0).length}`,
      ...statesOf(projects).map((state) => `${STATE_WORDS[state]} ${inState(state).length}`),
    ]);
    for (const state of statesOf(projects))
      expect((await group(page, state).locator('h2 + p').textContent())!.length).toBeGreaterThan(5);
    const unstaged = projects.filter(({ stages }) => stages.length === 0).length;
    expect(await page.getByText(`另有 ${unstaged} 个项目没有任何阶段`).count()).toBe(unstaged > 0 ? 1 : 0);
    await page.close();
  });

  test('shows each project’s stages in their years, with the words, as the API has them', async () => {
    for (const state of statesOf(projects)) {
      const page = await browsing.open(`/threads?state=${state}`);
      const rows = group(page, state).locator('tbody tr');
      await rows.first().waitFor();
      const expected = inState(state);
      expect(await group(page, state).getByRole('rowheader').allTextContents()).toEqual(
        expected.map(({ name }) => name),
      );
      await expectLanes(group(page, state).locator('tbody'), expected);
      await expectLanes(rows.last(), expected.slice(-1));
      const years = (await page.getByRole('columnheader').allTextContents())
        .slice(1)
        .map((year) => parseInt(year));
      const silent = expected.flatMap(({ stages }) =>
        years.filter((year) => !stages.some((stage) => stage.year === year)),
      );
      expect(await group(page, state).getByText('未说阶段').count()).toBe(silent.length);
      await page.close();
    }
  });

  test('narrows by state, by stage and by name; back takes it off', async () => {
    const page = await browsing.open('/threads');
    const states = page.getByRole('navigation', { name: '状态' });
    await states.getByRole('link', { name: STATE_WORDS['UNPROMISED']! }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/state=UNPROMISED/u);
    await group(page, 'SILENT').waitFor({ state: 'detached' });
    expect(await page.locator('section h2').count()).toBe(1);
    await page.getByRole('combobox', { name: '阶段' }).selectOption({ label: STAGE_WORDS['COMPLETED']! });
    await page.waitForURL(/stage=COMPLETED/u);
    const completed = inState('UNPROMISED', await allProjects('stage: COMPLETED'));
    const heads = page.getByRole('rowheader');
    await group(page, 'UNPROMISED').getByText(`${completed.length} 个项目`).waitFor();
    expect(await heads.allTextContents()).toEqual(completed.map(({ name }) => name));
    await page.getByRole('searchbox', { name: '名称包含' }).fill('文物');
    await page.waitForURL(/name=/u);
    const named = inState('UNPROMISED', await allProjects('stage: COMPLETED, nameContains: "文物"'));
    if (named.length === 0) await page.getByText('没有符合的项目').waitFor();
    else await group(page, 'UNPROMISED').getByText(`${named.length} 个项目`).waitFor();
    const copy = await browsing.open(page.url().slice(browsing.origin.length));
    await copy.getByRole('searchbox', { name: '名称包含' }).waitFor();
    expect(await copy.getByRole('searchbox', { name: '名称包含' }).inputValue()).toBe('文物');
    expect(await copy.getByRole('rowheader').allTextContents()).toEqual(named.map(({ name }) => name));
    await copy.close();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('stage='));
    await group(page, 'UNPROMISED')
      .getByText(`${inState('UNPROMISED').length} 个项目`)
      .waitFor();
    await page.goBack();
    await page.waitForURL(`${browsing.origin}/threads`);
    await page
      .locator('section h2')
      .nth(statesOf(projects).length - 1)
      .waitFor();
    await page.close();
  });

  test('puts what was reported of 东直门枢纽 beside what is planned, each with its words', async () => {
    const { project } = await ask<{
      project: Project & {
        parts: Project[];
        links: { nodes: { evidence: unknown[] }[] };
        statements: {
          edges: {
            node: { year: number; text: string };
            touches: { mention: { span: { quote: string } } }[];
          }[];
        };
      };
    }>(
      browsing.origin,
      `{ project(ref: { name: "东直门枢纽" }) { id name thread { state } ${STAGES}
        parts { id name thread { state } ${STAGES} } links(first: 100) { nodes { evidence { basis } } }
        statements(scope: WITHIN, first: 50) { edges { node { year text } touches { mention { span { quote } } } } } } }`,
    );
    const page = await browsing.open(`/threads?project=${encodeURIComponent('东直门枢纽')}`);
    await page.getByRole('heading', { level: 1, name: project.name }).waitFor();
    await page.getByText(STATE_WORDS[project.thread.state]!, { exact: true }).first().waitFor();
    const all = [project, ...project.parts].flatMap(({ stages }) => stages.toSorted(asSaid));
    for (const year of [2023, 2024]) {
      const column = page.getByRole('region', { name: `${year}年`, exact: true });
      const said = all.filter((stage) => stage.year === year);
      expect(said.length).toBeGreaterThan(0);
      for (const { wording } of said) await column.getByText(wording, { exact: true }).first().waitFor();
      expect(await quotesUnder(column, texts)).toEqual(
        said.flatMap(({ evidence }) => evidence.map(({ span }) => span.quote)),
      );
      const named = project.statements.edges.filter(({ node }) => node.year === year);
      const articles = column.getByRole('article');
      expect(await articles.count()).toBe(named.length);
      for (const [index, { node, touches }] of named.entries()) {
        const article = articles.nth(index);
        expect(await article.locator('p').nth(1).textContent()).toBe(node.text);
        expect(await article.locator('mark').allTextContents()).toEqual(
          touches.map(({ mention }) => mention.span.quote),
        );
        const [place] = await textPlaces(article.locator('a').first(), texts);
        expect(place!.words).toBe(node.text);
      }
    }
    const parts = page.getByRole('region', { name: '组成部分' });
    expect(await parts.getByRole('rowheader').getByRole('link').allTextContents()).toEqual(
      project.parts.map(({ name }) => name),
    );
    for (const [index, part] of project.parts.entries())
      await expectLanes(parts.locator('tbody tr').nth(index), [part]);
    const links = page.getByRole('region', { name: '地点、集群与其他联系' });
    expect(await links.locator('[data-basis]').count()).toBe(
      project.links.nodes.reduce((sum, { evidence }) => sum + evidence.length, 0),
    );
    await parts.getByRole('link', { name: project.parts[0]!.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: project.parts[0]!.name }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: project.name, exact: true }).waitFor();
    await page.getByRole('link', { name: '全部项目' }).click();
    await page.getByRole('heading', { level: 1, name: '项目脉络' }).waitFor();
    await page.close();
  });

  test('lists further statements, and says of how many its departments are', async () => {
    const { project } = await ask<{ project: { statements: { totalCount: number } } }>(
      browsing.origin,
      '{ project(ref: { name: "东直门枢纽" }) { statements(scope: WITHIN, first: 1) { totalCount } } }',
    );
    const { totalCount } = project.statements;
    expect(totalCount).toBeGreaterThan(1);
    const page = await browsing.context.newPage();
    await page.route('**/graphql', (route) =>
      route.continue({ postData: route.request().postData()!.replace('first: 50', 'first: 1') }),
    );
    await page.goto(`${browsing.origin}/threads?project=${encodeURIComponent('东直门枢纽')}`);
    const departments = page.getByRole('region', { name: '责任部门' });
    for (let listed = 1; listed < totalCount; listed++) {
      await departments
        .getByText(`只据已列出的 ${listed} 条语句，另有 ${totalCount - listed} 条未列出`)
        .waitFor();
      await page.getByRole('button', { name: `已列 ${listed}，共 ${totalCount}` }).click();
    }
    await departments.getByText('只据已列出的').waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(totalCount);
    await page.close();
  });

  test('takes an empty project for none', async () => {
    const page = await browsing.open('/threads?project=');
    await page.getByRole('heading', { level: 1, name: '项目脉络' }).waitFor();
    await page.getByRole('rowheader').first().waitFor();
    await page.close();
  });

  test('offers near names for one that no project has', async () => {
    const page = await browsing.open(`/threads?project=${encodeURIComponent('东直门枢扭')}`);
    await page.getByText('没有叫「东直门枢扭」的项目').waitFor();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.getByRole('region', { name: '2024年', exact: true }).waitFor();
    await page.close();
  });

  test('leads from a stage to its words beside it, and fits a phone in English', async () => {
    const page = await browsing.open('/en/threads', PHONE);
    await page.getByRole('heading', { level: 1, name: 'Project threads' }).waitFor();
    await page.getByRole('rowheader').first().waitFor();
    expect(await pageWidth(page)).toBe(PHONE.width);
    await page.locator('a:has(q)').first().click();
    await page.getByRole('complementary', { name: 'The report’s text' }).waitFor();
    await page.goto(`${browsing.origin}/en/threads?project=${projects[0]!.id}`);
    await page.getByRole('heading', { level: 1, name: projects[0]!.name }).waitFor();
    expect(await pageWidth(page)).toBe(PHONE.width);
    await page.close();
  });
});
