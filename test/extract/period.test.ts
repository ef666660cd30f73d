import { observe, type Given } from './observations.ts';

/** Year, period and kind of every figure. */
function times(words: string, given: Given = {}): string[] {
  return observe(words, given).map(
    ({ value, year, period, factKind }) => `${value} ${year} ${period} ${factKind}`,
  );
}

const MEASURE: Given = { kind: 'MEASURE' };
const TARGET: Given = { kind: 'TARGET' };

test.each<[string, Given, string[]]>([
  ['地区生产总值增长5%。', {}, ['5 2023 2023 ACTUAL']],
  ['新增停车位370个。', MEASURE, ['370 2024 2024 TARGET']],
  ['2022年,地区生产总值增长3%。', {}, ['3 2022 2022 ACTUAL']],
  ['2022年,地区生产总值增长3%,固定资产投资增长6%。', {}, ['3 2022 2022 ACTUAL', '6 2022 2022 ACTUAL']],
  ['固定资产投资比上年增长6%。', {}, ['6 2023 2023 ACTUAL']],
  ['游客接待量比2019年增长12%。', {}, ['12 2023 2023 ACTUAL']],
  ['上年结转资金3亿元。', {}, ['3 2022 2022 ACTUAL']],
  ['上半年地区生产总值增长5.5%。', {}, ['5.5 2023 2023-H1 ACTUAL']],
  [
    '一季度规上工业增加值增长6.1%,前三季度增长6.4%。',
    {},
    ['6.1 2023 2023-Q1 ACTUAL', '6.4 2023 2023-01/2023-09 ACTUAL'],
  ],
  ['1—11月,固定资产投资增长4.2%。', {}, ['4.2 2023 2023-01/2023-11 ACTUAL']],
  ['2023年1至10月社会消费品零售总额增长7%。', {}, ['7 2023 2023-01/2023-10 ACTUAL']],
  ['前11个月进出口总额增长3%。', {}, ['3 2023 2023-01/2023-11 ACTUAL']],
  ['五年来,新建改扩建学校210所。', {}, ['210 2023 2019/2023 ACTUAL']],
  ['过去五年,地区生产总值年均增长6.2%。', {}, ['6.2 2023 2019/2023 ACTUAL']],
  ['五年累计新增就业120万人。', {}, ['120 2023 2019/2023 ACTUAL']],
  ['近三年改造老旧小区560个。', {}, ['560 2023 2021/2023 ACTUAL']],
  ['三年累计压减审批事项300项。', {}, ['300 2023 2021/2023 ACTUAL']],
  ['五年来,地区生产总值突破万亿元、年均增长7%。', {}, ['1 2023 2023 ACTUAL', '7 2023 2019/2023 ACTUAL']],
  ['“十四五”以来,建成保障性租赁住房3万套。', {}, ['3 2023 2021/2023 ACTUAL']],
  ['“十四五”期间新增高速公路500公里。', MEASURE, ['500 2025 2021/2025 TARGET']],
  ['到2025年,常住人口城镇化率达到70%。', MEASURE, ['70 2025 2025 TARGET']],
  ['到2025年,常住人口城镇化率达到70%。', {}, ['70 2025 2025 TARGET']],
  ['未来五年,地区生产总值年均增长6%左右。', TARGET, ['6 2028 2024/2028 TARGET']],
  ['今年地区生产总值增长6%。', TARGET, ['6 2024 2024 TARGET']],
  ['今年将新建托位300个。', {}, ['300 2024 2024 TARGET']],
  ['明年一般公共预算收入增长5%。', TARGET, ['5 2024 2024 TARGET']],
  ['去年全市接待游客900万人次。', {}, ['900 2023 2023 ACTUAL']],
  ['截至2023年底,高新技术企业达到1200家。', {}, ['1200 2023 2023 ACTUAL']],
  ['养老床位累计达到1.5万张。', {}, ['1.5 2023 2023 ACTUAL']],
  ['预计全年地区生产总值增长5.5%左右。', {}, ['5.5 2023 2023 ESTIMATE']],
  [
    '预计地区生产总值增长5.5%,社会消费品零售总额增长6%。',
    {},
    ['5.5 2023 2023 ESTIMATE', '6 2023 2023 ESTIMATE'],
  ],
  ['固定资产投资预计完成260亿元。', {}, ['260 2023 2023 ESTIMATE']],
  ['新增招商项目321个、预计投入资金705亿元。', {}, ['321 2023 2023 ACTUAL', '705 2023 2023 ACTUAL']],
  ['签约项目50个,预计总投资300亿元。', {}, ['50 2023 2023 ACTUAL', '300 2023 2023 ACTUAL']],
  [
    '2023年高新技术企业达到1200家,今年力争突破1500家。',
    MEASURE,
    ['1200 2023 2023 ACTUAL', '1500 2024 2024 TARGET'],
  ],
  ['常住人口城镇化率由2018年的60%提高到68%。', {}, ['60 2018 2018 ACTUAL', '68 2023 2023 ACTUAL']],
  [
    '地区生产总值由2018年的800亿元增加到2023年的1200亿元。',
    {},
    ['800 2018 2018 ACTUAL', '1200 2023 2023 ACTUAL'],
  ],
  ['2019—2023年累计完成投资900亿元。', {}, ['900 2023 2019/2023 ACTUAL']],
  ['2021年以来新建公园60个。', {}, ['60 2023 2021/2023 ACTUAL']],
  ['城镇登记失业率控制在4%以内。', {}, ['4 2023 2023 ACTUAL']],
])('%s', (words, given, expected) => expect(times(words, given)).toEqual(expected));

test('a span that opens the sentence before goes on', () => {
  const after = '五年来,我们坚持项目为王。';
  expect(times('新建高速公路300公里,地区生产总值年均增长6%。', { after })).toEqual([
    '300 2023 2019/2023 ACTUAL',
    '6 2023 2019/2023 ACTUAL',
  ]);
  expect(times('2023年新增就业12万人。', { after })).toEqual(['12 2023 2023 ACTUAL']);
});

test('as many times in a row as figures: each has its own', () => {
  expect(times('到2025年、2027年,高速公路通车里程分别达到520公里、650公里。', { kind: 'TARGET' })).toEqual([
    '520 2025 2025 TARGET',
    '650 2027 2027 TARGET',
  ]);
  expect(times('一季度、上半年、前三季度地区生产总值分别增长5.1%、6.4%、6%。')).toEqual([
    '5.1 2023 2023-Q1 ACTUAL',
    '6.4 2023 2023-H1 ACTUAL',
    '6 2023 2023-01/2023-09 ACTUAL',
  ]);
});

test('what is summed or averaged over the years that a sentence opens with is over them, whatever year it names beside', () => {
  const words =
    '今后五年,地区生产总值年均增长7%,到2028年突破190亿元,累计新增城镇就业1.5万人,收入年均增长8%。';
  expect(times(words, { kind: 'TARGET' })).toEqual([
    '7 2028 2024/2028 TARGET',
    '190 2028 2028 TARGET',
    '1.5 2028 2024/2028 TARGET',
    '8 2028 2024/2028 TARGET',
  ]);
});

test('a yearly amount among what was done over years is of the last', () => {
  expect(times('五年来,新建公路300公里,原油产量3213万吨。')).toEqual([
    '300 2023 2019/2023 ACTUAL',
    '3213 2023 2023 ACTUAL',
  ]);
});

test('学前三年 is no time', () => {
  expect(times('学前三年毛入园率98%。')).toEqual(['98 2023 2023 ACTUAL']);
});

test.each([
  [
    '上半年,地区生产总值4408亿元,完成全年计划的45.4%,增长13.7%。',
    ['4408 2023 2023-H1 ACTUAL', '45.4 2023 2023-H1 ACTUAL', '13.7 2023 2023-H1 ACTUAL'],
  ],
  ['1—6月完成税收5亿元。', ['5 2023 2023-H1 ACTUAL']],
  [
    '地区生产总值增长6.2%,两年平均增长4.9%,税收增长8%。',
    ['6.2 2023 2023 ACTUAL', '4.9 2023 2022/2023 ACTUAL', '8 2023 2023 ACTUAL'],
  ],
])('%s', (words, expected) => expect(times(words)).toEqual(expected));
