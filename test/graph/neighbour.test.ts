import fc from 'fast-check';
import { neighbourCounts, neighboursOf, stepsAmong } from '../../src/graph/neighbour.ts';
import { neighbourhood } from '../../src/graph/neighbourhood.ts';
import { shortestPaths } from '../../src/graph/path.ts';
import { setUp } from '../../src/graph/set-up.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, Runner } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';
import { graphs, inMemory, loadMadeUp } from './made-up-graph.ts';

// What the properties of paths and neighbourhoods are tested on, in one graph: the stores must hold the same.
const GRAPH = fc
  .sample(graphs(60, 60), { numRuns: 30, seed: 3 })
  .sort((a, b) => b.links.length + b.mentions.length - a.links.length - a.mentions.length)[0]!;
const IDS = [...GRAPH.entities.map(({ id }) => id), ...GRAPH.statements];
const MEMORY = inMemory(GRAPH);

test('the made-up graph has all that a walk must tell apart', () => {
  expect(GRAPH.links.some(({ basis }) => basis === 'UNCONFIRMED')).toBe(true);
  expect(GRAPH.entities.some(({ category }) => category === 'DISTRICT')).toBe(true);
  expect(new Set(GRAPH.mentions.map(String)).size).toBeLessThan(GRAPH.mentions.length);
  expect(GRAPH.statements.length).toBeGreaterThan(10);
});

describeEngines('the neighbours of a store', (_, { emptyStore }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(await emptyStore(), 'write');
    await setUp(store);
    await loadMadeUp(store, GRAPH);
  }, 120_000);
  afterAll(() => store.close());

  const both = async <T>(ask: (runner: Runner) => Promise<T>): Promise<void> =>
    expect(await ask(store)).toEqual(await ask(MEMORY));
  const byEnds = <T extends { type: string; from: string; to: string }>(steps: readonly T[]): T[] =>
    [...steps].sort((a, b) => ([a.type, a.from, a.to].join() < [b.type, b.from, b.to].join() ? -1 : 1));

  test('are as many as the graph has', async () => {
    await both(async (runner) => new Map([...(await neighbourCounts(runner, IDS))].sort()));
  });

  test.each([
    ['all', null, 1_000],
    ['some of each', null, 2],
    ['those of a kind', ['PROJECT'] as const, 1_000],
    ['none of no kind', [], 1_000],
  ])('are %s', async (_name, kinds, limit) => {
    await both(async (runner) => {
      const found = await neighboursOf(runner, IDS, kinds, limit);
      return found.sort((a, b) =>
        [a.step.from, a.step.to].join() < [b.step.from, b.step.to].join() ? -1 : 1,
      );
    });
  });

  test('of nodes that it does not hold are none', async () => {
    expect(await neighboursOf(store, ['place:nowhere', '', 'measure:x:999'], null, 10)).toEqual([]);
    const nowhere = ['place:nowhere', '', 'report:x', 'section:x'];
    expect(await neighbourCounts(store, nowhere)).toEqual(new Map(nowhere.map((id) => [id, 0])));
  });

  test('are joined to each other by the same steps', async () => {
    for (const nodes of [IDS, IDS.slice(0, 20), IDS.slice(0, 1), []]) {
      await both(async (runner) => byEnds(await stepsAmong(runner, nodes)));
    }
  });

  test('make the same paths and neighbourhoods', async () => {
    const entities = GRAPH.entities.map(({ id }) => id);
    for (const [index, from] of entities.slice(0, 12).entries()) {
      const to = entities[(index * 7 + 5) % entities.length]!;
      await both((runner) => shortestPaths(runner, from, to, { maxLength: 6, first: 5 }));
      await both(async (runner) => {
        const found = await neighbourhood(runner, from, { depth: 2, kinds: null, limit: 25 });
        return { ...found, steps: byEnds(found.steps) };
      });
    }
  });
});
