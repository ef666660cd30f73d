import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/text/document.ts';
import { readFileText } from '../../src/text/file-text.ts';
import { TextError } from '../../src/text/text-error.ts';
import { fixtureFile, gbk, madeUpDocx } from '../support/report-files.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const page = fixtureFile('made-up-page.html');

test('a page is told by its content, in either encoding', () => {
  const read = readFileText(utf8(page));
  expect(readFileText(gbk(page))).toEqual(read);
  const { text, head } = read;
  expect(readDocument(text, head)).toMatchObject({
    title: '关于虚构市鼓楼区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告',
    district: '鼓楼区',
    region: '虚构市',
    reviewYear: 2024,
    planYear: 2025,
    publishedOn: '2025-02-14',
    source: '虚构区发改委',
  });
});

test('a Word document, and plain text', () => {
  expect(readFileText(madeUpDocx()).text).toContain('\n一、2024年国民经济和社会发展计划执行情况\n');
  expect(readFileText(utf8('各位代表:\n<一>'))).toEqual({ text: '各位代表:\n<一>', head: [], lost: [] });
});

const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8('甲') });

test.each<readonly [string, Uint8Array, RegExp]>([
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /a JPEG image, not a text; save .* \(OCR\)/],
  ['PDF', utf8('%PDF-1.7'), /a PDF, not a text; save/],
  [
    'old Word',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    /an old Office document .*; open it and save it as a Word document/,
  ],
  ['RAR', utf8('Rar!\x1a\x07'), /a RAR archive, not a text; unpack it/],
  ['Excel', zip('xl/workbook.xml'), /is an Excel workbook \(xlsx\): save its text/],
  ['OFD', zip('OFD.xml'), /is an OFD document: open it/],
  ['another archive', zip('report.txt'), /is a ZIP archive: unpack it/],
  ['a broken archive', zip('report.txt').slice(0, 30), /damaged or cut short/],
  ['MHTML', utf8('From: <Saved by Blink>\nMIME-Version: 1.0\n\n甲'), /\(MHTML\); save it as «HTML only»/],
  ['XML', utf8('<?xml version="1.0"?><w:wordDocument>甲</w:wordDocument>'), /is XML and no web page; save/],
  ['nothing', new Uint8Array(), /is empty/],
])('%s is refused with what it is', (_, bytes, message) => {
  expect(() => readFileText(bytes)).toThrow(TextError);
  expect(() => readFileText(bytes)).toThrow(message);
});
