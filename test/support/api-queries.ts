import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, Variables } from './api.ts';

const DIRECTORY = join(__dirname, '..', 'api', 'queries');

/** A query of test/api/queries. */
export interface ApiQuery {
  readonly name: string;
  readonly query: string;
  /** Where the first page's answer holds the value of each variable: `{ after: 'place.contains.pageInfo.endCursor' }`. */
  readonly cursors: Readonly<Record<string, string>>;
}

/** A header line `# $after: place.contains.pageInfo.endCursor` makes the answer that of the second page. */
function cursorsOf(query: string): Record<string, string> {
  return Object.fromEntries(
    [...query.matchAll(/^# \$(\w+): (.+)$/gmu)].map(([, name = '', path = '']) => [name, path]),
  );
}

export function apiQueries(): ApiQuery[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(DIRECTORY, file), 'utf8');
      return { name: file.replace(/\.graphql$/u, ''), query, cursors: cursorsOf(query) };
    });
}

function valueAt(data: unknown, path: string): string {
  const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
  if (typeof value !== 'string') throw new Error(`The first page has no cursor at ${path}.`);
  return value;
}

/**
 * The data of a query's answer, of the second page where it names cursors.
 * @throws Error where an answer has an error, or where the first page has no such cursor
 */
export async function askQuery(api: Api, { query, cursors }: ApiQuery): Promise<unknown> {
  const first = await api.ask<unknown>(query);
  if (Object.keys(cursors).length === 0) return first;
  const variables: Variables = Object.fromEntries(
    Object.entries(cursors).map(([name, path]) => [name, valueAt(first, path)]),
  );
  return api.ask(query, variables);
}
