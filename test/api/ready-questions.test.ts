import { exampleQueries } from '../../src/server/example-queries.ts';
import { serveCounted, type BundledApi, type Counted } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

const QUESTIONS = exampleQueries().map(({ query }) => [/^query (\w+)/mu.exec(query)![1]!, query] as const);

/** How many levels of things a question has at most beyond one. */
const DEEPEST = 6;

/** How many kinds of statement each reads at most, and in how many flights Neo4j is asked for them once the question is known. */
const READS: Readonly<Record<string, readonly [kinds: number, flights: number]>> = {
  Answer: [12, 1],
  ById: [3, 2],
  DongzhimenHub: [10, 2],
  EntityPage: [12, 1],
  FourLanes: [5, 1],
  Gaps: [5, 3],
  JinbaoStreetMeasures: [6, 1],
  JinbaoStreetRelated: [7, 1],
  NameBox: [4, 4],
  NeighbourhoodOf: [9, 5],
  PathsBetween: [8, 8],
  PlacesAround: [4, 1],
  ReportOutline: [3, 1],
  Scoreboard: [3, 1],
};

describeEngines('the ready question', (engine, { bundledStore }) => {
  let api: BundledApi & { readonly counted: Counted };
  beforeAll(async () => {
    api = await serveCounted(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  async function reads(query: string): Promise<{ statements: readonly string[]; flights: number }> {
    api.counted.calls.splice(0);
    api.counted.flights = 0;
    const { errors } = await api.answer(query);
    expect(errors).toEqual([]);
    // Whether the answer before can be remembered may be asked late.
    const statements = api.counted.calls.filter((name) => name !== 'read/graph/version');
    return { statements, flights: api.counted.flights };
  }

  test.each(QUESTIONS)('%s reads as often as it is known to', async (name, query) => {
    const [kinds, flights] = READS[name]!;
    const { statements } = await reads(query);
    expect(new Set(statements).size).toBeLessThanOrEqual(kinds);
    // What several levels of a question name is read once for each, and twice for none.
    expect(statements.length).toBeLessThanOrEqual(kinds + DEEPEST);
    if (engine === 'grafeo') return;
    // Which reads of a level come together depends on the order of their answers, so that one request may not show all.
    const again = [await reads(query), await reads(query), await reads(query), await reads(query)];
    expect(Math.min(...again.map((one) => one.flights))).toBeLessThanOrEqual(flights);
  });

  test('has its place in the table, and none is there that is not asked', () => {
    expect(Object.keys(READS)).toEqual(QUESTIONS.map(([name]) => name).sort());
  });
});
