import { yearFault } from '../../src/ingest/year-fault.ts';

const BOTH = '关于虚构县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划(草案)的报告';
const ONE = '虚构县2024年政府工作报告';

test.each([
  [BOTH, 2023, 2024],
  [ONE, 2023, 2024],
  [ONE, 2024, 2025],
  ['政府工作报告', 2023, 2024],
  ['2024年上半年国民经济和社会发展计划执行情况的报告', 2024, 2024],
])('%s agrees with %d and %d', (title, reviewYear, planYear) => {
  expect(yearFault(title, { reviewYear, planYear })).toBeNull();
});

test.each([
  [BOTH, 2022, 2023, /review year is 2022 and the plan year 2023, but its title says 2023 and 2024: «/],
  [BOTH, 2023, 2025, /but its title says 2023 and 2024/],
  [BOTH, 2024, 2024, /but its title says 2023 and 2024/],
  [ONE, 2021, 2022, /but its title says 2024/],
  ['政府工作报告', 2024, 2023, /reviews a year from 1949 on, and plans that one or a later/],
  ['政府工作报告', 24, 25, /from 1949 on/],
])('%s contradicts %d and %d', (title, reviewYear, planYear, message) => {
  expect(yearFault(title, { reviewYear, planYear })).toMatch(message);
});
