import fc from 'fast-check';
import { CANDIDATE_RULES, findCandidates } from '../../src/extract/candidate.ts';

/** The candidates of a text that is one statement, as `kind name`; the words between ⟦ and ⟧ are a known entity's. */
function namesIn(marked: string): string[] {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const mentions = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(({ 1: quote = '', index }, nth) => ({
    start: index - 2 * nth,
    end: index - 2 * nth + quote.length,
  }));
  const statement = { id: 's', start: 0, end: text.length, mentions };
  return findCandidates(text, [statement]).map(
    ({ span, suggestedKind }) => `${suggestedKind ?? '?'} ${text.slice(span.start, span.end)}`,
  );
}

describe('a name by its head', () => {
  test.each([
    ['加快推进兰桐高铁、瓦屏水库等重大工程建设。', ['PROJECT 兰桐高铁', 'PLACE 瓦屏水库']],
    ['高标准建设青澜科学城,打造区域创新高地。', ['CLUSTER 青澜科学城']],
    ['完成2024年棠溪大桥主体工程,新建公路30公里。', ['PLACE 棠溪大桥']],
    ['支持蓝宇汽车集团建设智能工厂。', ['ORGANIZATION 蓝宇汽车集团']],
    ['成功举办第三届澜江国际绿色发展论坛。', ['EVENT 澜江国际绿色发展论坛']],
    ['创建国家生态文明建设示范区。', ['BRAND 国家生态文明建设示范区']],
    ['推动和平里医院与棠溪医院组建医联体。', ['PLACE 和平里医院', 'PLACE 棠溪医院']],
    ['启动棠溪路3号地、柳荫胡同52号改造。', ['PLACE 棠溪路3号地', 'PLACE 柳荫胡同52号']],
    ['重点企业宏岳科技落户我区。', ['ORGANIZATION 宏岳科技']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test.each([
  '重点项目加快建设,一批基础设施项目建成投用。',
  '推进老旧小区改造项目,提升产业园区配套。',
  '各类园区提质增效,新建养老服务机构42家。',
  '统筹推进城乡公共服务设施建设,完善管理机制。',
  '加快金融、科技、文化等重点领域和服务业等行业发展。',
  '全年新开工重大项目120个,完成投资800亿元。',
  '坚持稳中求进工作总基调,着力降低“四个密度”。',
  '做好“三农”工作,落实“双减”政策。',
])('nothing is named by «%s»', (text) => {
  expect(namesIn(text)).toEqual([]);
});

describe('a name in marks', () => {
  test.each([
    ['出台《兰坡省优化营商环境条例》。', ['POLICY 兰坡省优化营商环境条例']],
    ['实施“春苗行动”,救助儿童。', ['POLICY 春苗行动']],
    ['打响“乐购棠溪”品牌。', ['BRAND “乐购棠溪”品牌']],
    ['推出话剧《棠溪往事》。', ['BRAND 棠溪往事']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what a list is of tells what its items are', () => {
  expect(namesIn('引进宏岳新材料、天旭光电等一批龙头企业。')).toEqual([
    'ORGANIZATION 宏岳新材料',
    'ORGANIZATION 天旭光电',
  ]);
  expect(namesIn('完善就业、教育、医疗等保障。')).toEqual([]);
});

test('what is awarded and what is issued is named as a whole', () => {
  expect(namesIn('获评全国医疗保障系统先进集体。')).toEqual(['BRAND 全国医疗保障系统先进集体']);
  expect(namesIn('制定碳达峰实施方案。')).toEqual(['POLICY 碳达峰实施方案']);
});

test('a committee or office is named by the level that it is of', () => {
  expect(namesIn('在市委、区政府的领导下,依法接受区人大监督。')).toEqual([
    'DEPARTMENT 市委',
    'DEPARTMENT 区政府',
    'DEPARTMENT 区人大',
  ]);
});

test('a stem that several names begin with is a name where it stands alone', () => {
  expect(namesIn('建设瓦屏水库,举办瓦屏论坛,持续改善瓦屏环境。')).toContain('PLACE 瓦屏');
  expect(namesIn('建设瓦屏水库,持续改善瓦屏环境。')).toEqual(['PLACE 瓦屏水库']);
});

describe('a known entity', () => {
  test.each([
    ['covers its own words', '推进⟦瓦屏水库⟧建设。', []],
    ['covers what its name ends', '推进改扩建的棠溪⟦水库⟧。', []],
    ['covers a name that it holds', '推进⟦瓦屏水库扩建工程⟧。', []],
    ['covers a name in marks with what it is', '打响“⟦乐购棠溪⟧”品牌。', []],
    ['leaves a name that is built on it', '推进⟦瓦屏⟧水库建设。', ['PLACE 瓦屏水库']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('any text gives candidates inside their statements, in order, apart from each other', () => {
  const part = fc.constantFrom(
    ...[
      '推进',
      '瓦屏',
      '水库',
      '、',
      '和',
      '等',
      '企业',
      '“',
      '”',
      '《',
      '》',
      '项目',
      '3号地',
      '棠溪',
      '第',
      '三',
      '。',
      '，',
      '(',
      'E座',
      '一期',
      '建设',
      '国家',
      '示范区',
      '获评',
      '出台',
      '方案',
      '\n',
      '𠮷',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 12 }), { maxLength: 5 }), (parts) => {
      const statements: { id: string; start: number; end: number; mentions: [] }[] = [];
      let text = '';
      for (const [index, words] of parts.entries()) {
        const start = text.length;
        text += words.join('');
        statements.push({ id: String(index), start, end: text.length, mentions: [] });
      }
      const found = findCandidates(text, statements);
      expect(findCandidates(text, statements)).toEqual(found);
      let reached = 0;
      for (const { statement, span, rule } of found) {
        const home = statements[Number(statement)]!;
        expect(span.start).toBeGreaterThanOrEqual(Math.max(home.start, reached));
        expect(span.end).toBeLessThanOrEqual(home.end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(CANDIDATE_RULES).toContain(rule);
        reached = span.end;
      }
    }),
    { numRuns: 300 },
  );
});
