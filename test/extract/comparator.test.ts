import { briefs, observe } from './observations.ts';

test.each([
  ['引进企业超2000户', '引进企业 >2000户 COUNT'],
  ['引进企业2000余户', '引进企业 >2000户 COUNT'],
  ['引进企业2000多户', '引进企业 >2000户 COUNT'],
  ['配租公租房1000余套', '配租公租房 >1000套 COUNT'],
  ['固定资产投资突破500亿元', '固定资产投资 >500亿元 LEVEL'],
  ['旅游收入逾80亿元', '旅游收入 >80亿元 LEVEL'],
  ['地区生产总值增长5%以上', '地区生产总值 ≥5% GROWTH'],
  ['粮食产量不低于30亿斤', '粮食产量 ≥30亿斤 LEVEL'],
  ['粮食产量稳定在30亿斤以上', '粮食产量 ≥30亿斤 LEVEL'],
  ['城镇新增就业不少于1.2万人', '城镇新增就业 ≥1.2万人 COUNT'],
  ['城镇登记失业率控制在4%以内', '城镇登记失业率 ≤4% SHARE'],
  ['居民消费价格涨幅不超过3%', '居民消费价格涨幅 ≤3% GROWTH'],
  ['PM2.5浓度控制在35微克/立方米以下', '细颗粒物浓度 ≤35微克/立方米 LEVEL'],
  ['城镇调查失业率5.5%左右', '城镇调查失业率 ≈5.5% SHARE'],
  ['固定资产投资约260亿元', '固定资产投资 ≈260亿元 LEVEL'],
  ['游客接待量近900万人次', '接待游客 ≈900万人次 COUNT'],
  ['不良贷款率低于1%', '不良贷款率 <1% SHARE'],
  ['不良贷款率不足1%', '不良贷款率 <1% SHARE'],
  ['一般公共预算收入200.5亿元', '一般公共预算收入 200.5亿元 LEVEL'],
  ['签约8个项目', '项目 8个 COUNT'],
])('%s', (words, expected) => expect(briefs(`${words}。`)).toEqual([expected]));

test('two bounds of a range are two observations', () => {
  for (const range of ['5%—6%', '5%-6%', '5%～6%', '5—6%', '5%至6%']) {
    expect(briefs(`地区生产总值增长${range}。`)).toEqual([
      '地区生产总值 ≥5% GROWTH',
      '地区生产总值 ≤6% GROWTH',
    ]);
  }
  expect(briefs('森林覆盖率由61.2%到62.5%。')).toEqual(['森林覆盖率 61.2% SHARE', '森林覆盖率 62.5% SHARE']);
});

test('the wording holds the comparing words', () => {
  const wordings = (words: string): string[] => observe(words).map(({ wording }) => wording);
  expect(wordings('城镇登记失业率控制在4%以内,引进企业超2000户,提供服务35万余人次。')).toEqual([
    '控制在4%以内',
    '超2000户',
    '35万余人次',
  ]);
  expect(wordings('地区生产总值增长4.5%左右。')).toEqual(['4.5%左右']);
});
