import { elsewhereIn } from '../../src/extract/elsewhere.ts';
import { briefs } from './observations.ts';

test.each([
  '苏州市地区生产总值突破2.4万亿元。',
  '苏州地区生产总值突破2.4万亿元,增长5%。',
  '广州经济总量突破3万亿元。',
  '深圳成为全省第二个万亿元消费城市。',
  '南疆四地州生产总值增长6.1%。',
  '其中清河县规上工业增加值增长12%,总量居全省第一。',
  '崇明区新增湿地修复面积120公顷。',
  '13个设区市地区生产总值均超过4000亿元。',
])('a figure of another place is none of the report’s: %s', (words) => expect(briefs(words)).toEqual([]));

test.each([
  ['全市地区生产总值增长5%。', ['地区生产总值 5% GROWTH']],
  ['全县城镇新增就业3150人。', ['城镇新增就业 3150人 COUNT']],
  ['我区规上工业增加值增长6%。', ['规模以上工业增加值 6% GROWTH']],
  ['城区新增公办学位2100个。', ['学位 2100个 COUNT']],
  ['地区生产总值增长5%。', ['地区生产总值 5% GROWTH']],
  ['城市更新完成投资120亿元。', ['城市更新投资 120亿元 LEVEL']],
  ['市场主体净增9万户。', ['经营主体 9万户 COUNT']],
  ['上市企业达到52家。', ['上市公司 52家 COUNT']],
])('what only ends like a place is the report’s own: %s', (words, expected) =>
  expect(briefs(words)).toEqual(expected),
);

test('a sentence that turns to another place turns back where it names a subject', () => {
  expect(briefs('苏州市地区生产总值突破2万亿元,增长5%,全省一般公共预算收入增长3%。')).toEqual([
    '一般公共预算收入 3% GROWTH',
  ]);
});

test.each([
  ['东城区规上工业增加值增长5%', ['北京市东城区']],
  ['东城区规上工业增加值增长5%', ['东城']],
  ['广东省进出口增长2%', ['广东省']],
  ['延边州旅游收入增长2%', ['吉林省', '延边朝鲜族自治州']],
])('%s is at home in %s', (words, home) => expect(elsewhereIn(words, home)).toBeNull());

test('what the report’s place lies in is another place', () => {
  expect(elsewhereIn('北京市工业增加值增长5%', ['北京市东城区'])).toBe('北京市');
});
