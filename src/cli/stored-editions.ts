import { reportsById } from '../graph/report.ts';
import { fold } from '../link/fold.ts';
import type { Runner } from '../store/store.ts';
import { TextError } from '../text/text-error.ts';
import type { Gathered } from './gather-reports.ts';

/**
 * The slugs among these reports that the store has with another text, which theirs will replace.
 * @throws TextError where one that nobody named has the name of a report with another title
 */
export async function replacedEditions(store: Runner, reports: readonly Gathered[]): Promise<string[]> {
  const stored = await reportsById(
    store,
    reports.map(({ source }) => `report:${source.slug}`),
  );
  const bySlug = new Map(stored.map((report) => [report.slug, report]));
  const replaced: string[] = [];
  for (const { path, source, named } of reports) {
    const known = bySlug.get(source.slug);
    if (known === undefined || known.sha256 === source.sha256) continue;
    if (!named && fold(known.title) !== fold(source.title)) {
      throw new TextError(
        `${path}: ${source.slug} is in the store as «${known.title}», and this is «${source.title}»: give this one another name by --slug, or replace that one by --slug ${source.slug}`,
      );
    }
    replaced.push(source.slug);
  }
  return replaced;
}
