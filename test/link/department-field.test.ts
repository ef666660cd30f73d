import { readFileSync } from 'node:fs';
import { fieldsOfName, managedPlace } from '../../src/link/department-field.ts';
import { parseFields } from '../../src/link/field-lexicon.ts';

const FIELDS = parseFields({
  name: 'fields.yaml',
  content: readFileSync('seeds/gazetteer/fields.yaml', 'utf8'),
});

const said = (name: string, district: string): string[] =>
  fieldsOfName(name, district, FIELDS).map(({ names }) => names[0]!);

test.each([
  ['北京市东城区教育委员会', '东城区', ['教育']],
  ['区教育委员会', '东城区', ['教育']],
  ['某某区教育局', '某某区', ['教育']],
  ['某某市某某区教育体育局', '某某区', ['教育', '体育']],
  ['某某县教育和体育局', '某某县', ['教育', '体育']],
  ['某某区文化广电和旅游局', '某某区', ['文化', '广电', '旅游']],
  ['某某区文化体育和旅游局', '某某区', ['文化', '体育', '旅游']],
  ['某某区住房和城乡建设局', '某某区', ['住房和城乡建设']],
  ['北京市东城区住房和城市建设委员会', '东城区', ['住房和城乡建设']],
  ['某某区农业农村局', '某某区', ['农业农村']],
  ['某某区卫生健康委员会', '某某区', ['卫生健康']],
  ['某某区市场监督管理局', '某某区', ['市场监督管理']],
  ['某某区城市管理局', '某某区', ['城市管理']],
  ['北京市东城区科学技术和信息化局', '东城区', ['科学技术', '信息化']],
  ['北京市东城区政务服务和数据管理局', '东城区', ['政务服务', '数据']],
  ['北京市东城区人民政府国有资产监督管理委员会', '东城区', ['国有资产监督管理']],
  ['北京市公安局东城分局', '东城区', ['公安']],
  ['北京市规划和自然资源委员会东城分局', '东城区', ['规划和自然资源']],
  ['北京市东城区消防救援支队', '东城区', ['消防救援']],
  // What is no known field leaves the whole name untold.
  ['北京市东城区城市管理综合行政执法局', '东城区', []],
  ['北京市东城区发展和改革委员会', '东城区', []],
  ['某某区教育考试中心', '某某区', []],
  ['某某区教育督导办公室', '某某区', []],
  ['某某区教育', '某某区', []],
  ['东城区人民政府', '东城区', []],
  ['', '某某区', []],
])('the name %s of %s says %j', (name, district, fields) => {
  expect(said(name, district)).toEqual(fields);
});

test.each([
  ['北京市王府井地区管理委员会', '东城区', '王府井'],
  ['王府井管委会', '东城区', '王府井'],
  ['某某区某某湖管理处', '某某区', '某某湖'],
  ['北京市东城区教育委员会', '东城区', null],
  ['王府井', '东城区', null],
])('the name %s of %s manages %s', (name, district, place) => {
  expect(managedPlace(name, district)).toBe(place);
});
