import type Graph from 'graphology';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';
import type { Scene } from './scene.ts';
import { startPosition, type Position } from './start-positions.ts';

/**
 * Makes the graph hold what the scene holds.
 * @param stood where nodes that are gone stood
 * @returns the nodes that were never there
 */
export function holdScene(
  graph: Graph<NodeAttributes, EdgeAttributes>,
  { nodes, edges }: Scene,
  stood: ReadonlyMap<string, Position>,
): ReadonlySet<string> {
  const wanted = new Set(nodes.map(({ id }) => id));
  const wantedEdges = new Set(edges.map(({ key }) => key));
  for (const key of graph.edges()) if (!wantedEdges.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);

  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const added = new Set<string>();
  for (const { id, name, ...rest } of nodes) {
    const attributes = { ...rest, name, label: name };
    if (graph.hasNode(id)) {
      graph.mergeNodeAttributes(id, attributes);
      continue;
    }
    const parent = neighbours.get(id)?.find((other) => graph.hasNode(other));
    const position =
      stood.get(id) ??
      startPosition(id, parent === undefined ? null : (graph.getNodeAttributes(parent) satisfies Position));
    graph.addNode(id, { ...attributes, ...position });
    if (!stood.has(id)) added.add(id);
  }
  for (const { key, from, to, name } of edges)
    if (graph.hasEdge(key)) graph.setEdgeAttribute(key, 'name', name);
    else graph.addDirectedEdgeWithKey(key, from, to, { name });
  return added;
}
