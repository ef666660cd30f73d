import type { NodeKind } from '../address.ts';

/** What is drawn of a node. */
interface SceneNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** Behind the name: how much more there is. */
  readonly more: string;
  readonly size: number;
  /** Named before others where there isn't room for all. */
  readonly leading: boolean;
}

/** All links from one node to another, drawn as one arrow. */
interface SceneEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export const edgeKey = (from: string, to: string): string => `${from}>${to}`;

/** Statements are small; what joins much is large, but not by as much. */
export function sizeOf(kind: NodeKind, degree: number | null, leading: boolean): number {
  if (kind === 'STATEMENT') return leading ? 8 : 5;
  return Math.min(6 + Math.sqrt(degree ?? 0) * 1.2, 14) + (leading ? 3 : 0);
}

/** One arrow for all links that lead the same way. */
export function edgesOf(
  links: readonly { readonly from: string; readonly to: string; readonly type: string }[],
  nameOf: (type: string) => string,
  listed: (names: readonly string[]) => string,
): readonly SceneEdge[] {
  const names = new Map<string, { from: string; to: string; names: Set<string> }>();
  for (const { from, to, type } of links) {
    const key = edgeKey(from, to);
    const edge = names.get(key) ?? { from, to, names: new Set() };
    names.set(key, edge);
    edge.names.add(nameOf(type));
  }
  return [...names].map(([key, edge]) => ({
    key,
    from: edge.from,
    to: edge.to,
    name: listed([...edge.names]),
  }));
}
