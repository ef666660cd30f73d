import type Graph from 'graphology';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { STATEMENT } from '../address.ts';
import { LARGE, type EdgeAttributes, type NodeAttributes } from './attributes.ts';
import type { Colours } from './colours.ts';

const SMALLER = 0.5;
/** All edges, or a chosen node's, are named where they are no more than this. */
const MOST_EDGE_NAMES = 14;

/** What a pointer or a list points out. */
export interface Pointed {
  colours: Colours;
  /** A node's id or an edge's key. */
  chosen: string | null;
  hoveredEdge: string | null;
  dragged: string | null;
}

/** How nodes and edges look while something is pointed out: what is chosen stands out with what it is joined to. */
export function appearance(graph: Graph<NodeAttributes, EdgeAttributes>, pointed: Readonly<Pointed>) {
  const isNear = (id: string, chosen: string): boolean =>
    id === chosen ||
    (graph.hasNode(chosen) && graph.areNeighbors(id, chosen)) ||
    (graph.hasEdge(chosen) && graph.extremities(chosen).includes(id));

  const node = (id: string, data: NodeAttributes): Partial<NodeDisplayData & NodeAttributes> => {
    const { chosen, colours } = pointed;
    const clear = chosen === null || isNear(id, chosen);
    const leading = data.leading || id === chosen;
    return {
      ...data,
      size: graph.order > LARGE ? data.size * SMALLER : data.size,
      type: data.kind === STATEMENT ? 'square' : 'circle',
      color: clear ? colours.kinds[data.kind] : colours.faint,
      label: clear ? data.label : '',
      zIndex: clear ? 1 : 0,
      forceLabel: leading,
      leading,
    };
  };

  const edge = (key: string, data: EdgeAttributes): Partial<EdgeDisplayData & EdgeAttributes> => {
    const { chosen, hoveredEdge, dragged, colours } = pointed;
    const [from, to] = graph.extremities(key);
    const isChosen = key === chosen;
    const isHovered = key === hoveredEdge;
    const touches = isChosen || from === chosen || to === chosen;
    const named =
      isChosen ||
      isHovered ||
      (chosen === null && graph.size <= MOST_EDGE_NAMES) ||
      (touches && graph.degree(chosen) <= MOST_EDGE_NAMES);
    const unchosen = touches ? colours.soft : colours.faint;
    return {
      hidden: dragged !== null && graph.order > LARGE && from !== dragged && to !== dragged,
      size: isChosen || isHovered ? 3 : touches ? 2 : graph.order > LARGE ? 0.7 : 1.4,
      color: isChosen ? colours.chosen : chosen === null || isHovered ? colours.edge : unchosen,
      label: named ? data.name : '',
      forceLabel: named,
      zIndex: touches ? 1 : 0,
    };
  };

  return { node, edge };
}
