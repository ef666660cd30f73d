import { readStats, type Stats } from '../graph/stats.ts';
import { openIfLoaded } from './open-current.ts';
import type { Settings } from './settings.ts';

function tellStats({ engine, dataVersion, extractorVersion, reports, counts }: Stats): string {
  const sorts = [...new Set(counts.map(({ sort }) => sort))];
  return [
    `engine ${engine}, dataVersion ${dataVersion ?? 'none'}, extractor ${extractorVersion ?? 'none'}`,
    `\nreports: ${reports.length}`,
    ...reports.map(
      ({ slug, title, district, reviewYear, planYear }) =>
        `  ${slug}  ${district ?? 'no district'}  ${reviewYear} reviewed, ${planYear} planned  ${title}`,
    ),
    ...sorts.flatMap((sort) => {
      const own = counts.filter((row) => row.sort === sort);
      return [
        `\n${sort}: ${own.reduce((total, { count }) => total + count, 0)}`,
        ...own.map(
          ({ one, other, count }) =>
            `${String(count).padStart(8)}  ${one}${other === null ? '' : `, ${other}`}`,
        ),
      ];
    }),
  ].join('\n');
}

/** Prints what the store holds. Reads alone, beside a running server too. */
export async function stats(
  settings: Settings,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const { engine } = settings.store;
  const store = await openIfLoaded(settings.store);
  try {
    const empty = { engine, dataVersion: null, extractorVersion: null, reports: [], counts: [] };
    const held = store === null ? empty : await readStats(store);
    if (json) console.log(JSON.stringify(held, null, 2));
    else if (held.dataVersion === null) console.log('The store is empty: «plan-graph ingest» loads reports.');
    else console.log(tellStats(held));
  } finally {
    await store?.close();
  }
}
