import { briefs, observe } from './observations.ts';

const SHARES = ['第一产业占比 7.6% SHARE', '第二产业占比 40.8% SHARE', '第三产业占比 51.6% SHARE'];

test.each([
  '三次产业比重调整为7.6:40.8:51.6。',
  '三次产业比调整为7.6︰40.8︰51.6。',
  '三次产业结构优化为7.6∶40.8∶51.6。',
  '一、二、三产业比重为7.6：40.8：51.6。',
])('%s', (words) => expect(briefs(words)).toEqual(SHARES));

test('two structures: the first is of the year that it is said of', () => {
  const found = observe('一、二、三产业比重由上年的18.9:42.1:39调整为18.2:42.6:39.2。');
  expect(found.map(({ value, period }) => [value, period])).toEqual([
    [18.9, '2022'],
    [42.1, '2022'],
    [39, '2022'],
    [18.2, '2023'],
    [42.6, '2023'],
    [39.2, '2023'],
  ]);
  expect(found[4]?.wording).toBe('18.2:42.6:39.2');
});

test.each(['采取2:1:1的分配办法推进产业改革。', '师生比例为10:20:30。', '三次产业融合发展。'])(
  'no structure of the three industries: %s',
  (words) => expect(briefs(words)).toEqual([]),
);

test.each([
  ['城乡居民收入比缩小至2.36:1。', ['城乡居民收入比 2.36 LEVEL']],
  ['城乡居民收入比由2.28:1缩小到2.11:1。', ['城乡居民收入比 2.28 LEVEL', '城乡居民收入比 2.11 LEVEL']],
])('a ratio to one is one figure: %s', (words, expected) => expect(briefs(words)).toEqual(expected));
