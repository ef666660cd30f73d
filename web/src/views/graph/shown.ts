import { LARGEST, PORTION, type NodeKind, type Opening } from './address.ts';
import { graphOf, isStatement, kindOf, type LoadedGraph, type LoadedNode } from './loaded-graph.ts';

/** A node joined to more than so many is a hub: it stays folded until it is asked for, and then opens in portions. */
export const HUB_ABOVE = 20;

export interface Filter {
  readonly kinds: ReadonlySet<string> | null;
  readonly statements: boolean;
  readonly degree: number | null;
}

/** What the filter lets through; what is in focus or opened always stays. */
export function filtered(graph: LoadedGraph, filter: Filter, kept: ReadonlySet<string>): LoadedGraph {
  const passes = ({ node, degree }: LoadedNode): boolean => {
    if (kept.has(node.id)) return true;
    if (filter.degree !== null && degree !== null && degree > filter.degree) return false;
    return isStatement(node) ? filter.statements : (filter.kinds?.has(node.kind) ?? true);
  };
  return graphOf([...graph.nodes.values()].filter(passes), graph.links);
}

/** How many nodes there are of each kind, the most first. */
export function kindCounts(nodes: Iterable<LoadedNode>): readonly (readonly [NodeKind, number])[] {
  const counts = new Map<NodeKind, number>();
  for (const { node } of nodes) counts.set(kindOf(node), (counts.get(kindOf(node)) ?? 0) + 1);
  return [...counts].sort(([a, few], [b, many]) => many - few || a.localeCompare(b));
}

/** How many of a node's neighbours are not joined to it yet; null where nobody counted them. */
export function remaining(graph: LoadedGraph, id: string): number | null {
  const degree = graph.nodes.get(id)?.degree ?? null;
  return degree === null ? null : Math.max(0, degree - (graph.neighbours.get(id)?.size ?? 0));
}

export function isFolded(node: LoadedNode, openings: readonly Opening[]): boolean {
  return (node.degree ?? 0) > HUB_ABOVE && !openings.some(({ id }) => id === node.node.id);
}

/** What opening a node next would show: so many more, and how far it is open then. */
export interface NextPortion {
  /** Null where nobody counted. */
  readonly adds: number | null;
  readonly count: number;
}

/** Null where all is shown. A node that is joined to more than a portion opens in several. */
export function nextPortion(
  graph: LoadedGraph,
  id: string,
  openings: readonly Opening[],
): NextPortion | null {
  if (!graph.nodes.has(id)) return null;
  const rest = remaining(graph, id);
  if (rest === 0) return null;
  const ofAllKinds = openings.filter((each) => each.id === id && each.kinds.length === 0);
  const already = Math.max(0, ...ofAllKinds.map(({ count }) => count));
  return {
    adds: rest === null ? null : Math.min(PORTION, rest),
    count: Math.min(already + PORTION, LARGEST),
  };
}

/** Nodes under the one whose opening brought them. */
interface NodeGroup {
  readonly opener: string;
  readonly total: number;
  readonly nodes: readonly LoadedNode[];
}

const listOrder = (a: LoadedNode, b: LoadedNode): number =>
  Number(isStatement(a.node)) - Number(isStatement(b.node)) ||
  (b.degree ?? 0) - (a.degree ?? 0) ||
  (a.node.id < b.node.id ? -1 : 1);

/**
 * A list that grows group by group, so that nothing moves when a node is opened: in each the most joined first.
 * @param openers the focus first, which is in no group
 * @param most how many nodes all groups may list together
 */
export function grouped(
  graph: LoadedGraph,
  openers: readonly string[],
  broughtBy: ReadonlyMap<string, string>,
  most: number,
): readonly NodeGroup[] {
  const groups = new Map<string, LoadedNode[]>(openers.map((opener) => [opener, []]));
  for (const [id, each] of graph.nodes)
    if (id !== openers[0]) groups.get(broughtBy.get(id) ?? '')?.push(each);
  let left = most;
  return [...groups].flatMap(([opener, all]) => {
    const nodes = all.sort(listOrder).slice(0, left);
    left -= nodes.length;
    return nodes.length === 0 ? [] : [{ opener, total: all.length, nodes }];
  });
}
