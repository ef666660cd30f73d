import type { Sigma } from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';

interface DragEvents {
  readonly onBegin: (node: string) => void;
  readonly onEnd: (node: string) => void;
}

/** A node follows the pointer that holds it; the others stay. */
export function letDrag(sigma: Sigma<NodeAttributes, EdgeAttributes>, { onBegin, onEnd }: DragEvents): void {
  const graph = sigma.getGraph();
  let held: string | null = null;
  let moving = false;
  sigma.on('downNode', ({ node, event }) => {
    if ('button' in event.original && event.original.button !== 0) return;
    held = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === null || !graph.hasNode(held)) return;
    if (!moving) onBegin(held);
    moving = true;
    const { x, y } = sigma.viewportToGraph(event);
    // Set without telling: Sigma would take every node and edge anew, not just these.
    Object.assign(graph.getNodeAttributes(held), { x, y });
    const partialGraph = { nodes: [held], edges: graph.edges(held) };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = (): void => {
    if (moving && held !== null) onEnd(held);
    held = null;
    moving = false;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('leaveStage', release);
}
