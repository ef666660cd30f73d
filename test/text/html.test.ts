import { isHtml, readHtml } from '../../src/text/html.ts';
import { fixtureFile } from '../support/report-files.ts';

const page = readHtml(fixtureFile('made-up-page.html'));

test('scripts, styles, navigation, hidden elements and the foot are left out', () => {
  expect(page.text).not.toMatch(/脚本|color|打开脚本|即将离开|ICP备|^政府工作报告$/mu);
});

test('inline elements do not part words, and blocks do', () => {
  expect(page.text).toContain('\n地区生产总值增长5.5%左右,新增托位210个。一般公共预算收入增长3.2%。\n');
  expect(page.text).toContain('编造的主题。(1)推进编造的建设,新增托位300个。\n(2)完成编造的改造&修缮。\n');
});

test('entities are decoded, and a line break of the source between Chinese letters is none', () => {
  expect(page.text).toContain('增长5%以上；居民收入');
  expect(page.text).toContain('现将计划执行情况与计划草案提请大会审议。');
});

test('the cells of a row stand on one line, parted', () => {
  expect(page.text).toContain('\n指标\t完成\n');
  expect(page.text).toContain('\n编造的学位\t1200个\n');
});

test('the head tells title, date and source', () => {
  expect(page.head).toEqual([
    '关于虚构市鼓楼区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告',
    '发布时间:2025-02-14 09:30',
    '来源:虚构区发改委',
  ]);
});

test('without such names the page’s own title counts, unless it says less than the text', () => {
  expect(readHtml('<title>虚构县2025年政府工作报告_虚构县人民政府</title><p>一').head).toEqual([
    '虚构县2025年政府工作报告_虚构县人民政府',
  ]);
  expect(readHtml('<title>政府工作报告</title><p>一').head).toEqual([]);
  expect(readHtml('<title>虚构县人民政府</title><p>一').head).toEqual([]);
});

test.each([
  ['unclosed elements', '<p>一<p>二<div>三', '\n一\n\n二\n\n三\n'],
  ['an element inside one that is left out', '一<nav><div>甲<br>乙</div></nav>丙', '一\n丙'],
  ['a hidden one with an image inside', '<div hidden><img src=x>甲</div>丙', '\n丙'],
  ['a script in the middle of a line', '一<script>甲</script>二', '一二'],
  ['a form around the page', '<form><p>一</p></form>', '\n\n一\n\n'],
  ['an end tag too many', '一</div></span>二', '一二'],
  ['text in which < is no tag', '<p>5 < 6,1<2', '\n5 < 6,1<2\n'],
  ['preformatted lines', '<pre>一\n二</pre>', '\n一\n二\n'],
])('%s', (_, html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test('a deep page is read, and one deeper than any real page refused', () => {
  const deep = (depth: number): string => `${'<div>'.repeat(depth)}一${'</div>'.repeat(depth)}`;
  expect(readHtml(deep(4_000)).text.trim()).toBe('一');
  expect(() => readHtml(deep(1_000_000))).toThrow(/more than 5000 elements stand inside one another/);
});

test.each([
  ['<!DOCTYPE html><p>一', true],
  ['\n <!-- 一 --><html>', true],
  ['<div>一</div>', true],
  ['各位代表:<p>', false],
  ['<通知>各位代表:', false],
  ['<?xml version="1.0"?><w:document>', false],
])('%j is a page: %s', (text, is) => expect(isHtml(text)).toBe(is));
