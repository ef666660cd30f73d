import type { Runner } from '../store/store.ts';
import {
  affordable,
  MOST_NEIGHBOURS,
  neighbourCounts,
  neighboursOf,
  neighboursWithCounts,
  type Neighbour,
  type StepRead,
} from './neighbour.ts';

export interface PathRead {
  /** Ids in walking order. */
  readonly nodes: readonly string[];
  readonly steps: readonly StepRead[];
}

/** What was found from one end. */
interface Side {
  /** Nodes by how many steps they are away. */
  readonly distances: Map<string, number>;
  /** Each node's neighbours one step nearer to the end. */
  readonly nearer: Map<string, string[]>;
  /** The nodes that were found last. */
  frontier: readonly string[];
  /** Whether all that lies within the distance was read. */
  whole: boolean;
}

/** A part of a path. */
interface Route {
  readonly nodes: readonly string[];
  /** How many neighbours its nodes have, the asked ends left out. */
  readonly degrees: number;
}

function sideOf(end: string): Side {
  return { distances: new Map([[end, 0]]), nearer: new Map(), frontier: [end], whole: true };
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** Of two of one length: fewer neighbours first, then by the ids from the start on. */
function compareRoutes(a: Route, b: Route): number {
  if (a.degrees !== b.degrees) return a.degrees - b.degrees;
  const at = a.nodes.findIndex((id, index) => id !== b.nodes[index]);
  return at === -1 ? 0 : (a.nodes[at] ?? '') < (b.nodes[at] ?? '') ? -1 : 1;
}

function best(routes: readonly Route[], most: number): Route[] {
  return [...routes].sort(compareRoutes).slice(0, most);
}

/**
 * The best routes between a node and a side's end: the best of a node are made of the best of those nearer.
 * @param join puts a node behind or before a route
 */
function routesTo(
  { nearer }: Side,
  weigh: (id: string) => number,
  join: (nodes: readonly string[], id: string) => readonly string[],
  most: number,
): (id: string) => readonly Route[] {
  const known = new Map<string, readonly Route[]>();
  return function routes(id): readonly Route[] {
    const done = known.get(id);
    if (done !== undefined) return done;
    const longer = (nearer.get(id) ?? []).flatMap((next) =>
      routes(next).map(({ nodes, degrees }) => ({ nodes: join(nodes, id), degrees: degrees + weigh(id) })),
    );
    const found = nearer.has(id) ? best(longer, most) : [{ nodes: [id], degrees: weigh(id) }];
    known.set(id, found);
    return found;
  };
}

/**
 * The shortest paths between two nodes over links, walked either way, and mentions, through no division that contains
 * nearly everything. Those whose middle nodes have fewer neighbours go first, then by ids. Searched from both ends, one
 * level after the other, from the end that has fewer neighbours to read, of at most `most` neighbours a level. What has most neighbours is then not walked on from: what lies behind it isn't found from this end.
 */
export async function shortestPaths(
  store: Runner,
  from: string,
  to: string,
  { maxLength, first }: { readonly maxLength: number; readonly first: number },
  most = MOST_NEIGHBOURS,
): Promise<PathRead[]> {
  if (from === to) return [{ nodes: [from], steps: [] }].slice(0, first);
  const [start, end] = [sideOf(from), sideOf(to)];
  const steps = new Map<string, StepRead>();
  const degrees = await neighbourCounts(store, [from, to]);
  const cost = ({ frontier }: Side): number => frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);

  /** The side to walk on from; null where there is no way on, or none that could lead to the other end. */
  function cheaperSide(): Side | null {
    const done = [start, end].filter(({ frontier }) => frontier.length === 0);
    if (done.length === 2 || done.some(({ whole }) => whole)) return null;
    if (done.includes(start)) return end;
    return !done.includes(end) && cost(end) < cost(start) ? end : start;
  }

  /** The neighbours of nodes; where the walk may go on from them, also how many those have. */
  async function read(nodes: readonly string[], isLast: boolean): Promise<readonly Neighbour[]> {
    if (isLast) return neighboursOf(store, nodes, null, most);
    const { neighbours, counts } = await neighboursWithCounts(store, nodes, most);
    for (const [id, count] of counts) degrees.set(id, count);
    return neighbours;
  }

  /** Walks one step on from a side's frontier. */
  async function advance(side: Side, isLast: boolean): Promise<void> {
    const found = new Set<string>();
    const expanded = affordable(side.frontier, degrees, most);
    if (expanded.length < side.frontier.length || cost(side) > most) side.whole = false;
    for (const { step, container } of await read(expanded, isLast)) {
      const distance = (side.distances.get(step.from) ?? 0) + 1;
      if (container && step.to !== from && step.to !== to) continue;
      if (!side.distances.has(step.to)) {
        side.distances.set(step.to, distance);
        side.nearer.set(step.to, []);
        found.add(step.to);
      }
      if (side.distances.get(step.to) !== distance) continue;
      side.nearer.get(step.to)?.push(step.from);
      if (side === start) steps.set(pair(step.from, step.to), step);
      else
        steps.set(pair(step.to, step.from), {
          ...step,
          from: step.to,
          to: step.from,
          reversed: !step.reversed,
        });
    }
    side.frontier = [...found];
  }

  function pathsThrough(meeting: readonly string[]): PathRead[] {
    const weigh = (id: string): number => (id === from || id === to ? 0 : (degrees.get(id) ?? 0));
    const before = routesTo(start, weigh, (nodes, id) => [...nodes, id], first);
    const behind = routesTo(end, weigh, (nodes, id) => [id, ...nodes], first);
    const routes = meeting.flatMap((id) =>
      before(id).flatMap((head, nth) =>
        // The nth head is not among the best with more tails than these.
        behind(id)
          .slice(0, Math.floor(first / (nth + 1)))
          .map((tail) => ({
            nodes: [...head.nodes, ...tail.nodes.slice(1)],
            degrees: head.degrees + tail.degrees - weigh(id),
          })),
      ),
    );
    return best(routes, first).map(({ nodes }) => ({
      nodes,
      steps: nodes.slice(1).flatMap((id, index) => steps.get(pair(nodes[index] ?? '', id)) ?? []),
    }));
  }

  for (let length = 1; length <= maxLength; length += 1) {
    const side = cheaperSide();
    if (side === null) return [];
    await advance(side, length === maxLength);
    const other = side === start ? end : start;
    const met = side.frontier.filter((id) => other.distances.has(id));
    const nearest = Math.min(...met.map((id) => other.distances.get(id) ?? 0));
    if (met.length > 0) return pathsThrough(met.filter((id) => other.distances.get(id) === nearest));
  }
  return [];
}
