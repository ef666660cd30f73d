import { parseQuestion } from '../../web/src/address/question.ts';
import { filtersOf } from '../../web/src/views/answer/filters.ts';
import { questionTitle } from '../../web/src/views/answer/question-title.ts';
import type { Vocabulary } from '../../web/src/views/answer/vocabulary.ts';
import { vocabularyIn } from './vocabulary.ts';

const NAMES: Readonly<Record<string, string>> = { 'place:jinbao-street': '金宝街' };
const nameOf = (ref: string): string => NAMES[ref] ?? ref;

describe('a question in words', () => {
  let chinese: Vocabulary;
  let english: Vocabulary;
  beforeAll(async () => {
    chinese = await vocabularyIn('zh');
    english = await vocabularyIn('en');
  });

  test.each([
    ['touching=place:jinbao-street', '触及「金宝街」的举措', 'Measures touching 金宝街'],
    [
      'touching=place:jinbao-street&touching=四巷',
      '触及「金宝街」或「四巷」的举措',
      'Measures touching 金宝街 or 四巷',
    ],
    [
      'touching=place:jinbao-street&touching=四巷&match=ALL',
      '同时触及「金宝街」和「四巷」的举措',
      'Measures touching 金宝街 and 四巷',
    ],
    ['scope=RELATED', '全部举措', 'All measures'],
    ['year=2024', '全部 2024 年举措', 'All 2024 measures'],
    [
      'touching=四巷&section=产业&department=区发改委&kinds=PROJECT&kinds=EVENT&lacks=NUMBER&year=2024',
      '触及「四巷」、在“产业”之下、可能由区发改委负责、写到项目和活动、无数字的 2024 年举措',
      '2024 measures touching 四巷, under “产业”, that 区发改委 may answer for, naming any project and any event, with no figure',
    ],
  ])('%s', (search, inChinese, inEnglish) => {
    const question = parseQuestion(new URLSearchParams(search));
    expect(questionTitle(question, nameOf, chinese)).toBe(inChinese);
    expect(questionTitle(question, nameOf, english)).toBe(inEnglish);
  });

  test('names each filter that is set, and what is left without it', () => {
    const search =
      'section=产业&department=区发改委&kinds=PROJECT&kinds=EVENT&lacks=NUMBER&lacks=PLACE&year=2024';
    const filters = filtersOf(parseQuestion(new URLSearchParams(search)), nameOf, chinese);
    expect(filters.map(({ name, without }) => [name, without])).toEqual([
      ['章节：产业', { section: null }],
      ['责任部门：区发改委', { department: null }],
      ['写到项目', { kinds: ['EVENT'] }],
      ['写到活动', { kinds: ['PROJECT'] }],
      ['无数字', { lacks: ['PLACE'] }],
      ['无地点', { lacks: ['NUMBER'] }],
      ['2024 年', { year: null }],
    ]);
    expect(filtersOf(parseQuestion(new URLSearchParams('touching=四巷')), nameOf, english)).toEqual([]);
  });
});
