import type { LoadResult } from '../graph/load.ts';

/** What a load did, in one line. */
export function tellLoad({ changed, reports }: LoadResult): string {
  if (!changed) return 'Nothing to load: the graph is up to date.';
  return reports.length > 0
    ? `Loaded ${reports.join(', ')}.`
    : 'Loaded the gazetteer anew; no report changed by it.';
}
