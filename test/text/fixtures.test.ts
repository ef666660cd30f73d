import { checkTree, kinds, readFixture, section, statement, titles, words } from './reports.ts';

const NAMES = [
  'province-five-years',
  'no-numbering',
  'hard-wrapped',
  'themes-without-items',
  'tasks-by-is',
  'lines-as-headings',
  'county-lines',
  'city-plan',
  'county-five-years',
];

test.each(NAMES)('%s: invariants', (name) => checkTree(readFixture(name).tree));

test('province: chrome, contents and glossary stay out', () => {
  const { document } = readFixture('province-five-years');
  expect(document).toMatchObject({
    title: '政府工作报告',
    deliveredOn: '2023-01-14',
    publishedOn: '2023-01-20',
    source: '云岭日报',
    byline: '云岭省省长 张三',
    district: '云岭省',
    region: null,
    planYear: 2023,
    reviewYear: 2022,
  });
  expect(document.text).toMatch(/^各位代表：[^]*努力奋斗！$/);
});

test('province: five years beside the year, themes with items, misprinted numbers', () => {
  const { tree } = readFixture('province-five-years');
  expect(kinds(tree, 'ACHIEVEMENT')).toHaveLength(7);
  expect(kinds(tree, 'CHALLENGE')).toEqual(['1.c1']);
  expect(words(tree, '1.c1')).toMatch(/^在肯定成绩的同时.*还有短板。$/);
  expect(kinds(tree, 'TARGET')).toEqual(['2.s3']);
  expect(section(tree, '2.1.1')).toMatchObject({ level: 'THEME', label: '1', title: '扩大有效投资' });
  // (1)(3)(3): the gap stays, the repeated number is counted on.
  expect(kinds(tree, 'MEASURE')).toEqual([
    ...[
      '2.1.1.1',
      '2.1.1.2',
      '2.1.1.3',
      '2.1.2.1',
      '2.1.2.3',
      '2.1.2.4',
      '2.1.3.s1',
      '2.1.3.s2',
      '2.2.1',
      '2.2.2',
      '3.s1',
      '3.s2',
    ],
  ]);
  expect(statement(tree, '2.1.1.2').citation).toBe('二(一)1.扩大有效投资(2)');
  expect(statement(tree, '1.1.s1').year).toBe(2022);
});

test('no numbering: one part, sentences by what they say', () => {
  const { document, tree } = readFixture('no-numbering');
  expect(document).toMatchObject({ title: '青川县2025年政府工作汇报', planYear: 2025, reviewYear: 2024 });
  expect(titles(tree)).toEqual(['1 正文']);
  expect(kinds(tree, 'ACHIEVEMENT')).toEqual(['1.s2', '1.s3']);
  expect(kinds(tree, 'TARGET')).toEqual(['1.s4']);
  expect(kinds(tree, 'MEASURE')).toEqual(['1.s6', '1.s7']);
  expect(words(tree, '1.s6')).toBe('推进青川大桥（东城段）建设，年内通车。');
});

test('hard-wrapped: spans cross lines, titles do not; items count on over sections', () => {
  const { document, tree } = readFixture('hard-wrapped');
  expect(document.title).toBe(
    '南屏市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划(草案)的报告',
  );
  expect(document.text).not.toContain('— 2 —');
  expect(words(tree, '1.1.s2')).toBe('社会消费品零售总额达到320.5亿元,增长\n7.1%。');
  expect(kinds(tree, 'CHALLENGE')).toEqual(['1.3.c1', '1.3.c2']);
  expect(kinds(tree, 'TARGET')).toEqual(['2.2.s1', '2.2.s2', '2.2.s3']);
  expect(kinds(tree, 'MEASURE')).toEqual(['3.1.1', '3.1.2', '3.2.3', '3.2.4']);
  expect(section(tree, '1')).toMatchObject({ label: '第一部分', level: 'PART' });
});

test('themes without items: task sentences, challenges inside one paragraph, conditions, targets', () => {
  const { tree } = readFixture('themes-without-items');
  expect(section(tree, '1.1')).toMatchObject({ level: 'THEME', title: '产业发展提质增效', parent: '1' });
  expect(kinds(tree, 'CHALLENGE')).toEqual(['1.c1', '1.c2', '1.c3']);
  expect(words(tree, '1.c2')).toBe('二是城市治理不够精细；');
  expect(statement(tree, '1.c2').citation).toBe('一、二是');
  expect(kinds(tree, 'CONDITION')).toEqual(['2.s2']);
  expect(kinds(tree, 'TARGET')).toEqual(['2.s4', '2.s5']);
  expect(kinds(tree, 'MEASURE')).toEqual(['2.1.1.s1', '2.1.1.s2', '2.1.2.s1', '2.2.s1', '2.2.s2', '2.3.s1']);
});

test('一是, 第一, and ① list tasks; 第三产业 does not', () => {
  const { tree } = readFixture('tasks-by-is');
  expect(kinds(tree, 'MEASURE')).toEqual([
    '2.1.1',
    '2.1.2',
    '2.1.3',
    '2.2.1',
    '2.2.2',
    '2.3.1',
    '2.3.2',
    '2.3.3',
  ]);
  expect(words(tree, '2.2.2')).toMatch(/第三产业融合发展.*6个。$/);
  expect(kinds(tree, 'ACHIEVEMENT')).toEqual(['1.s1', '1.1.s1', '1.1.s2']);
  expect(words(tree, '1.2.c1')).toBe('首先，产业结构偏重。传统产业占比超过六成。');
});

test('headings without numbers on their own lines', () => {
  const { tree } = readFixture('lines-as-headings');
  expect(titles(tree)).toEqual([
    ...[
      '0 序',
      '1 2023年工作回顾',
      '1.1 经济发展向上向好',
      '2 2024年总体要求和重点任务',
      '2.1 全面提升产业能级',
      'closing 结语',
    ],
  ]);
  expect(kinds(tree, 'MEASURE')).toEqual(['2.1.1', '2.1.2']);
});

test('lines without numbers part the report where the numbers only count within them', () => {
  const { tree } = readFixture('county-lines');
  expect(titles(tree)).toEqual([
    '0 序',
    '1 2023年工作回顾',
    '2 2024年工作安排',
    '2.1 聚焦项目建设，在扩大有效投资上实现新突破',
    '2.2 聚焦产业升级，在壮大工业经济上实现新突破',
    '2.3 聚焦乡村振兴，在城乡融合上实现新突破',
    '2.4 聚焦民生改善，在共建共享上实现新突破',
    '2.4.1 稳就业',
    '2.4.2 办教育',
    '2.4.3 强医疗',
    'closing 结语',
  ]);
  expect(section(tree, '2.1')).toMatchObject({ level: 'SECTION', label: '一' });
  expect(kinds(tree, 'TARGET')).toEqual(['2.s1']);
  expect(words(tree, '1.c1')).toMatch(/^在肯定成绩的同时/);
  expect(kinds(tree, 'MEASURE')).toHaveLength(8);
});
