import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from './cli.ts';

const FILES = join(ROOT, 'test', 'fixtures', 'files');

/** A made-up file of test/fixtures/files. */
export function fixtureFile(name: string): string {
  return readFileSync(join(FILES, name), 'utf8');
}

let codes: Map<string, readonly number[]> | null = null;

/** Every letter of GB18030's two-byte part. */
function gbCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(letter).length === 1 && letter !== '\uFFFD') found.set(letter, [first, second]);
    }
  }
  return found;
}

/** A text's bytes as an older Chinese site saves them. */
export function gbk(text: string): Uint8Array {
  codes ??= gbCodes();
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      if (letter < '\x80') return [letter.charCodeAt(0)];
      const code = codes?.get(letter);
      if (code === undefined) throw new Error(`GBK has no ${letter}.`);
      return code;
    }),
  );
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function part(name: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACE}>${content}</w:${name}>`);
}

/** A Word document of these parts' XML, each without its outermost element. */
export function docx(parts: {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', parts.numbering) }),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': part('styles', parts.styles) }),
  });
}

/** A paragraph; `[list, level]` numbers it. */
export function paragraph(
  words: string,
  [list, level]: readonly [number, number] | readonly [] = [],
): string {
  const numbered =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return `<w:p>${numbered}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A list whose levels print «一、», «(一)», «1.» and «(1)». */
export const REPORT_NUMBERING = `<w:abstractNum w:abstractNumId="7">${[
  ['chineseCountingThousand', '%1、'],
  ['japaneseCounting', '(%2)'],
  ['decimal', '%3.'],
  ['decimal', '(%4)'],
]
  .map(
    ([format, pattern], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

/** The made-up report of made-up-page.html, with its numbers counted by Word. */
export function madeUpDocx(): Uint8Array {
  const body = [
    paragraph(
      '关于虚构市鼓楼区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告',
    ),
    paragraph('(虚构,仅供测试:虚构市并不存在,其中的数字都由软件测试编造。)'),
    paragraph('各位代表:'),
    paragraph('2024年国民经济和社会发展计划执行情况', [1, 0]),
    paragraph('地区生产总值增长5.5%左右,新增托位210个。'),
    paragraph('2025年国民经济和社会发展计划安排', [1, 0]),
    paragraph('2025年主要指标建议为:地区生产总值增长5%以上。'),
    paragraph('实现2025年计划的主要任务和措施', [1, 0]),
    paragraph('编造的任务', [1, 1]),
    paragraph('推进编造的建设,新增托位300个。', [1, 3]),
    paragraph('完成编造的改造。', [1, 3]),
  ].join('');
  return docx({ body, numbering: REPORT_NUMBERING });
}
