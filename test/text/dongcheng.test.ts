import { readFileSync, writeFileSync } from 'node:fs';
import { parseReport } from '../../src/text/parse-report.ts';
import { checkTree, DONGCHENG, kinds, readReport, section, statement, titles, words } from './reports.ts';

const { document, tree } = readReport(DONGCHENG);
const GOLDEN = 'test/golden/dongcheng-2024.tree.json';

test('metadata and text', () => {
  const { text, ...metadata } = document;
  expect(metadata).toEqual({
    title: '关于北京市东城区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划(草案)的报告',
    publishedOn: '2024-03-26',
    deliveredOn: '2024-01-09',
    source: '区发改委',
    byline: '北京市东城区发展和改革委员会主任 杨峰',
    district: '东城区',
    region: '北京市',
    reviewYear: 2023,
    planYear: 2024,
  });
  expect(text.startsWith('各位代表:')).toBe(true);
  expect(text.endsWith('贡献更大力量!')).toBe(true);
  expect(readFileSync(DONGCHENG, 'utf8')).toContain(text);
});

test('counts', () => {
  const themes = (part: string): number =>
    tree.sections.filter(({ level, number }) => level === 'THEME' && number.startsWith(part)).length;
  const sections = (part: string): number =>
    tree.sections.filter(({ level, parent }) => level === 'SECTION' && parent === part).length;
  expect([sections('1'), sections('2'), sections('3'), themes('3.')]).toEqual([6, 0, 6, 20]);
  const measures = kinds(tree, 'MEASURE');
  expect(measures).toHaveLength(77);
  expect(measures.filter((number) => /s\d+$/.test(number))).toEqual(['3.1.2.s1']);
  expect(kinds(tree, 'CHALLENGE')).toEqual(['1.c1', '1.c2', '1.c3', '1.c4']);
  expect(kinds(tree, 'CONDITION')).toHaveLength(7);
  expect(kinds(tree, 'TARGET')).toEqual(['2.s11']);
});

test('measures', () => {
  expect(words(tree, '3.4.3.2')).toMatch(/^\(2\)优化低效资产盘活方式,推动金宝街8号地.*再利用。$/);
  expect(statement(tree, '3.4.3.2')).toMatchObject({ citation: '三(四)提升国有资产利用效能(2)', year: 2024 });
  expect(words(tree, '3.1.2.s1')).toMatch(/^坚持稳中求进、以进促稳、先立后破/);
  expect(statement(tree, '3.1.2.s1').citation).toBe('三(一)保持经济稳定增长');
});

test('headings are sections, and name what stands under them', () => {
  expect(section(tree, '1.3.1').title).toBe('重点产业加速发展');
  expect(section(tree, '3.4')).toMatchObject({
    label: '(四)',
    title: '深化改革创新,更实举措激发动能活力',
    parent: '3',
  });
  const { heading } = section(tree, '3.1.2');
  expect(heading && tree.text.slice(heading.start, heading.end)).toBe('保持经济稳定增长');
  const achievements = tree.statements.filter(
    ({ kind, span }) => kind === 'ACHIEVEMENT' && tree.text.slice(span.start, span.end).includes('金宝街'),
  );
  expect(achievements.map((each) => each.section)).toEqual(['1.3.1', '1.3.3', '1.3.4', '1.4.3']);
  expect(titles(tree).at(-1)).toBe('closing 结语');
});

test('invariants', () => checkTree(tree));

test('golden tree', () => {
  const ends = (start: number, end: number): string[] => {
    const all = tree.text.slice(start, end);
    return [all.slice(0, 12), all.slice(-12)];
  };
  const actual = {
    sections: tree.sections.map(({ number, level, label, title, span }) => [
      number,
      level,
      label,
      title,
      ...ends(span.start, span.end),
    ]),
    statements: tree.statements.map(({ number, kind, year, citation, span }) => [
      number,
      kind,
      year,
      citation,
      ...ends(span.start, span.end),
    ]),
  };
  const lines = (rows: readonly unknown[]): string =>
    rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const printed = `{\n  "sections": [\n${lines(actual.sections)}\n  ],\n  "statements": [\n${lines(actual.statements)}\n  ]\n}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(GOLDEN, printed);
  expect(JSON.parse(readFileSync(GOLDEN, 'utf8'))).toEqual(actual);
});

test('fast when warm, and linear', () => {
  const time = (text: string): number => {
    const from = performance.now();
    parse(text);
    return performance.now() - from;
  };
  for (let i = 0; i < 20; i += 1) parse(tree.text);
  expect(Math.min(time(tree.text), time(tree.text), time(tree.text))).toBeLessThan(20);
  for (const unit of ['一、', '(1)', '一、经济\n', '(1)好。', '1', '一是甲。', ' ', '甲"。']) {
    // Squares of this many characters would take minutes; a busy machine needs a second or two.
    expect(time(unit.repeat(500_000 / unit.length))).toBeLessThan(10_000);
  }
}, 120_000);

function parse(text: string): void {
  parseReport(text, { reviewYear: 2023, planYear: 2024 });
}
