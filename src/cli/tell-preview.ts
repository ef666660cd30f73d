import type { Preview } from '../graph/preview.ts';

/** What a load would change, a line each. */
export function tellPreview({ reports, counts }: Preview): string {
  const { added, changed, unchanged } = reports;
  const named = (what: string, slugs: readonly string[]): string[] =>
    slugs.length === 0 ? [] : [`${what.padEnd(10)} ${slugs.join(', ')}`];
  const changes = Object.entries(counts).map(
    ([what, change]) =>
      `${what.padEnd(12)} ${`+${change.added}`.padStart(8)} ${`~${change.changed}`.padStart(8)} ${`-${change.removed}`.padStart(8)}`,
  );
  return [
    ...named('new', added),
    ...named('changed', changed),
    ...named('unchanged', unchanged),
    `${''.padEnd(12)} ${'added'.padStart(8)} ${'changed'.padStart(8)} ${'removed'.padStart(8)}`,
    ...changes,
    'Nothing was written.',
  ].join('\n');
}
