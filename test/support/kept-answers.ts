/** How often the question is asked once it is over. */
const LATE = 20;

export interface KeptAnswers {
  /** The data that came with each tag, as text. */
  readonly byTag: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tags that came or were confirmed once it was over; null for an answer without one. */
  readonly late: ReadonlySet<string | null>;
}

/** Asks by GET, now anew and now with the tag of the answer that it keeps, until it is over and some times more. */
export async function askWithTags(
  address: string,
  query: string,
  isOver: () => boolean,
): Promise<KeptAnswers> {
  const url = `${address}/graphql?${new URLSearchParams({ query }).toString()}`;
  const byTag = new Map<string, Set<string>>();
  const late = new Set<string | null>();
  let kept: string | null = null;
  for (let times = 0, more = LATE; more > 0; times += 1) {
    const isLate = isOver();
    const headers = new Headers({ 'apollo-require-preflight': '1' });
    if (kept !== null && times % 2 === 1) headers.set('if-none-match', kept);
    const response = await fetch(url, { headers });
    const tag = response.headers.get('etag');
    const text = await response.text();
    if (response.status === 200 && tag !== null) {
      kept = tag;
      const { data } = JSON.parse(text) as { data: unknown };
      byTag.set(tag, (byTag.get(tag) ?? new Set()).add(JSON.stringify(data)));
    }
    if (!isLate) continue;
    late.add(tag);
    more -= 1;
  }
  return { byTag, late };
}
