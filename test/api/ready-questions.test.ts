import { exampleQueries } from '../../src/server/example-queries.ts';
import { serveCounted, type BundledApi, type Counted } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

const QUESTIONS = exampleQueries().map(({ query }) => [/^query (\w+)/mu.exec(query)![1]!, query] as const);

/** How many statements each reads at most, and in how many flights Neo4j is asked for them once the question is known. */
const READS: Readonly<Record<string, readonly [statements: number, flights: number]>> = {
  Answer: [14, 1],
  ById: [3, 2],
  DongzhimenHub: [10, 2],
  EntityPage: [13, 1],
  FourLanes: [8, 1],
  Gaps: [6, 3],
  JinbaoStreetMeasures: [6, 1],
  JinbaoStreetRelated: [8, 1],
  NameBox: [5, 3],
  NeighbourhoodOf: [10, 5],
  PathsBetween: [13, 8],
  PlacesAround: [4, 1],
  ReportOutline: [3, 1],
  Scoreboard: [3, 1],
};

describeEngines('the ready question', (engine, emptyStore) => {
  let api: BundledApi & { readonly counted: Counted };
  beforeAll(async () => {
    api = await serveCounted(await emptyStore());
  }, 120_000);
  afterAll(() => api.close());

  async function reads(query: string): Promise<{ statements: number; flights: number }> {
    api.counted.calls.splice(0);
    api.counted.flights = 0;
    const { errors } = await api.answer(query);
    expect(errors).toEqual([]);
    return { statements: api.counted.calls.length, flights: api.counted.flights };
  }

  test.each(QUESTIONS)('%s reads no more often than it is known to', async (name, query) => {
    const [statements, flights] = READS[name]!;
    expect((await reads(query)).statements).toBeLessThanOrEqual(statements);
    const again = await reads(query);
    expect(again.statements).toBeLessThanOrEqual(statements);
    if (engine === 'neo4j') expect(again.flights).toBeLessThanOrEqual(flights);
  });

  test('has its place in the table, and none is there that is not asked', () => {
    expect(Object.keys(READS)).toEqual(QUESTIONS.map(([name]) => name).sort());
  });
});
