import type { PageRequest } from '../graph/page.ts';
import {
  decodeCursor,
  encodeCursor,
  type Connection,
  type Edge,
  type Ordering,
  type Page,
} from './connection.ts';
import { badArgument } from './error.ts';

const LARGEST_PAGE = 100;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface List<Item, E extends Edge<unknown>> {
  readonly ordering: Ordering;
  /** Items after a key, in order, at most `limit`. */
  readonly items: (page: PageRequest) => Promise<readonly Item[]>;
  readonly total: () => Promise<number>;
  /** The item's key in the ordering. */
  readonly keyOf: (item: Item) => string;
  readonly edgeOf: (item: Item) => Omit<E, 'cursor'>;
}

/**
 * Turns a list with keys into a connection by keyset: a page begins behind a key, so that what is loaded between two
 * pages moves nothing. Nothing is read before `page` or `total` is called.
 * @throws GraphQLError BAD_ARGUMENT for a page size outside 0 to 100, BAD_CURSOR
 */
export function paginate<Item, E extends Edge<unknown>>(args: PageArgs, list: List<Item, E>): Connection<E> {
  const first = args.first ?? 20;
  if (first < 0 || first > LARGEST_PAGE) {
    throw badArgument('first', `is ${first}; a page has 0 to ${LARGEST_PAGE} items`);
  }
  const after = args.after == null ? null : decodeCursor(list.ordering, args.after);

  async function read(): Promise<Page<E>> {
    // One more than asked tells whether a page follows.
    const items = await list.items({ after: after ?? '', limit: first + 1 });
    const edges = items.slice(0, first).map(
      // The spread of what edgeOf gives and a cursor is what E is made of; TypeScript can't see it through Omit.
      (item) =>
        ({ ...list.edgeOf(item), cursor: encodeCursor(list.ordering, list.keyOf(item)) }) as unknown as E,
    );
    return { edges, hasNextPage: items.length > first, hasPreviousPage: after !== null };
  }

  let page: Promise<Page<E>> | undefined;
  return { page: () => (page ??= read()), total: list.total };
}
