import type { Opening } from './address.ts';
import { edgesOf, sizeOf, type Scene } from './canvas/scene.ts';
import { kindOf, type LoadedGraph, type LoadedNode } from './loaded-graph.ts';
import { nodeName, verbOf } from './naming.ts';
import { isFolded, remaining } from './shown.ts';
import { text } from './text.ts';

/** What is drawn of what is shown; what isn't opened says how much more there is. */
export function sceneOf(
  shown: LoadedGraph,
  loaded: LoadedGraph,
  focus: string,
  openings: readonly Opening[],
): Scene {
  const opened = new Set(openings.map(({ id }) => id));
  const more = (each: LoadedNode): string => {
    const rest = remaining(loaded, each.node.id) ?? 0;
    if (rest === 0) return '';
    return isFolded(each, openings) ? text.folded(rest) : `+${rest}`;
  };
  return {
    nodes: [...shown.nodes.values()].map((each) => {
      const { id } = each.node;
      const kind = kindOf(each.node);
      return {
        id,
        kind,
        name: nodeName(each.node, 12),
        more: more(each),
        size: sizeOf(kind, each.degree, opened.has(id)),
        leading: id === focus || opened.has(id),
      };
    }),
    edges: edgesOf(shown.links, verbOf, text.list),
  };
}
