import { readClauses } from '../../src/text/clauses.ts';
import { numeralValue } from '../../src/text/han-numeral.ts';
import { readMarker } from '../../src/text/numbering.ts';

test.each([
  ['一、工作', 'HAN', 1, '一'],
  ['十二、工作', 'HAN', 12, '十二'],
  ['二. 工作', 'HAN', 2, '二'],
  ['(三)工作', 'HAN_BRACKET', 3, '(三)'],
  ['（十）工作', 'HAN_BRACKET', 10, '（十）'],
  ['四)工作', 'HAN_BRACKET', 4, '四)'],
  ['1.工作', 'DIGIT', 1, '1'],
  ['２．工作', 'DIGIT', 2, '２'],
  ['3、工作', 'DIGIT', 3, '3'],
  ['1.2024年工作', 'DIGIT', 1, '1'],
  ['(1)工作', 'DIGIT_BRACKET', 1, '(1)'],
  ['（２）工作', 'DIGIT_BRACKET', 2, '（２）'],
  ['③工作', 'CIRCLED', 3, '③'],
  ['㈣工作', 'HAN_BRACKET', 4, '㈣'],
  ['一是工作', 'HAN_IS', 1, '一是'],
  ['第二，工作', 'ORDINAL', 2, '第二'],
  ['首先，工作', 'ORDINAL', 1, '首先'],
  ['第一部分　工作', 'DIVISION', 1, '第一部分'],
])('%s', (text, form, value, label) => {
  expect(readMarker(text, 0, text.length)).toMatchObject({ form, value, label });
});

test.each([
  ...[
    '第一人民医院',
    '1、3号地',
    '3.86公里',
    '(2023—2025年)',
    '(草案)',
    '(东城段)',
    '2.0版',
    '2023年',
    '12345热线',
    '一一对应',
  ],
  ...['一、二产业协调发展', '三、四季度', '第一产业', '一体化', '三要素', '十四五', '(2023)', '1.5%'],
])('%s is none', (text) => expect(readMarker(text, 0, text.length)).toBeNull());

test('a number counts at the start of a clause only', () => {
  const text = '抓项目：(1)甲(2)乙；(3)丙。“(4)丁。”(5)戊，(6)己';
  expect(readClauses(text, { start: 0, end: text.length }).inner.map(({ value }) => value)).toEqual([
    1, 3, 5,
  ]);
});

test('the opening phrase may run into the first item', () => {
  const text = '持续做好“四个服务”(1)着力降低密度。(2)用好窗口。';
  expect(readClauses(text, { start: 0, end: text.length }).inner.map(({ value }) => value)).toEqual([1, 2]);
});

test('numerals', () => {
  expect(['一', '十', '十一', '二十', '九十九', '12', '１２'].map(numeralValue)).toEqual([
    1, 10, 11, 20, 99, 12, 12,
  ]);
  expect(['', '百', '一一', '十十', '1a'].map(numeralValue)).toEqual([NaN, NaN, NaN, NaN, NaN]);
});
