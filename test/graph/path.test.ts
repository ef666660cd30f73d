import fc from 'fast-check';
import { shortestPaths, type PathRead } from '../../src/graph/path.ts';
import { graphs, inMemory, isContainer, joined, neighboursIn, type MadeUpGraph } from './made-up-graph.ts';

/** Every path without a node twice, by brute force; the shortest, those over fewer neighbours first. */
function reference(graph: MadeUpGraph, from: string, to: string, maxLength: number): string[][] {
  const found: string[][] = [];
  const walk = (nodes: string[]): void => {
    const last = nodes.at(-1)!;
    if (last === to) found.push(nodes);
    else if (nodes.length <= maxLength) {
      for (const id of neighboursIn(graph, last)) {
        if (!nodes.includes(id) && (id === to || !isContainer(graph, id))) walk([...nodes, id]);
      }
    }
  };
  walk([from]);
  const shortest = Math.min(...found.map(({ length }) => length));
  const degrees = (nodes: string[]): number =>
    nodes.slice(1, -1).reduce((sum, id) => sum + neighboursIn(graph, id).length, 0);
  return found
    .filter(({ length }) => length === shortest)
    .sort((a, b) => degrees(a) - degrees(b) || (a.join('\n') < b.join('\n') ? -1 : 1));
}

/** What is wrong with a path between two nodes of a graph. */
function faults(graph: MadeUpGraph, { nodes, steps }: PathRead, from: string, to: string): string[] {
  const wrong: string[] = [];
  if (nodes[0] !== from || nodes.at(-1) !== to) wrong.push('it has other ends');
  if (new Set(nodes).size !== nodes.length) wrong.push('it meets a node twice');
  if (nodes.slice(1, -1).some((id) => isContainer(graph, id))) wrong.push('it leads through a district');
  if (steps.length !== nodes.length - 1) wrong.push('it lacks a step');
  for (const [index, step] of steps.entries()) {
    if (step.from !== nodes[index] || step.to !== nodes[index + 1]) wrong.push(`step ${index} is elsewhere`);
    const [start, end] = step.reversed ? [step.to, step.from] : [step.from, step.to];
    const same = joined(graph).filter((edge) => edge.from === start && edge.to === end);
    if (!same.some(({ type, link }) => type === step.type && link === step.link)) {
      wrong.push(`step ${index} is nothing of the graph`);
    }
  }
  return wrong;
}

const QUESTIONS = graphs(9, 5).chain((graph) => {
  const ids = graph.entities.map(({ id }) => id);
  return fc.record({
    graph: fc.constant(graph),
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    maxLength: fc.integer({ min: 1, max: 6 }),
    first: fc.nat(6),
  });
});

test('the paths are those that brute force finds, in its order', async () => {
  let [paths, several] = [0, 0];
  await fc.assert(
    fc.asyncProperty(QUESTIONS, async ({ graph, from, to, maxLength, first }) => {
      const found = await shortestPaths(inMemory(graph), from, to, { maxLength, first });
      const expected = reference(graph, from, to, maxLength);
      expect(found.map(({ nodes }) => nodes)).toEqual(expected.slice(0, first));
      expect(found.flatMap((path) => faults(graph, path, from, to))).toEqual([]);
      if (found.length > 0 && from !== to) paths += 1;
      if (expected.length > 1) several += 1;
    }),
    { numRuns: 3_000, seed: 7 },
  );
  // Else the property says little.
  expect(paths).toBeGreaterThan(300);
  expect(several).toBeGreaterThan(100);
});

test('a search that may read little reads no more, and what it finds are paths', async () => {
  await fc.assert(
    fc.asyncProperty(
      QUESTIONS,
      fc.integer({ min: 1, max: 4 }),
      async ({ graph, from, to, maxLength }, most) => {
        const store = inMemory(graph);
        const found = await shortestPaths(store, from, to, { maxLength, first: 3 }, most);
        expect(Math.max(0, ...store.sizes.slice(1))).toBeLessThanOrEqual(most);
        expect(store.sizes.length).toBeLessThanOrEqual(2 * maxLength);
        expect(found.flatMap((path) => faults(graph, path, from, to))).toEqual([]);
        expect(found.every(({ steps }) => steps.length <= maxLength)).toBe(true);
      },
    ),
    { numRuns: 1_000, seed: 7 },
  );
});

/** Entities in a row of links, each to the next. */
function row(ids: readonly string[]): MadeUpGraph['links'] {
  return ids.slice(1).map((to, index) => {
    const from = ids[index]!;
    return { id: `PART_OF|${from}|${to}`, type: 'PART_OF', from, to, basis: 'CURATED' };
  });
}

const street = (id: string) => ({ id, kind: 'PLACE', category: 'STREET' }) as const;

test('a hub in the middle is met from both ends without being read', async () => {
  const leaves = Array.from({ length: 50 }, (_, index) => `place:leaf-${index}`);
  const graph: MadeUpGraph = {
    entities: ['place:a', 'place:b', 'place:hub', ...leaves].map(street),
    statements: [],
    links: [
      ...row(['place:a', 'place:hub']),
      ...row(['place:b', 'place:hub']),
      ...leaves.flatMap((leaf) => row([leaf, 'place:hub'])),
    ],
    mentions: [],
  };
  const store = inMemory(graph);
  const [path] = await shortestPaths(store, 'place:a', 'place:b', { maxLength: 4, first: 3 });
  expect(path?.nodes).toEqual(['place:a', 'place:hub', 'place:b']);
  expect(path?.steps.map(({ reversed }) => reversed)).toEqual([false, true]);
  expect(Math.max(...store.sizes)).toBeLessThanOrEqual(2);
  // From the hub itself the search goes on from the other end.
  const other = inMemory(graph);
  expect(await shortestPaths(other, 'place:hub', 'place:b', { maxLength: 4, first: 3 })).toHaveLength(1);
  expect(Math.max(...other.sizes)).toBeLessThanOrEqual(2);
});

test('an entity is its own path', async () => {
  const graph: MadeUpGraph = { entities: [street('place:a')], statements: [], links: [], mentions: [] };
  const question = { maxLength: 1, first: 3 };
  expect(await shortestPaths(inMemory(graph), 'place:a', 'place:a', question)).toEqual([
    { nodes: ['place:a'], steps: [] },
  ]);
});
