import { hasParts, reportsOrPlans, secondTitle } from '../../src/text/one-report.ts';
import { parseReport } from '../../src/text/parse-report.ts';
import { bundledText } from '../support/report-folders.ts';

const YEARS = { reviewYear: 2023, planYear: 2024 };
const PARTS = '一、2023年计划执行情况\n完成编造的建设。\n二、2024年主要任务\n推进编造的建设。\n';

test('a second title between two first parts begins a second report', () => {
  const title = '关于虚构县2024年国民经济和社会发展计划执行情况与2025年计划(草案)的报告';
  expect(secondTitle(`${PARTS}${title}\n各位代表:\n${PARTS}`)).toBe(title);
  expect(secondTitle(`${PARTS}2024年虚构县政府工作报告\n${PARTS}`)).toBe('2024年虚构县政府工作报告');
  expect(secondTitle(`${PARTS}关于虚构县2024年国民经济\n和社会发展计划执行情况的报告\n${PARTS}`)).toBe(
    '和社会发展计划执行情况的报告',
  );
});

test('so does a second salutation there', () => {
  expect(secondTitle(`各位代表:\n${PARTS}各位代表!\n各位代表:\n${PARTS}`)).toBe('各位代表:');
  expect(secondTitle(`${bundledText()}${bundledText()}`)).toBe('各位代表:');
});

test.each([
  ['one report', PARTS],
  ['one that salutes again where it closes', `各位代表:\n${PARTS}各位代表:\n让我们团结一心。\n`],
  ['the bundled one', bundledText()],
  ['one whose pages repeat its title', PARTS.replace('二、', '2024年虚构县政府工作报告\n二、')],
  ['one with its title under a table of contents', `一、执行情况\n二、主要任务\n各位代表:\n${PARTS}`],
  ['one that names another in a sentence', `${PARTS}我们审议了《2022年虚构县政府工作报告》。\n${PARTS}`],
])('%s has none', (_, text) => expect(secondTitle(text)).toBeNull());

test('what neither reports nor plans anything is no report', () => {
  expect(reportsOrPlans(parseReport(PARTS, YEARS))).toBe(true);
  expect(reportsOrPlans(parseReport('首页\n政府工作报告\n更多', YEARS))).toBe(false);
});

test('parts are those with a number of their own', () => {
  expect(hasParts(parseReport(PARTS, YEARS))).toBe(true);
  expect(hasParts(parseReport('您访问的页面不存在。', YEARS))).toBe(false);
});
