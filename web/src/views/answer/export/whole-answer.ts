import { AnswerExportDocument, type AnswerExportQueryVariables } from '../../../api/documents.gen.ts';
import { askAllOfOneVersion } from '../../../api/use-ask.ts';
import type { ExportedAnswer } from './exported-answer.ts';

/**
 * All pages of an answer, all of the same data.
 * @throws Error where the data changed each time while it was read
 */
export async function wholeAnswer(
  title: string,
  question: AnswerExportQueryVariables,
  address: string,
): Promise<ExportedAnswer> {
  const pages = await askAllOfOneVersion(AnswerExportDocument, question, ({ measures }) => measures.pageInfo);
  const [{ dataVersion, measures }] = pages as readonly [(typeof pages)[number]];
  return {
    title,
    question,
    address,
    dataVersion,
    totalCount: measures.totalCount,
    edges: pages.flatMap((page) => page.measures.edges),
  };
}
