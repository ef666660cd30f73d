import { derivedDistrict, districtId, isTold } from '../../src/ingest/district.ts';
import { readGazetteer } from '../../src/ingest/seeds.ts';

const gazetteer = readGazetteer();
const DONGCHENG = 'place:dongcheng-district';

test.each([
  ['北京市东城区', DONGCHENG],
  [DONGCHENG, DONGCHENG],
  ['place:北京市东城区', DONGCHENG],
  ['北京市', 'place:beijing'],
  ['北京市东城区景山街道', 'place:jingshan-subdistrict'],
])('%s is %s', (words, id) => {
  expect(districtId(gazetteer, words)).toBe(id);
});

test('a district of that name in another city is another place', () => {
  expect(districtId(gazetteer, '虚构市东城区')).toBe('place:虚构市东城区');
  expect(districtId(gazetteer, '南京市鼓楼区')).toBe('place:南京市鼓楼区');
  expect(districtId(gazetteer, '福州市鼓楼区')).toBe('place:福州市鼓楼区');
  // Every unit of the region counts.
  expect(districtId(gazetteer, '河北省北京市东城区')).toBe('place:河北省北京市东城区');
});

test('a street or site of the words’ name is no district', () => {
  const named = gazetteer.entities.find(({ category }) => category === 'STREET')!;
  expect(districtId(gazetteer, named.name)).not.toBe(named.id);
});

test('an id that is neither the gazetteer’s nor made of words stays as it is', () => {
  expect(districtId(gazetteer, 'place:elsewhere')).toBe('place:elsewhere');
  expect(derivedDistrict('place:elsewhere')).toBeNull();
  expect(derivedDistrict(DONGCHENG)).toBeNull();
});

test.each([
  ['place:湖北省', '湖北省', [], 'PROVINCE'],
  ['place:内蒙古自治区', '内蒙古自治区', [], 'PROVINCE'],
  ['place:重庆市', '重庆市', [], 'MUNICIPALITY'],
  ['place:江苏省南京市', '江苏省南京市', ['南京市'], 'CITY'],
  ['place:恩施土家族苗族自治州', '恩施土家族苗族自治州', [], 'CITY'],
  ['place:锡林郭勒盟', '锡林郭勒盟', [], 'CITY'],
  ['place:大兴安岭地区', '大兴安岭地区', [], 'CITY'],
  ['place:江苏省南京市鼓楼区', '江苏省南京市鼓楼区', ['鼓楼区'], 'DISTRICT'],
  ['place:长阳土家族自治县', '长阳土家族自治县', [], 'COUNTY'],
  ['place:正镶白旗', '正镶白旗', [], 'COUNTY'],
  ['place:阳朔县兴坪镇', '阳朔县兴坪镇', ['兴坪镇'], 'TOWN'],
  ['place:景德镇市', '景德镇市', [], 'CITY'],
  ['place:新乡市', '新乡市', [], 'CITY'],
  ['place:南京市鼓楼区湖南路街道', '南京市鼓楼区湖南路街道', ['湖南路街道'], 'SUBDISTRICT'],
])('%s', (id, name, aliases, category) => {
  expect(derivedDistrict(id)).toMatchObject({ id, kind: 'PLACE', name, aliases, category, derived: true });
});

test.each([
  ['湖北省', true],
  ['广西壮族自治区', true],
  ['青川县', true],
  ['南京市鼓楼区', true],
  ['鼓楼区', false],
  ['城关镇', false],
  ['好地方', false],
  ['', false],
])('%s tells which place is meant: %s', (words, told) => expect(isTold(words)).toBe(told));
