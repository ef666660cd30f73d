import type { Words } from '../../../language/language.ts';
import { reasonInWords, reasonsOf, type Reason } from '../reason.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { basisInWords, placeInWords } from './evidence-in-words.ts';
import {
  addressOfMeasure,
  type ExportedAnswer,
  type ExportedEvidence,
  type ExportedMeasure,
} from './exported-answer.ts';

interface Wording {
  readonly total: (count: number) => string;
  readonly version: (version: string) => string;
  readonly address: string;
  readonly reason: (scope: string, sentence: string) => string;
  readonly departments: string;
  readonly noDepartment: string;
  readonly otherDepartments: string;
  readonly department: (name: string, basis: string) => string;
  readonly basis: (basis: string) => string;
  readonly between: string;
  readonly quoted: (quote: string) => string;
  readonly stop: string;
}

const WORDING: Words<Wording> = {
  zh: {
    total: (count) => `共 ${count} 项。`,
    version: (version) => `数据版本：${version}。`,
    address: '网址：',
    reason: (scope, sentence) => `理由（${scope}）：${sentence}`,
    departments: '责任部门：',
    noDepartment: '报告未写明责任部门。',
    otherDepartments: '报告未写明责任部门；另据职责或部门名称：',
    department: (name, basis) => `${name}（${basis}）`,
    basis: (basis) => `依据：${basis}`,
    between: '；',
    quoted: (quote) => `「${quote}」——`,
    stop: '。',
  },
  en: {
    total: (count) => `${count} in all.`,
    version: (version) => `Data version: ${version}.`,
    address: 'Address: ',
    reason: (scope, sentence) => `Why (${scope}): ${sentence}`,
    departments: 'Answered for by: ',
    noDepartment: 'The report names no department that answers for it.',
    otherDepartments:
      'The report names no department that answers for it; by duties or a department’s name: ',
    department: (name, basis) => `${name} (${basis})`,
    basis: (basis) => `Basis: ${basis}`,
    between: '; ',
    quoted: (quote) => `「${quote}」 — `,
    stop: '.',
  },
};

/** Numbers footnotes as they are first referred to; the same words have the same number. */
function footnotes() {
  const numbers = new Map<string, number>();
  return {
    refer: (note: string): string => {
      if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
      return `[^${numbers.get(note)}]`;
    },
    all: (): string[] =>
      [...numbers].map(([note, number]) => `[^${number}]: ${escapeMarkdown(note, '    ')}`),
  };
}

/** An answer for a memo: each measure a paragraph, each quote a footnote with its place and basis. */
export function answerAsMarkdown(answer: ExportedAnswer, vocabulary: Vocabulary): string {
  const { language, terms } = vocabulary;
  const wording = WORDING[language];
  const notes = footnotes();

  const referToEvidence = (evidence: ExportedEvidence): string => {
    const { span, statement } = evidence;
    const quote =
      span && statement ? `${wording.quoted(span.quote)}${placeInWords(statement, vocabulary)}` : '';
    const basis = wording.basis(basisInWords(evidence, vocabulary));
    return notes.refer([quote, basis].filter((part) => part !== '').join(wording.stop) + wording.stop);
  };

  const referToMention = (node: ExportedMeasure, quote: string): string =>
    referToEvidence({ basis: 'STATED', span: { ...node.span, quote }, statement: node });

  const reason = (node: ExportedMeasure, why: Reason): string => {
    const quotes = [...new Set(why.mentions.map(({ quote }) => quote))];
    const references = [
      ...quotes.map((quote) => referToMention(node, quote)),
      ...why.path.flatMap((link) => link.evidence.map(referToEvidence)),
    ];
    const sentence = wording.reason(terms.scope[why.scope], reasonInWords(why, vocabulary));
    return `${escapeMarkdown(sentence)}${[...new Set(references)].join('')}`;
  };

  const departments = ({ departments }: ExportedMeasure): string => {
    if (departments.length === 0) return wording.noDepartment;
    const isStated = departments.some(({ basis }) => basis === 'STATED');
    const names = departments.map(({ department, basis, evidence }) => {
      const name = escapeMarkdown(wording.department(department.name, terms.basis[basis]));
      return `${name}${[...new Set(evidence.map(referToEvidence))].join('')}`;
    });
    const lead = isStated ? wording.departments : wording.otherDepartments;
    return `${lead}${names.join(wording.between)}${wording.stop}`;
  };

  const paragraph = ({ node, touches }: ExportedAnswer['edges'][number]): string =>
    [
      `**${escapeMarkdown(node.number)}** ${escapeMarkdown(node.text)}`,
      ...reasonsOf(touches).map((why) => reason(node, why)),
      departments(node),
      `<${addressOfMeasure(answer, node)}>`,
    ].join('\\\n');

  const paragraphs = answer.edges.map(paragraph);
  return [
    `# ${escapeMarkdown(answer.title)}`,
    `${wording.total(answer.totalCount)}${wording.version(escapeMarkdown(answer.dataVersion))}${wording.address}<${answer.address}>`,
    ...paragraphs,
    ...notes.all(),
    '',
  ].join('\n\n');
}
