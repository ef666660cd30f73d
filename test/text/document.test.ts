import { readDocument } from '../../src/text/document.ts';

const BODY =
  '各位代表：\n　　受区人民政府委托，现报告如下。\n　　一、2023年计划执行情况\n　　增长5%。\n　　各位代表！让我们努力奋斗！';

test('a bare body has no metadata but what its headings say', () => {
  expect(readDocument(BODY)).toEqual({
    ...{ text: BODY, title: null, publishedOn: null, deliveredOn: null, source: null, byline: null },
    ...{ district: null, region: null, reviewYear: 2023, planYear: 2024 },
  });
});

test.each([
  [
    '中国共产党某市政府网站\n首页 > 政务公开\n',
    '\n\n扫一扫在手机上打开页面\n您访问的链接即将离开“某区”门户网站 是否继续?',
  ],
  ['当前位置：首页 > 规划计划\n【字体：大 中 小】\n', '\n\n相关链接\n某报告解读\n主办：某区人民政府'],
  ['', '\n\n名词解释\n1.两区：是指自由贸易试验区。\n说明文字很长，也以句号结束。'],
  ['', '\n\n附件：1.指标表\n2.项目表'],
  ['目录\n一、2023年计划执行情况\n二、安排\n\n', '\n\n《政府工作报告》名词注释\n“四巷”——银巷、硅巷。'],
  ['', '\n\n某区发展和改革委员会\n2024年1月9日'],
])('chrome before %j and after %j is left out', (before, after) => {
  expect(readDocument(before + BODY + after).text).toBe(BODY);
});

test('chrome lines inside are left out, and nothing else', () => {
  const [head = '', ...rest] = BODY.split('\n');
  expect(readDocument([head, '— 3 —', '打印 分享', ...rest].join('\n')).text).toBe(BODY);
  const speaking = BODY.replace('增长5%。', '打印设备产业增长5%。分享经济、下载量居前，注释完善。');
  expect(readDocument(speaking).text).toBe(speaking);
});

test.each([
  [
    '关于湖北省武汉市江岸区2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
    '江岸区',
    '湖北省武汉市',
    2023,
    2024,
  ],
  [
    '关于内蒙古自治区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告',
    '内蒙古自治区',
    null,
    2022,
    2023,
  ],
  ['关于上海市浦东新区2023年计划执行情况与2024年计划的报告', '浦东新区', '上海市', 2023, 2024],
  ['2025年江原区政府工作报告', '江原区', null, 2024, 2025],
])('%s', (title, district, region, reviewYear, planYear) => {
  expect(readDocument(`${title}\n\n${BODY}`)).toMatchObject({
    title,
    district,
    region,
    reviewYear,
    planYear,
  });
});

test.each([
  ['——2024年1月9日在某区人民代表大会上', '2024-01-09'],
  ['（2024年1月21日在某市第十六届人民代表大会第二次会议上）', '2024-01-21'],
  ['二○二四年一月十二日在某县第十八届人民代表大会第四次会议上', '2024-01-12'],
])('delivered: %s', (line, deliveredOn) => {
  expect(readDocument(`政府工作报告\n${line}\n\n${BODY}`)).toMatchObject({
    deliveredOn,
    title: '政府工作报告',
  });
});

test('years that no word says are null', () => {
  expect(readDocument('各位代表：\n工作报告如下。')).toMatchObject({ reviewYear: null, planYear: null });
});

test('a report given in December arranges the next year', () => {
  const text = '政府工作报告\n——2023年12月20日在某区第三届人民代表大会上\n\n各位代表：\n现在报告工作。';
  expect(readDocument(text)).toMatchObject({ reviewYear: 2023, planYear: 2024 });
});
