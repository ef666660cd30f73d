import type Graph from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { LARGE, type EdgeAttributes, type NodeAttributes } from './attributes.ts';

type DrawnGraph = Graph<NodeAttributes, EdgeAttributes>;

/** How long a slice may take, in milliseconds. Drawing a large graph takes long too, so it is drawn less often. */
const sliceFor = (order: number): number => (order > LARGE ? 40 : 10);

/** How far a node may move in one iteration and count as standing, in the layout's units. */
const STILL = 0.02;

function isStill(before: Float64Array, after: Float64Array, iterations: number): boolean {
  return before.every((value, index) => Math.abs((after[index] ?? value) - value) < STILL * iterations);
}

function positionsOf(graph: Pick<DrawnGraph, 'order' | 'forEachNode'>): Float64Array {
  const all = new Float64Array(graph.order * 2);
  let index = 0;
  graph.forEachNode((_, { x, y }) => {
    all[index++] = x;
    all[index++] = y;
  });
  return all;
}

/** Enough for a small graph to settle, and few enough that a large one ends within seconds. */
const boundFor = (order: number): number => (order > LARGE ? 300 : 400);

function settingsFor(order: number): ForceAtlas2Settings {
  return order > LARGE
    ? { slowDown: 1, strongGravityMode: true, barnesHutOptimize: true, gravity: 0.02, scalingRatio: 20 }
    : {
        slowDown: 1 + Math.log(order),
        adjustSizes: true,
        strongGravityMode: true,
        gravity: 0.08,
        scalingRatio: 12,
      };
}

interface LayoutOptions {
  /** Which nodes were added. */
  readonly isNew: (id: string) => boolean;
  /** Which nodes stay where they are in any case. */
  readonly isHeld: (id: string) => boolean;
  /** Whether only the end is shown, not the way to it. */
  readonly isUnseen: boolean;
  readonly onSettled: () => void;
}

/**
 * Lays a graph out by forces, in slices between frames. What stood already stays where it is until the new nodes have
 * found their places, and gives way a little then.
 */
export function runLayout(
  graph: DrawnGraph,
  { isNew, isHeld, isUnseen, onSettled }: LayoutOptions,
): { readonly stop: () => void } {
  // What is drawn hears of nothing that happens to a copy.
  const moved = isUnseen ? graph.copy() : graph;
  const settings = settingsFor(graph.order);
  const hadNodes = graph.someNode((id) => !isNew(id));
  const bound = hadNodes ? boundFor(graph.order) / 2 : boundFor(graph.order);
  const release = bound * 0.75;
  let done = 0;
  let frame = 0;
  let perSlice = 4;

  const fix = (isFixed: (id: string) => boolean): void =>
    moved.updateEachNodeAttributes((id, attributes) => ({ ...attributes, fixed: isFixed(id) }));
  const end = (): void => {
    if (isUnseen)
      graph.updateEachNodeAttributes((id, attributes) => {
        const { x, y } = moved.getNodeAttributes(id);
        return { ...attributes, x, y };
      });
    onSettled();
  };
  const slice = (): void => {
    const before = positionsOf(moved);
    const begun = performance.now();
    const wasFixed = done < release;
    forceAtlas2.assign(moved, { iterations: perSlice, settings });
    done += perSlice;
    if (wasFixed && done >= release) fix(isHeld);
    const took = performance.now() - begun;
    const isSettled = done >= release && isStill(before, positionsOf(moved), perSlice);
    perSlice = Math.max(1, Math.min(20, Math.round((perSlice * sliceFor(graph.order)) / Math.max(took, 1))));
    if (done < bound && !isSettled) frame = requestAnimationFrame(slice);
    else end();
  };

  fix((id) => !isNew(id) || isHeld(id));
  frame = requestAnimationFrame(slice);
  return { stop: () => cancelAnimationFrame(frame) };
}
