import type { EvidenceRow } from '../ingest/rows.ts';
import type { Basis, LinkType } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { byParent, rowsOf, totals } from './rows.ts';

/** A link with the ids of its ends. */
export interface LinkRead {
  readonly id: string;
  readonly type: LinkType;
  readonly basis: Basis;
  readonly distanceMetres: number | null;
  /** Strongest first. */
  readonly evidence: readonly EvidenceRow[];
  readonly from: string;
  readonly to: string;
}

type StoredLink = Omit<LinkRead, 'evidence'> & { readonly evidence: string };

function toLink(link: StoredLink): LinkRead {
  return { ...link, evidence: JSON.parse(link.evidence) as EvidenceRow[] };
}

export async function linksById(store: Runner, ids: readonly string[]): Promise<LinkRead[]> {
  return (await rowsOf<{ link: StoredLink }>(store, 'read/link/by-id', { ids })).map(({ link }) =>
    toLink(link),
  );
}

/** All confirmed links from entities, by type and the other end. */
export async function linksFrom(store: Runner, ids: readonly string[]): Promise<Map<string, LinkRead[]>> {
  const rows = await rowsOf<{ parent: string; link: StoredLink }>(store, 'read/link/out', { ids });
  return byParent(rows, ({ link }) => toLink(link));
}

export interface LinkFilter {
  readonly types: readonly LinkType[];
  readonly bases: readonly Basis[];
  readonly direction: 'OUT' | 'IN' | 'ANY';
}

export async function linkPages(
  store: Runner,
  ids: readonly string[],
  { types, bases, direction }: LinkFilter,
  page: PageRequest,
): Promise<Map<string, LinkRead[]>> {
  const rows = await rowsOf<{ parent: string; link: StoredLink }>(store, 'read/link/page', {
    ids,
    types,
    bases,
    direction,
    after: page.after,
    limit: page.limit,
  });
  return byParent(rows, ({ link }) => toLink(link));
}

export async function linkCounts(
  store: Runner,
  ids: readonly string[],
  { types, bases, direction }: LinkFilter,
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/link/count', { ids, types, bases, direction }));
}
