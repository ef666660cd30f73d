import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/text/docx.ts';
import { TextError } from '../../src/text/text-error.ts';
import { docx, madeUpDocx, paragraph, REPORT_NUMBERING } from '../support/report-files.ts';

const linesOf = (parts: Parameters<typeof docx>[0]): string[] => readDocx(docx(parts)).text.split('\n');

test('paragraphs become lines, with the numbers that Word counts', () => {
  expect(readDocx(madeUpDocx())).toEqual({
    text: `关于虚构市鼓楼区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告
(虚构,仅供测试:虚构市并不存在,其中的数字都由软件测试编造。)
各位代表:
一、2024年国民经济和社会发展计划执行情况
地区生产总值增长5.5%左右,新增托位210个。
二、2025年国民经济和社会发展计划安排
2025年主要指标建议为:地区生产总值增长5%以上。
三、实现2025年计划的主要任务和措施
(一)编造的任务
(1)推进编造的建设,新增托位300个。
(2)完成编造的改造。`,
    lost: [],
  });
});

test('a deeper level counts anew under each number above it', () => {
  const levels = [0, 1, 1, 0, 1, 2, 2, 1, 2];
  expect(
    linesOf({
      body: levels.map((level) => paragraph('甲', [1, level])).join(''),
      numbering: REPORT_NUMBERING,
    }),
  ).toEqual(['一、甲', '(一)甲', '(二)甲', '二、甲', '(一)甲', '1. 甲', '2. 甲', '(二)甲', '1. 甲']);
});

test('lists of one definition count together, but where one starts over', () => {
  const numbering = `${REPORT_NUMBERING}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const body = [1, 2, 3, 3].map((list) => paragraph('甲', [list, 0])).join('');
  expect(linesOf({ body, numbering })).toEqual(['一、甲', '二、甲', '一、甲', '二、甲']);
});

test('a style numbers its paragraphs, and those based on it; list 0 takes the number away', () => {
  const styles = `<w:style w:styleId="part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="own"><w:basedOn w:val="part"/></w:style>
    <w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>`;
  const styled = (style: string, more = ''): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
  const body =
    styled('part') +
    styled('own') +
    styled('own', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
    styled('loop') +
    styled('own');
  expect(linesOf({ body, styles, numbering: REPORT_NUMBERING })).toEqual([
    '一、甲',
    '二、甲',
    '甲',
    '甲',
    '三、甲',
  ]);
});

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['ideographDigital', 12, '一二'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalFullWidth', 12, '１２'],
  ['ideographTraditional', 2, '乙'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 3, 'c'],
])('%s prints %d as %s', (format, start, printed) => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/>
    <w:numFmt w:val="${format}"/><w:lvlText w:val="第%1条:"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  expect(linesOf({ body: paragraph('甲', [1, 0]), numbering })).toEqual([`第${printed}条:甲`]);
});

test('a format that can not be written out is told, with how often it stands there', () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="hebrew1"/><w:lvlText w:val="%1、"/></w:lvl>
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const body = paragraph('甲', [1, 0]) + paragraph('乙', [1, 0]);
  expect(readDocx(docx({ body, numbering })).lost).toEqual([
    '2 numbers that Word prints as «hebrew1» could not be written out',
  ]);
});

test.each([
  ['a bullet', paragraph('甲', [9, 0]), '●甲'],
  ['no numbering of that name', paragraph('甲', [5, 0]), '甲'],
  ['words in several runs', '<w:p><w:r><w:t>地区</w:t></w:r><w:r><w:t>生产</w:t></w:r></w:p>', '地区生产'],
  ['entities', paragraph('A&amp;B&#x3000;&lt;'), 'A&B　<'],
  [
    'a deletion',
    '<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>',
    '新',
  ],
  ['a field', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>甲</w:t></w:r></w:p>', '甲'],
  [
    'a break and a tab',
    '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>',
    '甲\n乙\t丙',
  ],
  [
    'tab stops',
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
    '甲',
  ],
  [
    'a table',
    `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${paragraph('完')}${paragraph('成')}</w:tc></w:tr></w:tbl>`,
    '指标\t完 成',
  ],
  [
    'what is said twice for older readers',
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    '甲',
  ],
])('%s', (_, body, text) => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
    </w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>`;
  expect(readDocx(docx({ body, numbering })).text).toBe(text);
});

describe('refuses', () => {
  const good = madeUpDocx();

  test('an archive that is cut short or damaged', () => {
    for (const bytes of [good.slice(0, good.length / 2), good.slice(0, 40)]) {
      expect(() => readDocx(bytes)).toThrow(TextError);
      expect(() => readDocx(bytes)).toThrow(/damaged or cut short/);
    }
    const damaged = Uint8Array.from(good);
    damaged.fill(0xff, 150, 260);
    expect(() => readDocx(damaged)).toThrow(TextError);
  });

  test('a document that unpacks to more than 64 MB, without unpacking it', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 6 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(() => readDocx(bomb)).toThrow(/unpacks to \d+ bytes, more than the \d+ \(64 MB\) allowed/);
  });

  test('one that says it is smaller than it is', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 6 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readDocx(bomb)).toThrow(TextError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  test('an archive without a document', () => {
    expect(() => readDocx(zipSync({ 'a.txt': strToU8('甲') }))).toThrow(/holds no word\/document\.xml/);
  });
});
