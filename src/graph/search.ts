import type { EntityRow } from '../ingest/rows.ts';
import type { EntityKind } from '../link/gazetteer.ts';
import type { SearchQuestion } from '../link/search-question.ts';
import { scoreName, scoreText, type SearchScore } from '../link/search-score.ts';
import { snippetOf, type Snippet } from '../link/snippet.ts';
import type { Runner } from '../store/store.ts';
import type { StatementKind } from '../text/tree.ts';
import { rowsOf } from './rows.ts';

/** How many of each a search ranks at most. */
export const MOST_ENTITIES = 500;
export const MOST_STATEMENTS = 1_000;
/** Far above what a hundred reports hold, so that the engine's own order decides nothing. */
const MOST_MATCHES = 50_000;

/** What a search found, without the rest of its row. */
export interface SearchResult {
  readonly id: string;
  readonly score: number;
  readonly snippet: Snippet;
}

export interface SearchResults {
  /** Best first, ties by id. */
  readonly results: readonly SearchResult[];
  /** The entities among them, or more. */
  readonly entities: readonly EntityRow[];
}

interface Candidate {
  readonly entity: EntityRow | null;
  readonly statement: { readonly id: string; readonly text: string } | null;
}

interface ScoredText {
  readonly text: string;
  readonly scored: SearchScore;
}

/** The name that answers best; the canonical one among equals. */
function bestName({ name, aliases }: EntityRow, question: SearchQuestion): ScoredText | null {
  let best: ScoredText | null = null;
  for (const text of [name, ...aliases]) {
    const scored = scoreName(text, question);
    if (scored !== null && (best === null || scored.score > best.scored.score)) best = { text, scored };
  }
  return best;
}

function resultOf(id: string, found: ScoredText | null): SearchResult[] {
  if (found === null) return [];
  const { text, scored } = found;
  return [{ id, score: scored.score, snippet: snippetOf(text, scored.spans) }];
}

function toResults({ entity, statement }: Candidate, question: SearchQuestion): SearchResult[] {
  if (entity !== null) return resultOf(entity.id, bestName(entity, question));
  if (statement === null) return [];
  const { id, text } = statement;
  const scored = scoreText(text, question);
  return resultOf(id, scored && { text, scored });
}

async function candidates(
  store: Runner,
  { words, grams, needed }: SearchQuestion,
  kinds: readonly (EntityKind | StatementKind)[],
): Promise<Candidate[]> {
  if (grams.length === 0) return [];
  const asked = { grams, needed, kinds, mostEntities: MOST_ENTITIES, mostStatements: MOST_STATEMENTS };
  return grams === words
    ? rowsOf(store, 'read/search/by-characters', asked)
    : rowsOf(store, 'read/search/by-pairs', {
        ...asked,
        query: grams.join(' '),
        mostMatches: MOST_MATCHES,
      });
}

/** Entities and statements of these kinds that answer a question. The engine gives candidates, and their order is ours. */
export async function search(
  store: Runner,
  question: SearchQuestion,
  kinds: readonly (EntityKind | StatementKind)[],
): Promise<SearchResults> {
  const found = await candidates(store, question, kinds);
  return {
    results: found
      .flatMap((candidate) => toResults(candidate, question))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    entities: found.flatMap(({ entity }) => entity ?? []),
  };
}
