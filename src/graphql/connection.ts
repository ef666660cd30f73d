import { badCursor } from './error.ts';

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Page<E> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A list that is read a page at a time, and counted only where the count is asked for. */
export interface Connection<E> {
  page(): Promise<Page<E>>;
  total(): Promise<number>;
}

/** What the keys of a list's cursors are: lists of one ordering share their cursors. */
export type Ordering =
  'entity' | 'name' | 'statement' | 'mention' | 'link' | 'report' | 'candidate' | 'search' | 'distance';

export function encodeCursor(ordering: Ordering, key: string): string {
  return Buffer.from(JSON.stringify([ordering, key])).toString('base64url');
}

/** @throws GraphQLError BAD_CURSOR where it is no cursor of such a list */
export function decodeCursor(ordering: Ordering, cursor: string): string {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badCursor(cursor, ordering);
  }
  if (
    !Array.isArray(decoded) ||
    decoded.length !== 2 ||
    decoded[0] !== ordering ||
    typeof decoded[1] !== 'string'
  ) {
    throw badCursor(cursor, ordering);
  }
  return decoded[1];
}
