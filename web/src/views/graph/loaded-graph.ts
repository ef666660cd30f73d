import type { EntityKind, GraphNodeFragment, GraphStepFragment } from '../../api/documents.gen.ts';
import { STATEMENT, type NodeKind } from './address.ts';

type EntityNode = Extract<GraphNodeFragment, { readonly kind: EntityKind }>;
export type StatementNode = Extract<GraphNodeFragment, { readonly text: string }>;
export type GraphNode = EntityNode | StatementNode;

export const isStatement = (node: GraphNode): node is StatementNode => 'text' in node;

export const kindOf = (node: GraphNode): NodeKind => (isStatement(node) ? STATEMENT : node.kind);

/** A link or a mention, the way it points. */
export interface GraphLink {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: GraphStepFragment['evidence'];
}

export interface LoadedNode {
  readonly node: GraphNode;
  /** How many neighbours it has in the whole graph; null where nobody counted them. */
  readonly degree: number | null;
}

export interface LoadedGraph {
  readonly nodes: ReadonlyMap<string, LoadedNode>;
  readonly links: readonly GraphLink[];
  /** The nodes that each is joined to here. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What opening one node gave. */
export interface Part {
  readonly nodes: readonly { readonly node: GraphNodeFragment; readonly degree: number | null }[];
  readonly steps: readonly GraphStepFragment[];
  readonly truncated: boolean;
}

/** Of what opening a node gave, the node itself and so many of these kinds. */
export function ofKinds(part: Part, kinds: readonly NodeKind[], count: number): Part {
  const [opened, ...around] = part.nodes;
  const wanted = around.filter(({ node }) => isNode(node) && kinds.includes(kindOf(node)));
  return {
    ...part,
    nodes: [...(opened ? [opened] : []), ...wanted.slice(0, count)],
    truncated: part.truncated || wanted.length > count,
  };
}

/** A step as its own link points, not as it is walked. */
export function linkOf({ type, reversed, from, to, evidence }: GraphStepFragment): GraphLink {
  const [start, end] = reversed ? [to.id, from.id] : [from.id, to.id];
  return { key: `${start}>${end}>${type}`, type, from: start, to: end, evidence };
}

const isNode = (node: GraphNodeFragment): node is GraphNode => 'text' in node || 'kind' in node;

/** Nodes with the links that lie between two of them. */
export function graphOf(nodes: Iterable<LoadedNode>, links: Iterable<GraphLink>): LoadedGraph {
  const byId = new Map([...nodes].map((each) => [each.node.id, each]));
  const between = [...links].filter(({ from, to }) => byId.has(from) && byId.has(to));
  const neighbours = new Map<string, Set<string>>([...byId.keys()].map((id) => [id, new Set()]));
  for (const { from, to } of between) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return { nodes: byId, links: between, neighbours };
}

/** What several parts show together, each node and link once, in the order in which they came. */
export function merged(parts: readonly Part[]): LoadedGraph {
  const nodes = new Map<string, LoadedNode>();
  const links = new Map<string, GraphLink>();
  for (const part of parts) {
    for (const { node, degree } of part.nodes)
      if (isNode(node)) nodes.set(node.id, { node, degree: degree ?? nodes.get(node.id)?.degree ?? null });
    for (const link of part.steps.map(linkOf)) links.set(link.key, links.get(link.key) ?? link);
  }
  return graphOf(nodes.values(), links.values());
}
