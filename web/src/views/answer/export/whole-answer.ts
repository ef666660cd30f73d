import { AnswerExportDocument, type AnswerExportQueryVariables } from '../../../api/documents.gen.ts';
import { askAll } from '../../../api/use-ask.ts';
import type { ExportedAnswer } from './exported-answer.ts';

/** How often an answer is read anew whose data changed meanwhile. */
const MOST_TRIES = 3;

/**
 * All pages of an answer, all of the same data.
 * @throws Error where the data changed each time while it was read
 */
export async function wholeAnswer(
  title: string,
  question: AnswerExportQueryVariables,
  address: string,
): Promise<ExportedAnswer> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const pages = await askAll(AnswerExportDocument, question, ({ measures }) => measures.pageInfo);
    const [{ dataVersion, measures }] = pages as [(typeof pages)[number]];
    if (pages.every((page) => page.dataVersion === dataVersion))
      return {
        title,
        question,
        address,
        dataVersion,
        totalCount: measures.totalCount,
        edges: pages.flatMap((page) => page.measures.edges),
      };
  }
  throw new Error('The data changed while the answer was read.');
}
