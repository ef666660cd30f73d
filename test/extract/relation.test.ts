import { extractRelations } from '../../src/extract/relation.ts';
import type { EntityKind } from '../../src/link/gazetteer.ts';
import type { StatementKind } from '../../src/text/tree.ts';
import { DONE, TO_COME } from './relation-sentences.ts';

const KINDS: Record<string, EntityKind> = {
  P: 'PLACE',
  J: 'PROJECT',
  C: 'CLUSTER',
  O: 'ORGANIZATION',
  D: 'DEPARTMENT',
  E: 'EVENT',
  B: 'BRAND',
};

function extract(sentence: string, kind: StatementKind) {
  let text = '';
  const mentions: { entity: string; kind: EntityKind; span: { start: number; end: number } }[] = [];
  for (const [, plain, letter, name] of sentence.matchAll(/([^[]+)|\[([A-Z])([^\]]+)\]/gu)) {
    const start = text.length;
    text += plain ?? name ?? '';
    if (letter === undefined || name === undefined) continue;
    mentions.push({ entity: name, kind: KINDS[letter] ?? 'BRAND', span: { start, end: text.length } });
  }
  const statement = { kind, span: { start: 0, end: text.length } };
  return { text, found: extractRelations({ text, statement, mentions, home: '本地' }) };
}

describe.each([
  ['ACHIEVEMENT', DONE],
  ['MEASURE', TO_COME],
] as const)('%s', (kind, sentences) => {
  test.each(sentences.map(([sentence, ...links]) => [sentence, links] as const))('%s', (sentence, links) => {
    const found = extract(sentence, kind).found.map(({ type, from, to }) => `${from} ${type} ${to}`);
    expect(found.sort()).toEqual([...links].sort());
  });
});
