import type { AnsweredMeasureFragment, AnswerExportQueryVariables } from '../../../api/documents.gen.ts';
import { AT, formatTextPlace } from '../../../address/text-place.ts';

/** A whole answer, as each kind of file is made from it. */
export interface ExportedAnswer {
  /** The question in a sentence. */
  readonly title: string;
  /** What the API was asked. */
  readonly question: AnswerExportQueryVariables;
  /** Where the page shows it. */
  readonly address: string;
  readonly dataVersion: string;
  readonly totalCount: number;
  readonly edges: readonly AnsweredMeasureFragment[];
}

export type ExportedMeasure = AnsweredMeasureFragment['node'];
export type ExportedEvidence = ExportedMeasure['departments'][number]['evidence'][number];

/** Where the page shows a measure's words beside the answer. */
export function addressOfMeasure(answer: ExportedAnswer, { report, span }: ExportedMeasure): string {
  const address = new URL(answer.address);
  address.searchParams.set(AT, formatTextPlace({ reportId: report.id, start: span.start, end: span.end }));
  return address.href;
}
