import type { EntityKind } from '../../api/documents.gen.ts';
import { STATEMENT, type NodeKind } from './address.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** Of one kind, behind a node. */
interface KindCount {
  readonly kind: NodeKind;
  /** How many opening it would bring. */
  readonly fresh: number;
  /** With those that are drawn already. */
  readonly all: number;
}

/** What opening a node would bring: how many of each kind are new, and how many are drawn but not joined to it. */
export function unseen(
  neighbours: readonly ({ readonly id: string } | { readonly id: string; readonly kind: EntityKind })[],
  graph: LoadedGraph,
  id: string,
): { readonly counts: readonly KindCount[]; readonly here: number } {
  const counts = new Map<NodeKind, KindCount>();
  let here = 0;
  for (const each of neighbours) {
    const kind = 'kind' in each ? each.kind : STATEMENT;
    const { fresh, all } = counts.get(kind) ?? { fresh: 0, all: 0 };
    const isDrawn = graph.nodes.has(each.id);
    if (isDrawn && graph.neighbours.get(id)?.has(each.id) !== true) here += 1;
    counts.set(kind, { kind, fresh: fresh + (isDrawn ? 0 : 1), all: all + 1 });
  }
  const bringing = [...counts.values()].filter(({ fresh }) => fresh > 0);
  return { counts: bringing.sort((few, many) => many.fresh - few.fresh), here };
}
