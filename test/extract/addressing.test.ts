import { findAddressings, type AddressingStatement } from '../../src/extract/addressing.ts';
import { createTermFinder } from '../../src/extract/common-terms.ts';
import { createIndicatorIndex } from '../../src/extract/indicator-index.ts';
import type { StatementKind } from '../../src/text/tree.ts';

const INDEX = createIndicatorIndex([
  { id: 'indicator:rental-homes', name: '公租房', aliases: [] },
  { id: 'indicator:gdp', name: '地区生产总值', aliases: ['GDP'] },
]);

type Line = readonly [StatementKind, string, ...string[]];

/** Statements one after another, each with the words in it that name something. */
function addressingsOf(...lines: readonly Line[]): string[] {
  let text = '';
  const statements = lines.map(([kind, words, ...names], index): AddressingStatement => {
    const start = text.length;
    text += `${words}\n`;
    return {
      id: `${kind[0] ?? ''}${index}`,
      kind,
      span: { start, end: start + words.length },
      named: names.map((name) => {
        const at = start + words.indexOf(name);
        return { entity: name, span: { start: at, end: at + name.length } };
      }),
    };
  });
  return findAddressings(text, statements, INDEX).flatMap(({ challenge, measure, shared }) =>
    shared.map(({ rule, inChallenge, inMeasure }) => {
      const words = text.slice(inChallenge.start, inChallenge.end);
      expect(text.slice(inMeasure.start, inMeasure.end)).toBe(words);
      return `${challenge}←${measure} ${rule} ${words}`;
    }),
  );
}

test('a measure takes up a challenge by the thing that both name', () => {
  expect(
    addressingsOf(
      ['CHALLENGE', '甲园区配套不足。', '甲园区'],
      ['MEASURE', '(1)补齐甲园区短板。', '甲园区'],
      ['MEASURE', '(2)推动乙园区开园。', '乙园区'],
    ),
  ).toEqual(['C0←M1 shared-entity 甲园区']);
});

test('by an indicator that few statements name', () => {
  const challenge: Line = ['CHALLENGE', '公租房轮候时间长,GDP增速放缓。'];
  const growth: Line = ['MEASURE', '推动GDP增长5%。'];
  expect(addressingsOf(challenge, ['MEASURE', '筹集公租房500套。'], growth, growth, growth)).toEqual([
    'C0←M1 shared-indicator 公租房',
  ]);
});

test('by words that are rare in the report, each shown at its longest', () => {
  expect(
    addressingsOf(
      ['CHALLENGE', '院前医疗急救服务平均反应时间偏长。'],
      ['MEASURE', '加密院前医疗急救站点布局。'],
    ),
  ).toEqual(['C0←M1 shared-term 院前医疗急救']);
});

test('not by words of which every report says something', () => {
  expect(
    addressingsOf(
      ['CHALLENGE', '高质量发展基础不扎实,需系统推进重点项目建设。'],
      ['MEASURE', '推动高质量发展,系统推进重点项目建设。'],
    ),
  ).toEqual([]);
});

test('not by words that many statements hold', () => {
  const measure: Line = ['MEASURE', '推进城市更新行动。'];
  expect(addressingsOf(['CHALLENGE', '城市更新任务重。'], measure, measure, measure)).toEqual([]);
});

test('not between achievements and challenges, nor without a challenge', () => {
  expect(
    addressingsOf(
      ['ACHIEVEMENT', '物业服务水平提升。'],
      ['CHALLENGE', '物业服务不规范。'],
      ['NARRATIVE', '物业服务是民生。'],
    ),
  ).toEqual([]);
  expect(addressingsOf(['MEASURE', '提升物业服务水平。'])).toEqual([]);
});

test.each([
  ['积极撬动社会资本参与,', '吸引社会资本参与。', '社会资本参与'],
  ['老城区的养老服务和', '发展养老服务和托育', '养老服务'],
  ['经济性住房保障房源紧', '筹集保障房源', '保障房源'],
])('a term has no loose letters at its ends: %s', (text, other, term) => {
  expect(createTermFinder(text)(other).map((found) => found.term)).toEqual([term]);
});
