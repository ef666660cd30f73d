import { sentencesOf } from '../../src/text/sentence.ts';

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['甲。乙！丙？丁!戊?', ['甲。', '乙！', '丙？', '丁!', '戊?']],
  ['甲；乙;丙：丁:戊.己……庚', ['甲；乙;丙：丁:戊.己……庚']],
  ['“甲。”乙（丙。）丁', ['“甲。”', '乙（丙。）', '丁']],
  ['提升水平”。接着', ['提升水平”。', '接着']],
  ['他说"好。"又说"行。"', ['他说"好。"', '又说"行。"']],
  ['好。"行"。', ['好。', '"行"。']],
  ['好！！！”』）再', ['好！！！”』）', '再']],
  ['增长3.86%,达2.0版。', ['增长3.86%,达2.0版。']],
  ['  甲。  \n 乙 ', ['甲。', '乙']],
  ['', []],
])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
