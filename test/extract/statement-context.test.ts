import { createContextReader } from '../../src/extract/statement-context.ts';
import { parseReport } from '../../src/text/parse-report.ts';

const YEARS = { reviewYear: 2022, planYear: 2023 };

/** The time that governs each sentence from outside, by the sentence's words. */
function scopes(text: string): [string, string | null][] {
  const read = createContextReader(text, YEARS);
  return parseReport(text, YEARS).statements.map(({ kind, year, span }) => {
    const { scope } = read({ kind, year, span });
    return [text.slice(span.start, span.end), scope?.period ?? null];
  });
}

const FIVE = '2018/2022';

test('the time that a paragraph opens with goes on to its end, and no further', () => {
  const text =
    '一、2022年工作回顾\n五年来，产业升级。新建学校9所。改造危房8户。\n新增就业3万人。\n二、2023年工作安排\n新建公园2个。';
  expect(scopes(text)).toEqual([
    ['五年来，产业升级。', null],
    ['新建学校9所。', FIVE],
    ['改造危房8户。', FIVE],
    ['新增就业3万人。', null],
    ['新建公园2个。', null],
  ]);
});

test('a heading’s or a lead-in’s time goes on through the part, until a paragraph opens with another', () => {
  const parts = [
    '一、过去五年工作回顾\n新建学校9所。\n2022年，新增就业3万人。新增学位2个。\n改造危房8户。',
    '一、2022年工作回顾\n过去五年，我们主要做了以下工作：\n（一）产业升级。新建学校9所。\n（二）民生改善。改造危房8户。',
  ];
  expect(scopes(parts[0] ?? '')).toEqual([
    ['新建学校9所。', FIVE],
    ['2022年，新增就业3万人。', FIVE],
    ['新增学位2个。', null],
    ['改造危房8户。', null],
  ]);
  expect(scopes(`${parts[1] ?? ''}\n二、2023年工作安排\n新建公园2个。`).map(([, scope]) => scope)).toEqual([
    null,
    FIVE,
    FIVE,
    null,
  ]);
});

test('where a part tells of years and a year by turns, the time last opened with goes on', () => {
  const text =
    '一、过去五年和2022年工作回顾\n过去五年，发展很不平凡。\n新建学校9所。\n截至2022年底，铁路达到3公里。\n改造危房8户。\n2022年，新增就业3万人。\n新增学位2个。';
  expect(scopes(text).map(([, scope]) => scope)).toEqual([null, FIVE, FIVE, FIVE, FIVE, null]);
});

test('what is aimed at by a year says nothing of the next paragraph', () => {
  const text = '一、2023年重点工作\n到2025年，增加值占比达到10%。\n新建公园2个。';
  expect(scopes(text).at(-1)).toEqual(['新建公园2个。', null]);
});

test('the sentence before counts in the same paragraph alone', () => {
  const text = '一、2022年工作回顾\n新建学校9所。新建公园2个。\n新增就业3万人。';
  const read = createContextReader(text, YEARS);
  const before = parseReport(text, YEARS).statements.map(({ kind, year, span }) => {
    const { previous } = read({ kind, year, span });
    return previous === null ? null : text.slice(previous.span.start, previous.span.end);
  });
  expect(before).toEqual([null, '新建学校9所。', null]);
});
