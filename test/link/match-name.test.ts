import fc from 'fast-check';
import { matchNames, type KnownSpelling, type NameMatch } from '../../src/link/match-name.ts';
import { openPinyin, type ReadingsOf } from '../../src/link/pinyin.ts';
import { spellingsOf } from '../../src/link/spelling.ts';
import { lookupsOf, typedName, type Lookups } from '../../src/link/typed-name.ts';

const ENTITIES = [
  { id: 'place:jinbao-street', name: '金宝街', aliases: ['金宝大街'], mentions: 2 },
  { id: 'place:jinbao-plot', name: '金宝街8号地', aliases: [], mentions: 1 },
  { id: 'indicator:finance', name: '金融业增加值', aliases: ['金融增加值'], mentions: 3 },
  { id: 'place:longfusi', name: '隆福寺', aliases: [], mentions: 4 },
  { id: 'place:dongzhimen', name: '东直门', aliases: [], mentions: 0 },
  { id: 'place:cafe', name: 'café', aliases: [], mentions: 0 },
  { id: 'place:dashilan', name: '大栅栏', aliases: [], mentions: 0 },
  { id: 'place:green', name: '绿心公园', aliases: [], mentions: 0 },
];

let readingsOf: ReadingsOf;
let spellings: KnownSpelling[];
beforeAll(async () => {
  readingsOf = await openPinyin();
  spellings = ENTITIES.flatMap(({ id, mentions, ...names }) =>
    spellingsOf(names, readingsOf).map((spelling) => ({ ...spelling, entity: id, mentions })),
  );
});

const resolve = (text: string, most = 10): NameMatch[] =>
  matchNames(typedName(text, readingsOf), spellings, most);
const [STREET, PLOT, FINANCE, TEMPLE] = ENTITIES.map(({ id }) => id) as [string, string, string, string];

test.each([
  ['金宝街', STREET, '金宝街', 1, 1],
  [' “金 宝街” ', STREET, '金宝街', 1, 1],
  ['金宝大街', STREET, '金宝大街', 0.95, 0.95],
  ['金宝', STREET, '金宝街', 0.8, 0.9],
  ['jinbaojie', STREET, 'jinbaojie', 0.65, 0.75],
  ['JinBao Jie', STREET, 'jinbaojie', 0.65, 0.75],
  ['jīn bǎo', STREET, 'jinbaojie', 0.65, 0.75],
  ['jinbao街', STREET, 'jinbaojie', 0.65, 0.75],
  ['金bao', STREET, 'jinbaojie', 0.65, 0.75],
  ['jbj', STREET, 'jbj', 0.5, 0.6],
  ['j宝j', STREET, 'jbj', 0.5, 0.6],
  ['金保街', STREET, 'jinbaojie', 0.3, 0.4],
  ['jin保街', STREET, 'jinbaojie', 0.3, 0.4],
  ['金堡路街', null, '', 0, 0],
  ['金宝路', STREET, '金宝街', 0.3, 0.4],
  ['宝金街', STREET, '金宝街', 0.3, 0.4],
  ['jinboajie', STREET, 'jinbaojie', 0.3, 0.4],
  ['dashilan', 'place:dashilan', 'dashilan', 0.65, 0.75],
  ['lǜxin', 'place:green', 'lvxingongyuan', 0.65, 0.75],
  ['luxin', 'place:green', 'luxingongyuan', 0.65, 0.75],
  ['café', 'place:cafe', 'café', 1, 1],
  ['隆福路', TEMPLE, '隆福寺', 0.3, 0.4],
  ['天坛', null, '', 0, 0],
  ['', null, '', 0, 0],
  ['“”', null, '', 0, 0],
])('«%s» stands for %s by %s', (text, entity, matched, least, most) => {
  const [best] = resolve(text);
  if (entity === null) {
    expect(best).toBeUndefined();
    return;
  }
  expect(best).toMatchObject({ entity, matched });
  expect(best!.score).toBeGreaterThanOrEqual(least);
  expect(best!.score).toBeLessThanOrEqual(most);
});

test('of a first keystroke the short names that are named come first', () => {
  expect(resolve('金').map(({ entity }) => entity)).toEqual([STREET, FINANCE, PLOT]);
  expect(
    resolve('j')
      .map(({ entity }) => entity)
      .slice(0, 1),
  ).toEqual([STREET]);
});

test('two characters are too few for a slip', () => {
  expect(resolve('金街')).toEqual([]);
});

test('no more are given than asked for, and each entity once', () => {
  expect(resolve('金', 1).map(({ entity }) => entity)).toEqual([STREET]);
  const found = resolve('j', 100).map(({ entity }) => entity);
  expect(new Set(found).size).toBe(found.length);
});

/** Whether the lookups find a spelling. */
function isFound(
  { key, head, tail }: KnownSpelling & { head?: string; tail?: string },
  { starts, ends }: Lookups,
) {
  const fits = ({ shortest, longest }: { shortest: number; longest: number }): boolean =>
    key.length >= shortest && key.length <= longest;
  return (
    starts.some((part) => part.edge === head && key.startsWith(part.text) && fits(part)) ||
    ends.some((part) => part.edge === tail && key.endsWith(part.text) && fits(part))
  );
}

test('the lookups find every spelling that matches', () => {
  const keys = [
    '金宝街',
    '隆福寺',
    '金宝街8号地',
    'jinbaojie',
    'jbj',
    'longfusi',
    'jinbao街',
    '隆fu',
    '金融增加值',
  ];
  const slips = fc
    .tuple(fc.constantFrom(...keys), fc.nat(12), fc.constantFrom('', '街', 'a', 'i'), fc.nat(2))
    .map(([key, at, put, cut]) => key.slice(0, at) + put + key.slice(at + cut));
  const exchanges = fc
    .tuple(fc.constantFrom(...keys), fc.nat(8))
    .map(
      ([key, at]) => key.slice(0, at) + key.slice(at + 1, at + 2) + key.slice(at, at + 1) + key.slice(at + 2),
    );
  fc.assert(
    fc.property(fc.oneof(slips, exchanges, fc.constantFrom(...keys)), (text) => {
      const typed = typedName(text, readingsOf);
      const { written, letters } = lookupsOf(typed);
      const missed = spellings.filter(
        (spelling) =>
          matchNames(typed, [spelling], 1).length > 0 &&
          !isFound(spelling, spelling.form === 'WRITTEN' ? written : letters),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('any text resolves to something or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { score } of resolve(text)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
