import type { MentionRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { statementRow, type StatementRead, type StatementValues } from './row-values.ts';
import { byParent, rowsOf, totals } from './rows.ts';

export type MentionRead = Pick<MentionRow, 'id' | 'statement' | 'entity' | 'start' | 'end' | 'quote'>;

interface MentionColumns {
  readonly parent: string;
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
  readonly entities: readonly string[];
}

function toMentions({ parent, ids, starts, ends, quotes, entities }: MentionColumns): MentionRead[] {
  return ids
    .map((id, at) => ({
      id,
      statement: parent,
      entity: entities[at] ?? '',
      start: starts[at] ?? 0,
      end: ends[at] ?? 0,
      quote: quotes[at] ?? '',
    }))
    .sort((a, b) => a.start - b.start);
}

/** What statements mention, by statement, in text order. */
export async function mentionsOfStatements(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, MentionRead[]>> {
  const rows = await rowsOf<MentionColumns>(store, 'read/mention/of-statement', { ids });
  return new Map(rows.map((row) => [row.parent, toMentions(row)]));
}

/** An entity's occurrence with the statement that it stands in. */
export interface OccurrenceRead {
  readonly mention: MentionRead & { readonly order: string };
  readonly statement: StatementRead;
}

export async function occurrencePages(
  store: Runner,
  ids: readonly string[],
  { after, limit }: PageRequest,
): Promise<Map<string, OccurrenceRead[]>> {
  const rows = await rowsOf<{
    parent: string;
    mention: OccurrenceRead['mention'];
    statement: StatementValues;
  }>(store, 'read/mention/of-entity', { ids, after, limit });
  return byParent(rows, ({ mention, statement }) => ({ mention, statement: statementRow(statement) }));
}

export async function occurrenceCounts(store: Runner, ids: readonly string[]): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/mention/count', { ids }));
}
