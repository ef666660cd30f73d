import { candidatesOf, derivedObservations } from '../graph/coverage.ts';
import { readGazetteer } from '../ingest/seeds.ts';
import { nameKey, nameKeys } from '../link/fold.ts';
import { candidateYaml, namesToReview } from './candidate-yaml.ts';
import { readLoaded } from './loaded-reports.ts';
import { print } from './print.ts';
import type { Settings } from './settings.ts';

export interface CandidatesOptions {
  /** How many names to print at most. */
  readonly limit: number;
}

/**
 * Prints the names that the reports seem to hold and the gazetteer lacks, and the indicators that were named from their
 * clauses, as entries to be looked at and pasted into the gazetteer's files.
 */
export async function candidates(
  settings: Settings,
  slugs: readonly string[],
  { limit }: CandidatesOptions,
): Promise<void> {
  const { entities } = readGazetteer();
  const known = new Set(entities.flatMap(nameKeys));
  const names = await readLoaded(settings, slugs, async (store, reports) =>
    namesToReview(await candidatesOf(store, reports), await derivedObservations(store, reports)),
  );
  // A form that an entity has where the context is another would claim that entity's name.
  const free = names.filter(({ name }) => !known.has(nameKey(name)));
  const places = new Set(entities.filter(({ kind }) => kind === 'PLACE').map(({ id }) => id));
  const shown = free.slice(0, limit);
  await print([
    `# ${free.length} names to look at${shown.length < free.length ? `, the first ${shown.length} of them; --limit shows more` : ''}.`,
    '# What is a name goes into the file that stands above it, with an id of its own instead of todo-….',
    '',
    ...candidateYaml(shown, places),
  ]);
}
