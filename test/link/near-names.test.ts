import { nearNames } from '../../src/link/near-names.ts';

const named = (name: string, ...aliases: string[]): { id: string; name: string; aliases: string[] } => ({
  id: `place:${name}`,
  name,
  aliases,
});
const NAMES = [
  named('隆福寺'),
  named('隆福寺园区'),
  named('金宝街', '金宝大街'),
  named('王府井'),
  named('东直门'),
];
const near = (asked: string, most = 8): string[] => nearNames(asked, NAMES, most).map(({ name }) => name);

test('names that begin with what was asked come first, the shortest before the longer', () => {
  expect(near('隆福')).toEqual(['隆福寺', '隆福寺园区']);
});

test('a slip in one character still finds the name, also by an alias', () => {
  expect(near('金保街')).toEqual(['金宝街']);
  expect(near('金宝路')).toContain('金宝街');
  expect(near('金宝大道')).toContain('金宝街');
});

test('quotation marks and width make no difference', () => {
  expect(near('“王府井”')).toEqual(['王府井']);
});

test('what shares nothing with a name is near to none, and an empty name is near to nothing', () => {
  expect(near('朝阳公园')).toEqual([]);
  expect(near('')).toEqual([]);
  expect(near('“”')).toEqual([]);
});

test('no more are given than asked for', () => {
  expect(near('隆福', 1)).toEqual(['隆福寺']);
});
