import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll, environmentOf, ROOT, runCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { bundledMetadata, bundledText, reportFolders } from '../support/report-folders.ts';

jest.setTimeout(120_000);

const folders = reportFolders();
const LATER = join(ROOT, 'test', 'fixtures', 'reports', 'dongcheng-2025');
const ELSEWHERE = folders.make('gulou-2024', {
  'report.txt': bundledText(),
  'metadata.yaml': bundledMetadata().replace('place:dongcheng-district', '南京市鼓楼区'),
});
afterAll(() => folders.remove());
afterEach(endAll);

describeEngines('diff', (_, { emptyStore }) => {
  test('compares a loaded report with folders, and refuses what can’t be compared', async () => {
    const environment = environmentOf(await emptyStore());
    await runCli(['ingest', '--quiet'], environment);

    const years = await runCli(['diff', 'dongcheng-2024', LATER], environment);
    expect(years).toMatchObject({ code: 0, stderr: '' });
    expect(years.stdout).toMatch(
      /^Delivered .*: 2\n(?: .*\n)* +promised {2}«确保隆福文化街区开街» {2}三.* {2}measure:dongcheng-2024:3\.2\.1\.3$/mu,
    );
    expect(years.stdout).toMatch(/^ {2}地区生产总值 {2}met: yes$/mu);

    const json = await runCli(['diff', 'report:dongcheng-2024', folders.changed, '--json'], environment);
    expect(JSON.parse(json.stdout)).toMatchObject({
      kind: 'editions',
      from: { slug: 'dongcheng-2024', planYear: 2024 },
      statements: {
        changed: [],
        removed: [{ text: '27栋已腾退简易楼用于增补街道公共服务功能。' }],
        added: [{ text: '本句为测试所改,并非报告原文。' }],
      },
    });

    expect(await runCli(['diff', 'dongcheng-2024', ELSEWHERE], environment)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^dongcheng-2024 .* about different districts: .*\n$/u),
    });
    expect(await runCli(['diff', 'dongcheng-2024', 'nothing-2020'], environment)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^«nothing-2020» is neither a loaded report nor a file or folder: give/u),
    });
  });
});

test('two folders are compared without any store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  const { code, stdout } = await runCli(['diff', folders.changed, LATER], { PLAN_GRAPH_DATA: folder });
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dongcheng-2024 → dongcheng-2025: the plan of 2024 by the report of 2025\n/u);
});
