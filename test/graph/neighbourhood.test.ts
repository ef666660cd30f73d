import fc from 'fast-check';
import { neighbourhood, type NeighbourhoodQuestion } from '../../src/graph/neighbourhood.ts';
import { graphs, inMemory, isContainer, joined, neighboursIn, type MadeUpGraph } from './made-up-graph.ts';

const kindOf = ({ entities }: MadeUpGraph, id: string): string =>
  entities.find((entity) => entity.id === id)?.kind ?? 'MEASURE';

/** Distances from a node, by relaxing every edge until nothing changes. */
function distances(graph: MadeUpGraph, of: string, kinds: readonly string[] | null): Map<string, number> {
  const shown = (id: string): boolean => id === of || kinds === null || kinds.includes(kindOf(graph, id));
  const found = new Map([[of, 0]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const [id, distance] of [...found]) {
      if (id !== of && isContainer(graph, id)) continue;
      for (const next of neighboursIn(graph, id).filter(shown)) {
        if ((found.get(next) ?? Infinity) <= distance + 1) continue;
        found.set(next, distance + 1);
        changed = true;
      }
    }
  }
  return found;
}

const QUESTIONS = graphs(10, 6).chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    of: fc.constantFrom(...graph.entities.map(({ id }) => id)),
    depth: fc.integer({ min: 1, max: 3 }),
    kinds: fc.constantFrom(null, null, ['PLACE'] as const, ['PLACE', 'PROJECT'] as const, []),
    limit: fc.constantFrom(1, 2, 3, 5, 100),
  }),
);

test('the nodes are the nearest, the specific ones first, and the steps all between them', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(QUESTIONS, async ({ graph, of, depth, kinds, limit }) => {
      const { nodes, steps, truncated } = await neighbourhood(inMemory(graph), of, { depth, kinds, limit });
      const degree = (id: string): number => neighboursIn(graph, id).length;
      const reached = [...distances(graph, of, kinds)]
        .filter(([, distance]) => distance <= depth)
        .sort(([a, near], [b, far]) => near - far || degree(a) - degree(b) || (a < b ? -1 : 1))
        .map(([id]) => id);
      const ids = nodes.map(({ id }) => id);
      // A level that the limit cuts leaves out ways to the next, which it has no room for.
      expect(ids).toEqual(reached.slice(0, limit));
      expect(truncated).toBe(reached.length > limit);
      expect(nodes.map((node) => node.degree)).toEqual(ids.map(degree));
      expect(steps).toEqual(
        joined(graph)
          .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
          .map(({ type, link, from, to }) => ({ type, link, from, to, reversed: false })),
      );
      if (truncated) cut += 1;
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(cut).toBeGreaterThan(200);
});

test('a hub is never read whole, and the answer says so', async () => {
  const leaves = Array.from({ length: 40 }, (_, index) => `place:leaf-${String(index).padStart(2, '0')}`);
  const graph: MadeUpGraph = {
    entities: ['place:hub', 'place:far', ...leaves].map((id) => ({ id, kind: 'PLACE', category: 'STREET' })),
    statements: [],
    links: [...leaves, 'place:far'].map((id) => ({
      id: `PART_OF|${id}|place:hub`,
      type: 'PART_OF',
      from: id,
      to: 'place:hub',
      basis: 'STATED',
    })),
    mentions: [],
  };
  const ask = async (of: string, question: Partial<NeighbourhoodQuestion>, most: number) => {
    const store = inMemory(graph);
    const found = await neighbourhood(store, of, { depth: 1, kinds: null, limit: 100, ...question }, most);
    return { ...found, ids: found.nodes.map(({ id }) => id), most: Math.max(...store.sizes) };
  };
  const hub = await ask('place:hub', {}, 10);
  expect(hub.nodes[0]).toEqual({ id: 'place:hub', degree: 41 });
  expect(hub.ids).toHaveLength(11);
  expect(hub.truncated).toBe(true);
  expect(hub.most).toBe(10);
  // As a neighbour it is shown with its degree.
  const leaf = await ask('place:leaf-00', {}, 10);
  expect(leaf.nodes).toEqual([
    { id: 'place:leaf-00', degree: 1 },
    { id: 'place:hub', degree: 41 },
  ]);
  expect(leaf.truncated).toBe(false);
  const all = await ask('place:hub', {}, 41);
  expect(all.ids).toHaveLength(42);
  expect(all.truncated).toBe(false);
});
