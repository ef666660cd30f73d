import { BASES, type Basis, type EntityKind, type LinkType } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import { rowsOf, totals } from './rows.ts';

/** The most neighbours that one read brings: what bounds a walk's work on any graph. */
export const MOST_NEIGHBOURS = 2_000;

/** From a node to a neighbour: over a link, or over the mentions of an entity in a statement. */
export interface StepRead {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType | 'MENTIONS';
  /** Id of the link; null for mentions. */
  readonly link: string | null;
  /** Whether the link or mention itself points from `to` to `from`. */
  readonly reversed: boolean;
}

export interface Neighbour {
  /** From the node to the neighbour. */
  readonly step: StepRead;
  /** Whether the neighbour is a division that contains nearly everything: such a one is not walked through. */
  readonly container: boolean;
}

interface StoredEdge {
  readonly type: StepRead['type'];
  readonly link: string | null;
  readonly from: string;
  readonly basis: Basis;
}

/** What rests on the strongest evidence goes first. */
function strongest(edges: readonly StoredEdge[]): StoredEdge | undefined {
  const rank = ({ basis, link }: StoredEdge): string => `${BASES.indexOf(basis)} ${link}`;
  return [...edges].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

interface StoredNeighbour {
  readonly parent: string;
  readonly id: string;
  readonly container: boolean;
  readonly edges: readonly StoredEdge[];
}

function toNeighbours(rows: readonly StoredNeighbour[]): Neighbour[] {
  return rows.flatMap(({ parent, id, container, edges }) => {
    const edge = strongest(edges);
    if (edge === undefined) return [];
    const { type, link, from } = edge;
    return [{ step: { from: parent, to: id, type, link, reversed: from !== parent }, container }];
  });
}

/**
 * The neighbours of entities and statements, by id, at most `limit` of each; a neighbour that is joined in several ways
 * comes once, by what rests on the strongest evidence.
 * @param kinds only neighbours of these kinds; null for all, statements too
 */
export async function neighboursOf(
  store: Runner,
  nodes: readonly string[],
  kinds: readonly EntityKind[] | null,
  limit: number,
): Promise<Neighbour[]> {
  if (nodes.length === 0) return [];
  return toNeighbours(await rowsOf(store, 'read/neighbour/of-node', { nodes, kinds, limit }));
}

/** The neighbours of nodes, and how many neighbours those have that can be walked through; in one flight where a flight costs. */
export async function neighboursWithCounts(
  store: Runner,
  nodes: readonly string[],
  limit: number,
): Promise<{ readonly neighbours: readonly Neighbour[]; readonly counts: ReadonlyMap<string, number> }> {
  if (nodes.length === 0) return { neighbours: [], counts: new Map() };
  if (store.runChain === undefined) {
    const neighbours = await neighboursOf(store, nodes, null, limit);
    const walked = neighbours.filter(({ container }) => !container).map(({ step }) => step.to);
    return { neighbours, counts: await neighbourCounts(store, [...new Set(walked)]) };
  }
  const [found, counted] = await store.runChain([
    { statement: 'read/neighbour/of-node', params: { nodes, kinds: null, limit } },
    { statement: 'read/neighbour/count', params: {}, feed: { param: 'ids', step: 0, path: ['walked'] } },
  ]);
  return {
    neighbours: toNeighbours((found?.rows ?? []) as unknown as StoredNeighbour[]),
    counts: totals((counted?.rows ?? []) as unknown as { parent: string; total: number }[]),
  };
}

/** How many neighbours entities and statements have: 0 also for what the store does not hold. */
export async function neighbourCounts(store: Runner, nodes: readonly string[]): Promise<Map<string, number>> {
  return nodes.length === 0 ? new Map() : totals(await rowsOf(store, 'read/neighbour/count', { ids: nodes }));
}

/** Every link and every statement's mentions of an entity between some nodes, as they point; by type, start and end. */
export async function stepsAmong(store: Runner, nodes: readonly string[]): Promise<StepRead[]> {
  const rows = await rowsOf<Omit<StepRead, 'reversed'>>(store, 'read/neighbour/among', { nodes });
  return rows.map((row) => ({ ...row, reversed: false }));
}

/** Specific things before hubs: by how many neighbours they have, then by id. */
export function fewestFirst(nodes: Iterable<string>, degrees: ReadonlyMap<string, number>): string[] {
  const degree = (id: string): number => degrees.get(id) ?? 0;
  return [...nodes].sort((a, b) => degree(a) - degree(b) || (a < b ? -1 : 1));
}

/** As many of the nodes, specific ones first, as have no more than `most` neighbours together, and one at least. */
export function affordable(
  nodes: Iterable<string>,
  degrees: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const ordered = fewestFirst(nodes, degrees);
  let read = 0;
  const beyond = ordered.findIndex((id) => {
    read += Math.min(degrees.get(id) ?? 0, most);
    return read > most;
  });
  return beyond === -1 ? ordered : ordered.slice(0, beyond);
}
