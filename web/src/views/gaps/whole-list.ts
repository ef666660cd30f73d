import { GapMeasuresDocument, type MeasureFilter } from '../../api/documents.gen.ts';
import { askAllOfOneVersion } from '../../api/use-ask.ts';
import type { GapMeasure } from './lacks.ts';

/**
 * All pages of the listed measures, all of the same data.
 * @throws Error where the data changed each time while it was read
 */
export async function wholeList(filter: MeasureFilter): Promise<readonly GapMeasure[]> {
  const pages = await askAllOfOneVersion(
    GapMeasuresDocument,
    { filter, first: 100 },
    ({ measures }) => measures.pageInfo,
  );
  return pages.flatMap(({ measures }) => measures.nodes);
}
