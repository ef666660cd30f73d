import type { LoadResult } from '../graph/load.ts';

/** What a load did, in one line. */
export function tellLoad({ changed, reports }: LoadResult): string {
  if (!changed) return 'Nothing to load: the graph is up to date.';
  return reports.length > 0
    ? `Loaded ${reports.join(', ')}.`
    : 'Loaded the gazetteer anew; no report changed by it.';
}

/** Which reports took the place of another text of the same name, a line each. */
export function tellReplaced(slugs: readonly string[]): string[] {
  return slugs.map((slug) => `${slug} replaced another text of that name.`);
}
