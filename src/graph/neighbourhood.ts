import type { EntityKind } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import {
  affordable,
  fewestFirst,
  MOST_NEIGHBOURS,
  neighbourCounts,
  neighboursOf,
  stepsAmong,
  type StepRead,
} from './neighbour.ts';

export interface NeighbourhoodNode {
  readonly id: string;
  /** How many neighbours it has in the whole graph. */
  readonly degree: number;
}

export interface NeighbourhoodRead {
  /** The asked node, then by distance, neighbours and id. */
  readonly nodes: readonly NeighbourhoodNode[];
  readonly steps: readonly StepRead[];
  readonly truncated: boolean;
}

export interface NeighbourhoodQuestion {
  readonly depth: number;
  /** Only entities of these kinds; null for all, and statements. */
  readonly kinds: readonly EntityKind[] | null;
  /** The most nodes, the asked one among them. */
  readonly limit: number;
}

/**
 * What lies around a node, one level after the other. Neighbours are counted before any is read, and ids before rows:
 * a level reads the neighbours of its most specific nodes first and at most `most` ids in all. A division that contains
 * nearly everything is shown and not walked through, unless it is the asked one.
 */
export async function neighbourhood(
  store: Runner,
  of: string,
  { depth, kinds, limit }: NeighbourhoodQuestion,
  most = MOST_NEIGHBOURS,
): Promise<NeighbourhoodRead> {
  const degrees = await neighbourCounts(store, [of]);
  const nodes = [of];
  const known = new Set(nodes);
  let frontier: readonly string[] = nodes;
  let truncated = false;
  for (let level = 1; level <= depth && frontier.length > 0; level += 1) {
    const expanded = affordable(frontier, degrees, most);
    if (expanded.length < frontier.length || expanded.some((id) => (degrees.get(id) ?? 0) > most)) {
      truncated = true;
    }
    const containers = new Set<string>();
    const found = new Set<string>();
    for (const { step, container } of await neighboursOf(store, expanded, kinds, most)) {
      if (known.has(step.to)) continue;
      found.add(step.to);
      if (container) containers.add(step.to);
    }
    const room = limit - nodes.length;
    if (found.size > room) truncated = true;
    if (room === 0) break;
    for (const [id, count] of await neighbourCounts(store, [...found])) degrees.set(id, count);
    const kept = fewestFirst(found, degrees).slice(0, room);
    for (const id of kept) known.add(id);
    nodes.push(...kept);
    frontier = kept.filter((id) => !containers.has(id));
  }
  return {
    nodes: nodes.map((id) => ({ id, degree: degrees.get(id) ?? 0 })),
    steps: await stepsAmong(store, nodes),
    truncated,
  };
}
