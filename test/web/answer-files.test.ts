import { csvParse } from 'd3-dsv';
import { answerAsCsv } from '../../web/src/views/answer/export/csv.ts';
import { escapeMarkdown } from '../../web/src/views/answer/export/escape-markdown.ts';
import { fileNameOf } from '../../web/src/views/answer/export/file-name.ts';
import { answerAsJson } from '../../web/src/views/answer/export/json.ts';
import { answerAsMarkdown } from '../../web/src/views/answer/export/markdown.ts';
import { reasonInWords, reasonsOf } from '../../web/src/views/answer/reason.ts';
import type { Vocabulary } from '../../web/src/views/answer/vocabulary.ts';
import { answer, answerOf, AWKWARD, measureOf } from './answers.ts';
import { unescapeMarkdown } from './unescape-markdown.ts';
import { vocabularyIn } from './vocabulary.ts';

let chinese: Vocabulary;
let english: Vocabulary;
beforeAll(async () => {
  chinese = await vocabularyIn('zh');
  english = await vocabularyIn('en');
});

const sentence = (index: number, vocabulary: Vocabulary): string =>
  reasonInWords(reasonsOf(answer.edges[index]!.touches)[0]!, vocabulary);

describe('an answer as CSV', () => {
  const rows = (csv: string) => csvParse(csv.replace(/^\uFEFF/u, ''));

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(answerAsCsv(answer, chinese)).toMatch(/^\uFEFF编号,章节,/u);
  });

  test('has a row for each measure, which reads back as it was', () => {
    const [first, second] = rows(answerAsCsv(answer, chinese));
    expect(first).toEqual({
      编号: '三(四)提升效能(2)',
      章节: '提升效能',
      原文: '推动金宝街8号地等空间提质增效。',
      所触及: '金宝街',
      触及范围: '相关',
      理由: sentence(0, chinese),
      引文: '「金宝街8号地」 measure:moumou-2024:3.4.3.2\n「空间」 measure:moumou-2024:3.4.3.2',
      依据: '推导（门牌或地块号写明所在街道，address-on-street）\n查证，来源：名录 https://example.org/a_b_c',
      责任部门: '某某局 (查证)',
      报告: '某某区报告',
      陈述编号: 'measure:moumou-2024:3.4.3.2',
      网址: `${answer.address}&at=report%3Amoumou-2024%401000-1016`,
    });
    expect(second!['原文']).toBe(`${AWKWARD}\n-深化“四巷”建设。`);
    expect(second!['引文']).toContain(`「${AWKWARD}\n1.挂牌」 achievement:moumou-2024:1.3.4.s4`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'is no formula where a cell begins so: %j',
    (text) => {
      const [row] = rows(answerAsCsv(answerOf({ node: measureOf(text), touches: [] }), english));
      expect(row!['text']).toBe(`'${text}`);
    },
  );

  test('has only a head where nothing was found', () => {
    expect(rows(answerAsCsv(answerOf(), english))).toHaveLength(0);
    expect(answerAsCsv(answerOf(), english)).toMatch(/^\uFEFFnumber,[a-z,]+\n$/u);
  });
});

describe('an answer as JSON', () => {
  test('is the answer', () => {
    expect(JSON.parse(answerAsJson(answer))).toEqual(answer);
  });
});

describe('an answer as Markdown', () => {
  const notesIn = (markdown: string): Map<string, string> =>
    new Map(
      markdown
        .split('\n\n')
        .flatMap((block) => [...block.matchAll(/^\[\^(\d+)\]: (.*)$/gsu)])
        .map(([, number, note]) => [number!, unescapeMarkdown(note!)]),
    );

  test('has the question, the data’s version and each measure with its reason', () => {
    const [title, head, first, second] = answerAsMarkdown(answer, chinese).split('\n\n');
    expect(title).toBe('# 触及「金宝街」的举措');
    expect(head).toBe(`共 2 项。数据版本：abc123。网址：<${answer.address}>`);
    expect(first!.split('\\\n')).toEqual([
      '**三(四)提升效能(2)** 推动金宝街8号地等空间提质增效。',
      `理由（相关）：${sentence(0, chinese)}[^1][^2]`,
      '报告未写明责任部门；另据职责或部门名称：某某局（查证）[^3]。',
      `<${answer.address}&at=report%3Amoumou-2024%401000-1016>`,
    ]);
    expect(unescapeMarkdown(second!)).toContain(`${AWKWARD}\n-深化“四巷”建设。`);
    expect(second).toContain(`${sentence(1, chinese)}[^4][^5]`);
  });

  test('holds each quote in a footnote, with its place and basis; the same one once', () => {
    const notes = notesIn(answerAsMarkdown(answer, chinese));
    expect([...notes.values()]).toEqual([
      '「金宝街8号地」——《某某区报告》，三(四)提升效能(2)。依据：原文。',
      '依据：推导（门牌或地块号写明所在街道，address-on-street）。',
      '「空间」——《某某区报告》，三(四)提升效能(2)。依据：查证，来源：名录 <https://example.org/a_b_c>。',
      '「四巷」——《某某区报告》，三(三)拓展载体(1)。依据：原文。',
      `「${AWKWARD}\n1.挂牌」——《某某区报告》，成效，“产业发展”，achievement:moumou-2024:1.3.4.s4。依据：原文。`,
    ]);
  });

  test('refers to every footnote, in English too', () => {
    const markdown = answerAsMarkdown(answer, english);
    const notes = notesIn(markdown);
    const referred = [...markdown.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number!);
    expect(new Set(referred)).toEqual(new Set(notes.keys()));
    expect(markdown).toContain(`Why (Related): ${sentence(0, english)}[^1][^2]`);
  });

  test.each([
    ['# no heading', String.raw`\# no heading`],
    ['- no item', String.raw`\- no item`],
    ['1. no item', String.raw`1\. no item`],
    ['12) no item', String.raw`12\) no item`],
    ['=====', String.raw`\=====`],
    ['    no code', '&#32;&#32;&#32;&#32;no code'],
    ['a | b', String.raw`a \| b`],
    ['*a* _b_ [c](d) <e> `f` ~g~', '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\~g\\~'],
    ['见 https://example.org/a_b', '见 <https://example.org/a_b>'],
    [
      '见 https://example.org/a ; https://example.org/b',
      '见 <https://example.org/a> ; <https://example.org/b>',
    ],
    ['(1)深化', '(1)深化'],
  ])('shows %j as it is', (words, written) => {
    expect(escapeMarkdown(words)).toBe(written);
    expect(unescapeMarkdown(written).replaceAll(/<(https:[^>]+)>/gu, '$1')).toBe(words);
  });

  test('breaks lines where the words do', () => {
    expect(escapeMarkdown('a\n- b', '    ')).toBe('a\\\n    \\- b');
  });
});

describe('a file’s name', () => {
  test('says the question, without what a system forbids', () => {
    expect(fileNameOf('触及「金宝街」的举措 相关', 'csv')).toBe('触及「金宝街」的举措 相关.csv');
    expect(fileNameOf('../a/b:c*?"<d>|\ne ', 'md')).toBe('a b c d e.md');
    expect(fileNameOf('街'.repeat(200), 'json')).toBe(`${'街'.repeat(80)}….json`);
  });
});
