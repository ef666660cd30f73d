import { extractStages } from '../../src/extract/stage.ts';
import type { StatementKind } from '../../src/text/tree.ts';
import { CHALLENGES, REVIEW, TASKS } from './stage-sentences.ts';

interface Marked {
  text: string;
  mentions: { entity: string; span: { start: number; end: number } }[];
  works: Set<string>;
}

function read(sentence: string): Marked {
  const marked: Marked = { text: '', mentions: [], works: new Set() };
  for (const [, plain, work, other] of sentence.matchAll(/([^[{]+)|\[([^\]]+)\]|\{([^}]+)\}/gu)) {
    const name = work ?? other;
    const start = marked.text.length;
    marked.text += plain ?? name ?? '';
    if (name === undefined) continue;
    marked.mentions.push({ entity: name, span: { start, end: marked.text.length } });
    if (work !== undefined) marked.works.add(work);
  }
  return marked;
}

const USUAL: Partial<Record<StatementKind, string>> = {
  ACHIEVEMENT: 'ACTUAL',
  CHALLENGE: 'ACTUAL',
  MEASURE: 'TARGET',
};
const SHORT: Record<string, string> = { TARGET: ' T', ESTIMATE: ' E', ACTUAL: ' A' };

function extract(sentence: string, kind: StatementKind, year = 2024) {
  const { text, mentions, works } = read(sentence);
  const span = { start: 0, end: text.length };
  const found = extractStages({
    text,
    statement: { kind, year, span },
    mentions,
    isWork: (id) => works.has(id),
  });
  return { text, found };
}

function stagesOf(sentence: string, kind: StatementKind): string[] {
  return extract(sentence, kind).found.map(
    ({ entity, stage, factKind }) =>
      `${entity} ${stage}${factKind === USUAL[kind] ? '' : (SHORT[factKind] ?? '')}`,
  );
}

describe.each([
  ['ACHIEVEMENT', REVIEW],
  ['MEASURE', TASKS],
  ['CHALLENGE', CHALLENGES],
] as const)('%s', (kind, sentences) => {
  test.each(sentences.map(([sentence, ...stages]) => [sentence, stages] as const))(
    '%s',
    (sentence, stages) => {
      expect(stagesOf(sentence, kind).sort()).toEqual([...stages].sort());
    },
  );
});

test('a stage shows its words and the clause that says it', () => {
  const { text, found } = extract('全年建成学校3所,[云江大桥]顺利建成通车,群众出行更便捷。', 'ACHIEVEMENT');
  expect(found).toHaveLength(1);
  const [{ wording, wordingSpan, clause }] = found as [(typeof found)[0]];
  expect(wording).toBe('顺利建成通车');
  expect(text.slice(wordingSpan.start, wordingSpan.end)).toBe(wording);
  expect(text.slice(clause.start, clause.end)).toBe('云江大桥顺利建成通车');
});

test.each([
  ['[云江大桥]建成通车。', 2024],
  ['2025年底前完成[老城更新]。', 2025],
  ['到2026年[云谷]建成投产。', 2026],
  ['[北湖医院]将于明年投用。', 2025],
  ['落实2023—2025年行动计划,加快[云谷]建设。', 2024],
  ['上半年开工建设[云谷]。', 2024],
])('%s is about %i', (sentence, year) => {
  expect(extract(sentence, 'MEASURE').found.map((stage) => stage.year)).toEqual([year]);
});

test.each(['CONDITION', 'NARRATIVE'] as const)('a %s tells of no stage', (kind) => {
  expect(stagesOf('[云江大桥]建成通车。', kind)).toEqual([]);
});

test('words that run over a line are read as one', () => {
  expect(stagesOf('[云江大桥]建成\n  通车,[南站]开\n  工建设。', 'ACHIEVEMENT')).toEqual([
    '云江大桥 OPERATING',
    '南站 STARTED',
  ]);
});

test('both widths of punctuation part clauses', () => {
  expect(stagesOf('[云江大桥]通车，[南站]开工；[北站]竣工。', 'ACHIEVEMENT')).toEqual([
    '云江大桥 OPERATING',
    '南站 STARTED',
    '北站 COMPLETED',
  ]);
});
