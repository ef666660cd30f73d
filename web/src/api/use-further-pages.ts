import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './documents.gen.ts';

/** A connection of the API, or a part of it. */
export interface Pages {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface FurtherPages<Connection> {
  /** The given page and those that were asked for since. */
  readonly pages: readonly Connection[];
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
  readonly isLoading: boolean;
  readonly error: unknown;
}

/**
 * The pages behind one that came with a screen's own request.
 * @param connectionOf null where what was asked for is gone meanwhile
 */
export function useFurtherPages<
  Data,
  Variables extends { readonly after?: unknown },
  Connection extends Pages,
>(
  first: Connection,
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection | null | undefined,
): FurtherPages<Connection> {
  const [wanted, setWanted] = useState(false);
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables, first.pageInfo.endCursor],
    queryFn: ({ pageParam, signal }) =>
      ask(document, { ...variables, after: pageParam } as unknown as Variables, signal),
    enabled: wanted && first.pageInfo.hasNextPage,
    initialPageParam: first.pageInfo.endCursor ?? null,
    getNextPageParam: (last) => {
      const info = connectionOf(last)?.pageInfo;
      return info?.hasNextPage === true ? info.endCursor : undefined;
    },
  });
  const further = (query.data?.pages ?? []).flatMap((data) => connectionOf(data) ?? []);
  const isEnd = query.data === undefined ? !first.pageInfo.hasNextPage : !query.hasNextPage;
  return {
    pages: [first, ...further],
    more: isEnd ? null : () => (wanted ? void query.fetchNextPage() : setWanted(true)),
    isLoading: query.isFetching,
    error: query.error,
  };
}
