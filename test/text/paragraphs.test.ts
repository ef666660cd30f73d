import { readParagraphs } from '../../src/text/paragraphs.ts';

const read = (text: string): string[] => readParagraphs(text).map(({ start, end }) => text.slice(start, end));

test('blank lines and indents begin a paragraph', () => {
  expect(read('甲。\n\n  乙。\n　　丙。')).toEqual(['甲。', '乙。', '丙。']);
});

test('hard-wrapped lines go on; headings and numbers do not', () => {
  const text = [
    '一、经济运行',
    '全市地区生产总值增长百分之五,规模以上工业增加值',
    '增长百分之六,社会消费品零售总额保持较快增长态',
    '势,服务业恢复较快。',
    '二、改革开放',
    '完成市属国企整合,压减企业层级两级,营商环境评价',
    '进入全省前三。',
  ].join('\n');
  expect(read(text)).toHaveLength(4);
  expect(read(text)[1]).toMatch(/^全市.*\n增长.*\n势,服务业恢复较快。$/);
});

test('unwrapped lines are paragraphs, stop or not', () => {
  const long = `${'经济运行总体平稳，'.repeat(12)}稳中有进。`;
  expect(read(`产业发展\n${long}\n城乡建设\n${long}`)).toHaveLength(4);
});

test('an indent that begins each paragraph in wrapped text', () => {
  const text =
    '　　经济运行总体平稳稳中有进,质量效益持续提升。\n　　改革开放不断深化,营商环境持续优化,市场主体活力\n增强。就业形势稳定。民生保障有力有效,社会大局和谐\n稳定。';
  expect(read(text)).toHaveLength(2);
});
