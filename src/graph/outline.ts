import type { EntityKind, PlaceCategory } from '../link/gazetteer.ts';
import type { TouchEntity } from '../link/touch.ts';
import type { Runner } from '../store/store.ts';
import { reachOver, type GraphOutline, type StoredLink } from './load-plan.ts';
import { rowsOf } from './rows.ts';
import { graphState, type GraphState } from './state.ts';

interface LinkEnd {
  readonly id: string;
  readonly kind: EntityKind;
  readonly category: PlaceCategory | null;
}

interface LinkHead extends Omit<StoredLink, 'from' | 'to'> {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** What the graph was built from, and what each report states as a hash. */
export interface GraphContents {
  readonly state: GraphState | null;
  readonly contents: ReadonlyMap<string, string>;
}

export async function graphContents(store: Runner): Promise<GraphContents> {
  const state = await graphState(store);
  const rows = await rowsOf<{ slug: string; contentHash: string }>(store, 'read/graph/contents');
  return { state, contents: new Map(rows.map(({ slug, contentHash }) => [slug, contentHash])) };
}

/** Reads what loads must know of the whole graph. */
export async function graphOutline(store: Runner, { state, contents }: GraphContents): Promise<GraphOutline> {
  const heads = await rowsOf<LinkHead>(store, 'read/graph/links');
  const links = new Map(
    heads.map((head) => [head.id, { ...head, from: head.from.id, to: head.to.id } satisfies StoredLink]),
  );
  const ends = new Map<string, TouchEntity>(
    heads
      .flatMap(({ from, to }) => [from, to])
      .map(({ id, kind, category }) => [id, { id, kind, ...(category === null ? {} : { category }) }]),
  );
  return {
    dataVersion: state?.dataVersion ?? null,
    contents,
    links,
    ends,
    reachOf: reachOver(ends, links),
  };
}
