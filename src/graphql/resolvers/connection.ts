import type { Connection, Edge } from '../connection.ts';

interface PageInfoModel {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The four fields that every connection type has. */
export const connectionFields = {
  edges: async <E>(connection: Connection<E>): Promise<readonly E[]> => (await connection.page()).edges,
  nodes: async <N>(connection: Connection<Edge<N>>): Promise<N[]> =>
    (await connection.page()).edges.map(({ node }) => node),
  pageInfo: async (connection: Connection<Edge<unknown>>): Promise<PageInfoModel> => {
    const { edges, hasNextPage, hasPreviousPage } = await connection.page();
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  },
  totalCount: (connection: Connection<unknown>): Promise<number> => connection.total(),
};
