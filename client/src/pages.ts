/** What the client needs of a connection: ask for it in the document. */
export interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * A connection's pages, each asked for when it is wanted.
 * @param ask gives the page behind a cursor; null or undefined where what was asked for is not there
 * @throws Error where the document does not hand `$after` to the list
 */
export async function* pagesOf<Page extends Connection>(
  ask: (after: string | null) => Promise<Page | null | undefined>,
  first: string | null,
): AsyncGenerator<Page, void, undefined> {
  for (let after = first; ;) {
    const page = await ask(after);
    if (page == null) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor == null || endCursor === after)
      throw new Error('The list does not go on: let the document hand $after to it and ask for endCursor.');
    after = endCursor;
  }
}
