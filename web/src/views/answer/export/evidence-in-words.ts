import type { Words } from '../../../language/language.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ExportedEvidence } from './exported-answer.ts';

interface Wording {
  readonly rule: (inWords: string, name: string) => string;
  readonly source: (source: string) => string;
  readonly place: (report: string, where: string) => string;
  readonly unnumbered: (kind: string, section: string, id: string) => string;
}

const WORDING: Words<Wording> = {
  zh: {
    rule: (inWords, name) => `（${inWords}，${name}）`,
    source: (source) => `，来源：${source}`,
    place: (report, where) => `《${report}》，${where}`,
    unnumbered: (kind, section, id) => `${kind}，“${section}”，${id}`,
  },
  en: {
    rule: (inWords, name) => ` (${inWords}; ${name})`,
    source: (source) => `, source: ${source}`,
    place: (report, where) => `《${report}》, ${where}`,
    unnumbered: (kind, section, id) => `${kind}, “${section}”, ${id}`,
  },
};

/** How a fact is known: basis, rule, source. */
export function basisInWords(
  { basis, rule, source }: Pick<ExportedEvidence, 'basis' | 'rule' | 'source'>,
  vocabulary: Vocabulary,
): string {
  const { language, terms, ruleInWords } = vocabulary;
  const wording = WORDING[language];
  return [
    terms.basis[basis],
    ...(rule == null ? [] : [wording.rule(ruleInWords(rule), rule)]),
    ...(source == null ? [] : [wording.source(source)]),
  ].join('');
}

/** Where a statement stands: its number, or what it is where it has none. */
export function placeInWords(
  statement: NonNullable<ExportedEvidence['statement']>,
  { language, terms }: Vocabulary,
): string {
  const { place, unnumbered } = WORDING[language];
  const where =
    statement.__typename === 'Measure'
      ? statement.number
      : unnumbered(terms.statement[statement.statementKind], statement.section.title, statement.id);
  return place(statement.report.title, where);
}
