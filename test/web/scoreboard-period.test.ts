import { periodInWords, periodLength } from '../../web/src/views/scoreboard/period.ts';

test.each([
  ['2023', '2023年', '2023'],
  ['2023-H1', '2023年上半年', 'first half of 2023'],
  ['2023-H2', '2023年下半年', 'second half of 2023'],
  ['2023-Q3', '2023年第三季度', 'quarter 3 of 2023'],
  ['2021/2025', '2021年至2025年', '2021 to 2025'],
  ['2023-01/2023-11', '2023年1月至2023年11月', 'month 1 of 2023 to month 11 of 2023'],
  ['whenever', 'whenever', 'whenever'],
])('says %s', (period, zh, en) => {
  expect(periodInWords(period, 'zh')).toBe(zh);
  expect(periodInWords(period, 'en')).toBe(en);
});

test('tells periods of one length from others, whatever the year', () => {
  expect(periodLength('2023')).toBe(periodLength('2024'));
  expect(periodLength('2023-H1')).toBe(periodLength('2024-H1'));
  expect(periodLength('2016/2020')).toBe(periodLength('2021/2025'));
  expect(periodLength('2022-01/2022-11')).toBe(periodLength('2023-01/2023-11'));
  const lengths = ['2023', '2023-H1', '2023-H2', '2021/2025', '2020/2025', '2023-01/2023-11'].map(
    periodLength,
  );
  expect(new Set(lengths).size).toBe(lengths.length);
});
