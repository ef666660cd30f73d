import { parseReport } from '../../src/text/parse-report.ts';
import { checkTree, kinds, section, statement, titles, words } from './reports.ts';

const parse = (...paragraphs: readonly string[]): ReturnType<typeof parseReport> => {
  const tree = parseReport(paragraphs.join('\n\n'), { reviewYear: 2023, planYear: 2024 });
  checkTree(tree);
  return tree;
};

test('nothing', () => expect(parse('')).toEqual({ text: '', sections: [], statements: [] }));

test('dashes open themes, each its own', () => {
  const tree = parse(
    '一、2023年工作回顾',
    '——经济回升向好。增长5%。',
    '——创新实现突破。建成实验室。',
    '二、2024年重点任务',
    '抓项目。',
  );
  expect(titles(tree).slice(0, 3)).toEqual(['1 2023年工作回顾', '1.1 经济回升向好', '1.2 创新实现突破']);
});

test('a numbered theme without items beside one with items', () => {
  const tree = parse(
    ...['一、2024年重点任务', '（一）稳增长', '1、抓好项目建设。坚持项目为王。（1）建风电。（2）修水利。'],
    ...['2、优化营商环境。推行一网通办。', '3、办好实事', '新建幼儿园2所。'],
  );
  expect(titles(tree).slice(2)).toEqual(['1.1.1 抓好项目建设', '1.1.2 优化营商环境', '1.1.3 办好实事']);
  expect(kinds(tree, 'MEASURE')).toEqual(['1.1.1.s1', '1.1.1.1', '1.1.1.2', '1.1.2.s1', '1.1.3.s1']);
});

test('problems in running words, and what will be done about them', () => {
  const tree = parse(
    ...['一、2023年工作回顾', '（一）稳增长。增长5%。'],
    '在肯定成绩的同时，我们也清醒看到面临的困难和挑战。外需不足。基础还不稳固。我们一定直面问题，尽心竭力。',
    ...[
      '二、2024年总体要求',
      '今年面临的环境仍是机遇和挑战并存，有利条件强于不利因素。',
      '主要预期目标是：增长5%左右。',
      '三、重点任务',
      '抓项目。',
    ],
  );
  expect(kinds(tree, 'CHALLENGE')).toEqual(['1.c1', '1.c2']);
  expect(kinds(tree, 'TARGET')).toEqual(['2.s2']);
  expect(statement(tree, '1.c1').year).toBe(2023);
});

test('what resolves problems is an achievement', () => {
  const tree = parse(
    '一、2023年工作回顾',
    '（一）强民生。有效解决群众反映存在的突出问题，包括：办证难。',
    '二、任务',
    '抓项目。',
  );
  expect(kinds(tree, 'CHALLENGE')).toEqual([]);
});

test('a figure is no target in the review or in the tasks', () => {
  const tree = parse(
    ...[
      '一、2023年工作回顾',
      '（一）稳增长。完成年初预期目标，增长5%。',
      '二、2024年工作任务',
      '（一）促消费。社会消费品零售总额增长6%左右。',
    ],
  );
  expect(kinds(tree, 'TARGET')).toEqual([]);
  expect(kinds(tree, 'MEASURE')).toEqual(['2.1.s1']);
});

test('quoted and bracketed numbers begin nothing', () => {
  const tree = parse(
    '一、2024年重点任务',
    '落实规划(2023—2025年)。改造朝阜路(东城段)。盘活1、3号地。(15)建成第一人民医院。',
  );
  expect(kinds(tree, 'MEASURE')).toEqual(['1.s1', '1.s2', '1.s3', '1.s4']);
});

test('a part that plans turns to tasks after its frame where no other part holds them', () => {
  const tree = parse(
    ...[
      '一、2023年工作回顾',
      '增长5%。',
      '二、2024年工作安排',
      '总体要求是：稳中求进。',
      '主要预期目标为：增长6%左右。',
    ],
    ...['1.抓项目，开工10个。', '2.促消费，办节20场。'],
  );
  expect(kinds(tree, 'MEASURE')).toEqual(['2.1', '2.2']);
  expect(words(tree, '2.1')).toBe('1.抓项目，开工10个。');
  expect(section(tree, '2').level).toBe('PART');
});

test('一要 keeps its words in a citation', () => {
  const tree = parse('一、加强政府自身建设', '一要从严治政。二要依法行政。');
  expect(tree.statements.map(({ citation }) => citation)).toEqual(['一、一要', '一、二要']);
});
