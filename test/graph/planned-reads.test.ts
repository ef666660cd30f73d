import { createReadPlans, type ReadPlans } from '../../src/graph/planned-reads.ts';
import { valuesAt, type Chain, type ChainRows } from '../../src/store/chain.ts';
import type { Params, Row, Runner } from '../../src/store/store.ts';

/** A little graph: streets have projects, projects have measures. */
const GRAPH: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  projects: { street: ['p1', 'p2'], lane: ['p3'], void: [] },
  measures: { p1: ['m1', 'm2'], p2: ['m3'], p3: ['m4'] },
  tags: { m1: ['t1'], m3: ['t1', 't2'] },
};

interface Store extends Runner {
  readonly flights: string[];
}

function answer(statement: string, params: Params): Row[] {
  if (statement === 'by-name') return [{ entity: { id: params['name'] as string } }];
  if (statement === 'count') return [{ total: (params['name'] as string).length }];
  return (params['ids'] as string[]).flatMap((parent) =>
    (GRAPH[statement]?.[parent] ?? [])
      .slice(0, (params['limit'] as number | undefined) ?? 100)
      .map((id) => ({ parent, item: { id } })),
  );
}

/** @param broken makes every chain fail */
function graphStore({ broken = false } = {}): Store {
  const flights: string[] = [];
  return {
    flights,
    run: async (statement, params = {}) => {
      flights.push(statement);
      return answer(statement, params);
    },
    runChain: async (chain: Chain) => {
      flights.push(chain.map(({ statement }) => statement).join('+'));
      if (broken) throw new Error('a chain that does not compile');
      const done: ChainRows[] = [];
      for (const { statement, params, feed } of chain) {
        const fed = feed === undefined ? [] : valuesAt(done[feed.step]!.rows, feed.path);
        done.push({ rows: answer(statement, feed ? { ...params, [feed.param]: fed } : params), fed });
      }
      return done;
    },
  };
}

interface Asked {
  readonly name: string;
  readonly limit?: number;
  readonly count?: boolean;
  readonly tags?: boolean;
}

/** What resolvers do: each level reads on what the one before found. */
async function request(plans: ReadPlans, store: Store, asked: Asked): Promise<unknown> {
  const { name, limit = 10, count = false, tags = false } = asked;
  const reads = plans.begin(store, 'a document', {});
  const counting = count ? reads.run('count', { name }) : [];
  const found = await reads.run('by-name', { name, kind: 'PLACE' });
  const projects = await reads.run('projects', { ids: valuesAt(found, ['entity', 'id']), limit });
  const ids = valuesAt(projects, ['item', 'id']);
  const measures = ids.length === 0 ? [] : await reads.run('measures', { ids, limit });
  const all = tags ? await reads.run('tags', { ids: valuesAt(measures, ['item', 'id']) }) : [];
  const answered = [await counting, projects, measures, all];
  reads.end();
  return answered;
}

const plain = (asked: Asked) => request(createReadPlans(9), { ...graphStore(), runChain: undefined! }, asked);

async function flightsOf(plans: ReadPlans, asked: Asked, store = graphStore()): Promise<string[]> {
  expect(await request(plans, store, asked)).toEqual(await plain(asked));
  return store.flights;
}

const WHOLE = 'by-name+projects+measures';
const ALONE = ['by-name', 'projects', 'measures'];

test('the second request of a kind takes one flight', async () => {
  const plans = createReadPlans(9);
  expect(await flightsOf(plans, { name: 'street' })).toEqual(ALONE);
  expect(await flightsOf(plans, { name: 'street' })).toEqual([WHOLE]);
  expect(await flightsOf(plans, { name: 'lane' })).toEqual([WHOLE]);
  expect(await flightsOf(plans, { name: 'void' })).toEqual([WHOLE]);
});

test('what was asked otherwise is read by itself', async () => {
  const plans = createReadPlans(9);
  await flightsOf(plans, { name: 'street' });
  expect(await flightsOf(plans, { name: 'street', limit: 1 })).toEqual([WHOLE, 'projects', 'measures']);
});

test('a count that asks by the same parameters comes along', async () => {
  const plans = createReadPlans(9);
  const reading = { name: 'street', count: true };
  expect(await flightsOf(plans, reading)).toEqual(['count', ...ALONE]);
  expect(await flightsOf(plans, reading)).toEqual(['count', WHOLE]);
});

test('reads that are no longer asked for are left out, and new ones taken up', async () => {
  const plans = createReadPlans(9);
  await flightsOf(plans, { name: 'street', tags: true });
  expect(await flightsOf(plans, { name: 'street', tags: true })).toEqual([`${WHOLE}+tags`]);
  for (let i = 0; i < 8; i += 1) await flightsOf(plans, { name: 'street' });
  expect(await flightsOf(plans, { name: 'street' })).toEqual([WHOLE]);
  for (let i = 0; i < 5; i += 1) await flightsOf(plans, { name: 'street', tags: true });
  expect(await flightsOf(plans, { name: 'street', tags: true })).toEqual([`${WHOLE}+tags`]);
});

test('a plan that was learned where nothing was found grows', async () => {
  const plans = createReadPlans(9);
  expect(await flightsOf(plans, { name: 'void' })).toEqual(['by-name', 'projects']);
  for (let i = 0; i < 5; i += 1) await flightsOf(plans, { name: 'street' });
  expect(await flightsOf(plans, { name: 'lane' })).toEqual([WHOLE]);
});

test('a chain that fails costs time and no answer', async () => {
  const plans = createReadPlans(9);
  await flightsOf(plans, { name: 'street' });
  const broken = graphStore({ broken: true });
  expect(await flightsOf(plans, { name: 'street' }, broken)).toEqual([WHOLE, ...ALONE]);
});

test('a failing statement fails the request as it would by itself', async () => {
  const plans = createReadPlans(9);
  await flightsOf(plans, { name: 'street' });
  const store: Store = {
    ...graphStore({ broken: true }),
    run: () => Promise.reject(new Error('the store is away')),
  };
  await expect(request(plans, store, { name: 'street' })).rejects.toThrow('the store is away');
});

test('an engine without flights is asked as ever', async () => {
  const plans = createReadPlans(9);
  const store: Store = { ...graphStore(), runChain: undefined! };
  await flightsOf(plans, { name: 'street' }, store);
  store.flights.length = 0;
  expect(await flightsOf(plans, { name: 'street' }, store)).toEqual(ALONE);
});

test('plans are bounded in number', async () => {
  const plans = createReadPlans(2);
  const flights = async (kind: string) => {
    const store = graphStore();
    const reads = plans.begin(store, kind, {});
    const found = await reads.run('by-name', { name: 'street' });
    await reads.run('projects', { ids: valuesAt(found, ['entity', 'id']) });
    reads.end();
    return store.flights.length;
  };
  expect(await flights('a')).toBe(2);
  expect(await flights('a')).toBe(1);
  await flights('b');
  await flights('c');
  expect(await flights('a')).toBe(2);
});
