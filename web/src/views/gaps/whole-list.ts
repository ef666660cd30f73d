import { GapMeasuresDocument, type MeasureFilter } from '../../api/documents.gen.ts';
import { askAll } from '../../api/use-ask.ts';
import type { GapMeasure } from './lacks.ts';

const ATTEMPTS = 3;

/**
 * All pages of the listed measures, all of the same data.
 * @throws Error where the data changed between pages each time
 */
export async function wholeList(filter: MeasureFilter): Promise<readonly GapMeasure[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pages = await askAll(
      GapMeasuresDocument,
      { filter, first: 100 },
      ({ measures }) => measures.pageInfo,
    );
    const versions = new Set(pages.map(({ dataVersion }) => dataVersion));
    if (versions.size === 1) return pages.flatMap(({ measures }) => measures.nodes);
  }
  throw new Error('The data changed while it was read.');
}
