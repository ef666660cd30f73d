import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './documents.gen.ts';

/** Answers stand until `dataVersion` changes; src/layout/connection.tsx watches it. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 10 * 60_000, retry: false, refetchOnWindowFocus: false },
  },
});

const keyOf = (document: { toString(): string }, variables: unknown): readonly unknown[] => [
  document.toString(),
  variables,
];

interface AskOptions {
  /**
   * Whether the answer before stays while the next one is on its way (`isPlaceholderData`): for lists that are
   * filtered, never for one thing after another.
   */
  readonly keep?: boolean;
}

const placeholder = ({ keep = false }: AskOptions) => (keep ? { placeholderData: keepPreviousData } : {});

/**
 * What the API answers.
 * @param variables null where there is nothing to ask yet
 */
export function useAsk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  options: AskOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => ask(document, variables as Variables, signal),
    enabled: variables !== null,
    ...placeholder(options),
  });
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

export type AskedPages<Data> = UseInfiniteQueryResult<InfiniteData<Data, string | null>>;

/** A connection, page after page; `fetchNextPage` adds one. */
export function useAskPages<Data, Variables extends { readonly after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  pageOf: (data: Data) => Page,
  options: AskOptions = {},
): AskedPages<Data> {
  return useInfiniteQuery({
    queryKey: [...keyOf(document, variables), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask(document, { ...(variables as Variables), after: pageParam }, signal),
    enabled: variables !== null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = pageOf(last);
      return hasNextPage ? endCursor : undefined;
    },
    ...placeholder(options),
  });
}

/** Every page of a connection, for lists that are shown or exported whole. */
export async function askAll<Data, Variables extends { readonly after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page,
  signal?: AbortSignal,
): Promise<readonly Data[]> {
  const pages: Data[] = [];
  for (let after: string | null = null; ;) {
    const data: Data = await ask(document, { ...variables, after }, signal);
    pages.push(data);
    const { hasNextPage, endCursor } = pageOf(data);
    if (!hasNextPage) return pages;
    after = endCursor ?? null;
  }
}

/** How often a connection is read anew whose data changed meanwhile. */
const MOST_TRIES = 3;

/**
 * Every page of a connection, all of the same data.
 * @throws Error where the data changed each time while it was read
 */
export async function askAllOfOneVersion<
  Data extends { readonly dataVersion: string },
  Variables extends { readonly after?: unknown },
>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page,
): Promise<readonly Data[]> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const pages = await askAll(document, variables, pageOf);
    if (new Set(pages.map(({ dataVersion }) => dataVersion)).size === 1) return pages;
  }
  throw new Error('The data changed while the answer was read.');
}

/** All pages at once, remembered like one answer. */
export function useAskAll<Data, Variables extends { readonly after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  pageOf: (data: Data) => Page,
  options: AskOptions = {},
): UseQueryResult<readonly Data[]> {
  return useQuery({
    queryKey: [...keyOf(document, variables), 'all'],
    queryFn: ({ signal }) => askAll(document, variables as Variables, pageOf, signal),
    enabled: variables !== null,
    ...placeholder(options),
  });
}
