import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../src/text/decode.ts';
import { readDocument } from '../../src/text/document.ts';
import { parseReport } from '../../src/text/parse-report.ts';
import { checkTree, DONGCHENG, readBytes } from './reports.ts';

const YEARS = { reviewYear: 2023, planYear: 2024 };

const piece = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '三、',
    '（一）',
    '(二)',
    '一)',
    '1.',
    '2．',
    '3、',
    '(1)',
    '（2）',
    '(3)',
    '①',
    '②',
    '一是',
    '二是',
    '三是',
  ],
  ...[
    '第一，',
    '首先，',
    '第一部分 ',
    '——',
    '各位代表！',
    '过去一年，',
    '同时，我们清醒认识到，存在困难和问题：',
    '对此，我们将',
  ],
  ...[
    '有利条件：',
    '主要预期目标是：',
    '2024年',
    '增长5.2%',
    '3.86公里',
    '第一人民医院',
    '1、3号地',
    '“',
    '”',
    '"',
    '（',
    '）',
  ],
  ...[
    '。',
    '！',
    '？',
    '；',
    '：',
    '，',
    '\n',
    '\n\n',
    '\n　　',
    '  ',
    '经济平稳',
    '工作回顾',
    '2023年工作回顾',
    '重点任务',
    '让我们奋斗',
    '𠮷',
    '🙂',
  ],
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any soup of a report gives a sound tree', () => {
  fc.assert(
    fc.property(soup, (text) => checkTree(parseReport(text, YEARS))),
    { numRuns: 3000 },
  );
});

test('any text at all gives a sound tree and document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      checkTree(parseReport(text, YEARS));
      readDocument(text);
    }),
    { numRuns: 500 },
  );
});

test('a document is read the same again from its own text', () => {
  const { text } = readDocument(decode(readFileSync(DONGCHENG)));
  expect(readDocument(text).text).toBe(text);
});

describe('the same report in another encoding gives the same tree', () => {
  const bytes = readFileSync(DONGCHENG);
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
  const { tree } = readBytes(bytes);
  const utf16be = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  test.each([
    ['CRLF', Buffer.from(text.replace(/\n/g, '\r\n'))],
    ['CR', Buffer.from(text.replace(/\n/g, '\r'))],
    ['BOM', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', utf16be],
    ['GB18030', encodeGb18030(text)],
  ])('%s', (_, variant) => expect(readBytes(variant).tree).toEqual(tree));
});

test('full width numbering gives the same numbers, kinds and citations as half width', () => {
  const { tree } = readBytes(readFileSync(DONGCHENG));
  const wide = tree.text
    .replace(/\((\d)\)/g, (_, digit: string) => `（${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}）`)
    .replace(/\(([一二三四五六])\)/g, '（$1）')
    .replace(/,/g, '，')
    .replace(/:/g, '：');
  const row = ({ number, kind, span }: (typeof tree.statements)[number]): unknown => [number, kind, span];
  const other = parseReport(wide, YEARS);
  expect(other.statements.map(row)).toEqual(tree.statements.map(row));
  expect(other.statements.find(({ number }) => number === '3.4.3.2')?.citation).toBe(
    '三(四)提升国有资产利用效能(2)',
  );
});

/** Node decodes GB18030 and doesn't encode it: the table is made by decoding every two byte code. */
function encodeGb18030(text: string): Buffer {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  const add = (...code: number[]): unknown => table.set(decoder.decode(Uint8Array.from(code)), code);
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) add(high, low);
  }
  // The first of the four byte codes: U+00A0 and what else the other table lacks.
  for (let third = 0x81; third <= 0xfe; third += 1)
    for (let last = 0x30; last <= 0x39; last += 1) add(0x81, 0x30, third, last);
  for (let letter = 0; letter < 0x80; letter += 1) table.set(String.fromCharCode(letter), [letter]);
  return Buffer.from(Array.from(text).flatMap((letter) => table.get(letter) ?? fail(letter)));
}

function fail(letter: string): never {
  throw new Error(`no GB18030 code for ${letter}`);
}
