import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PORTION, type GraphQuestion, type Opening } from './address.ts';
import { loadPart } from './load-part.ts';
import { merged, type LoadedGraph, type Part } from './loaded-graph.ts';

export interface FocusedGraph {
  readonly graph: LoadedGraph;
  readonly focus: string;
  /** What is opened, the focus first. */
  readonly openings: readonly Opening[];
  /** The node whose opening first showed each node. */
  readonly broughtBy: ReadonlyMap<string, string>;
  /** Ids of what is opened and has more neighbours than were given. */
  readonly truncated: ReadonlySet<string>;
  readonly pending: boolean;
  /** Opened by the address and unknown to the graph. */
  readonly unknown: readonly string[];
}

const combine = (results: UseQueryResult<Part>[]) => ({
  focus: results[0],
  parts: results.map(({ data }) => data),
  failed: results.map(({ isError }) => isError),
  pending: results.some(({ isPending }) => isPending),
});

/** What is in focus with all that is opened: one request each, asked once. */
export function useGraph(of: string, open: GraphQuestion['open']) {
  const openings = useMemo(() => withFocus(of, open), [of, open]);
  const parts = useQueries({
    queries: openings.map((opening) => ({
      queryKey: ['graph-part', opening],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => loadPart(opening, signal),
    })),
    combine,
  });
  const data = useMemo(
    () => focusedGraph(openings, parts.parts, parts.failed, parts.pending),
    [openings, parts],
  );
  return {
    data,
    error: parts.focus?.error ?? null,
    isPlaceholderData: false,
    refetch: () => parts.focus?.refetch(),
  };
}

/** What is in focus is open in any case, and comes first. */
function withFocus(of: string, open: readonly Opening[]): readonly Opening[] {
  const whole = open.find(({ id, kinds }) => id === of && kinds.length === 0);
  const first = whole ?? { id: of, count: PORTION, kinds: [] };
  return [first, ...open.filter((opening) => opening !== whole)];
}

function focusedGraph(
  openings: readonly Opening[],
  parts: readonly (Part | undefined)[],
  failed: readonly boolean[],
  pending: boolean,
): FocusedGraph | undefined {
  const focus = parts[0]?.nodes[0]?.node.id;
  if (focus === undefined) return undefined;
  const named = openings.map((opening, index) => (index === 0 ? { ...opening, id: focus } : opening));
  const broughtBy = new Map<string, string>();
  named.forEach(({ id }, index) =>
    parts[index]?.nodes.forEach(({ node }) => broughtBy.set(node.id, broughtBy.get(node.id) ?? id)),
  );
  const whole = new Set(
    named
      .filter(({ kinds }, index) => kinds.length === 0 && parts[index]?.truncated === false)
      .map(({ id }) => id),
  );
  return {
    graph: merged(parts.filter((part) => part !== undefined)),
    focus,
    openings: named,
    broughtBy,
    truncated: new Set(
      named.filter(({ id }, index) => parts[index]?.truncated === true && !whole.has(id)).map(({ id }) => id),
    ),
    pending,
    unknown: named
      .filter((_, index) => failed[index] === true || parts[index]?.nodes.length === 0)
      .map(({ id }) => id),
  };
}
