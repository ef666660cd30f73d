import type { EvidenceQuoteFragment } from '../../api/documents.gen.ts';
import { basisInWords } from '../answer/export/evidence-in-words.ts';
import type { Vocabulary } from '../answer/vocabulary.ts';
import { lacksOf, namedIn, type GapMeasure } from './lacks.ts';

/** Where a cell has several things, each has a line. */
const lines = (values: readonly string[]): string => [...new Set(values)].join('\n');

const namesOf = (entities: readonly { readonly name: string }[]): string =>
  lines(entities.map(({ name }) => name));

/** The words of evidence that has some, each with the statement that they stand in. */
const quotesOf = (evidence: readonly EvidenceQuoteFragment[]): readonly string[] =>
  evidence.flatMap(({ span, statement }) => (span && statement ? [`「${span.quote}」 ${statement.id}`] : []));

/** The measures as rows of a spreadsheet, headings first. */
export function gapRows(
  measures: readonly GapMeasure[],
  columns: readonly string[],
  vocabulary: Vocabulary,
): readonly (readonly string[])[] {
  const { terms } = vocabulary;
  const rows = measures.map((measure) => {
    const { observations, departments, report, span } = measure;
    return [
      measure.id,
      measure.number,
      String(measure.year),
      measure.section.title,
      measure.text,
      lines(lacksOf(measure).map((lack) => terms.lack[lack])),
      lines(observations.map(({ indicator, wording }) => `${indicator.name} ${wording}`)),
      lines(observations.flatMap(({ evidence }) => quotesOf(evidence))),
      lines(departments.map(({ department, basis }) => `${department.name} (${terms.basis[basis]})`)),
      lines(
        departments.flatMap(({ department, evidence }) =>
          evidence.map((each) => `${department.name} ${basisInWords(each, vocabulary)}`),
        ),
      ),
      lines(
        departments.flatMap(({ department, evidence }) =>
          quotesOf(evidence).map((quote) => `${department.name} ${quote}`),
        ),
      ),
      namesOf(namedIn(measure, 'PLACE')),
      namesOf(namedIn(measure, 'PROJECT')),
      report.title,
      String(span.start),
      String(span.end),
    ];
  });
  return [columns, ...rows];
}
