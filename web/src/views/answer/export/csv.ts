import { csvFile } from '../../../ui/csv.ts';
import type { Words } from '../../../language/language.ts';
import { reasonInWords, reasonsOf } from '../reason.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { basisInWords } from './evidence-in-words.ts';
import { addressOfMeasure, type ExportedAnswer } from './exported-answer.ts';

const HEAD: Words<readonly string[]> = {
  zh: [
    '编号',
    '章节',
    '原文',
    '所触及',
    '触及范围',
    '理由',
    '引文',
    '依据',
    '责任部门',
    '报告',
    '陈述编号',
    '网址',
  ],
  en: [
    'number',
    'section',
    'text',
    'touched',
    'scope',
    'reason',
    'quotes',
    'basis',
    'departments',
    'report',
    'statement',
    'address',
  ],
};

const lines = (values: readonly string[]): string => [...new Set(values)].join('\n');

/** One row for each measure; where a cell has several things, each has a line. */
export function answerAsCsv(answer: ExportedAnswer, vocabulary: Vocabulary): string {
  const { language, terms } = vocabulary;
  const rows = answer.edges.map(({ node, touches }) => {
    const reasons = reasonsOf(touches);
    const evidence = [
      ...reasons.flatMap(({ path }) => path.flatMap((link) => link.evidence)),
      ...node.departments.flatMap((department) => department.evidence),
    ];
    const quotes = [
      ...touches.map(({ mention }) => ({ quote: mention.span.quote, from: node.id })),
      ...evidence.flatMap(({ span, statement }) =>
        span && statement ? [{ quote: span.quote, from: statement.id }] : [],
      ),
    ];
    return [
      node.number,
      node.section.title,
      node.text,
      lines(reasons.map(({ asked }) => asked.name)),
      lines(reasons.map(({ scope }) => terms.scope[scope])),
      lines(reasons.map((reason) => reasonInWords(reason, vocabulary))),
      lines(quotes.map(({ quote, from }) => `「${quote}」 ${from}`)),
      lines(evidence.map((each) => basisInWords(each, vocabulary))),
      lines(node.departments.map(({ basis, department }) => `${department.name} (${terms.basis[basis]})`)),
      node.report.title,
      node.id,
      addressOfMeasure(answer, node),
    ];
  });
  return csvFile([HEAD[language], ...rows]);
}
