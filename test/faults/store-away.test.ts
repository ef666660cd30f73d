import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jServer } from '../../scripts/neo4j/start.mjs';
import { openStore } from '../../src/store/open.ts';
import { apiQueries } from '../support/api-queries.ts';
import { endAll, environmentOf, serveCli } from '../support/cli.ts';
import { tellFigures } from '../support/figures.ts';
import { startNeo4j } from '../support/launcher.ts';
import { neo4jConfig, neo4jForThisWorker, TEST_CYPHER } from '../support/neo4j.ts';
import { processState } from '../support/process-state.ts';
import { steadyLoad, type Asked, type SteadyLoad } from '../support/steady-load.ts';
import { until } from '../support/until.ts';

jest.setTimeout(600_000);

/** `npm run test:faults` asks for more. */
const OUTAGES = Number(process.env['PLAN_GRAPH_OUTAGES'] ?? 1);
/** Fewer beside other tests, where a Neo4j that has just started takes seconds for each of its first answers. */
const PER_SECOND = OUTAGES > 1 ? 20 : 8;
/** What small screens ask. */
const QUESTIONS = [
  'place',
  'project',
  'search',
  'resolve',
  'scoreboard',
  'department',
  'measures-around-a-street',
];
/** Milliseconds: within this of its return every question is answered again; longer beside other tests. */
const RECOVERY = OUTAGES > 1 ? 5_000 : 15_000;
const AWAY = 3_000;
/** The driver's own bound. */
const POOL = 100;
/** What memory may differ by between two looks at one that is flat: what a collection of garbage has not reached yet. */
const SLACK_MB = 96;

type Outage = 'killed' | 'hung' | 'shut down';
const outages: Outage[] = Array.from({ length: OUTAGES }, () => 'killed');
if (OUTAGES > 1) outages.push('hung', 'shut down');

const describeHere = neo4jForThisWorker() === null ? describe.skip : describe;

describeHere('under steady load, while Neo4j goes away and comes back', () => {
  const home = mkdtempSync(join(tmpdir(), 'plan-graph-neo4j-'));
  let server: Neo4jServer;
  let loading: SteadyLoad | null = null;

  beforeAll(async () => {
    server = await startNeo4j({ home });
  });
  afterAll(async () => {
    endAll();
    await loading?.stop();
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  });

  /** Ends it in a way, waits, and brings it back; the two moments in between which it was away. */
  async function goAway(how: Outage): Promise<{ gone: number; back: number }> {
    const port = Number(new URL(server.uri).port);
    const gone = performance.now();
    if (how === 'hung') process.kill(server.pid, 'SIGSTOP');
    else await (how === 'killed' ? server.kill() : server.stop());
    // Longer than it takes to find out.
    await sleep(how === 'hung' ? 4 * AWAY : AWAY);
    if (how === 'hung') process.kill(server.pid, 'SIGCONT');
    else server = await startNeo4j({ home, port });
    return { gone, back: performance.now() };
  }

  const longest = (asked: readonly Asked[]): number => Math.max(0, ...asked.map(({ took }) => took));

  test('no answer is wrong, only refused while it is away, and all are right soon after its return', async () => {
    const { child, origin } = await serveCli(environmentOf(neo4jConfig(server)));
    const queries = apiQueries()
      .filter(({ name }) => QUESTIONS.includes(name))
      .map(({ query }) => query);
    const load = await steadyLoad(origin, queries, PER_SECOND);
    loading = load;
    await until(() => load.asked.length > 4 * PER_SECOND);
    const held = () => processState(child.pid!, Number(new URL(server.uri).port));
    const before = held();

    const figures: (string | number)[][] = [];
    for (const how of outages) {
      const { gone, back } = await goAway(how);
      const returned = performance.now();
      await until(() => load.asked.some(({ at, came }) => at > returned && came === 'right'), 30_000);
      // Long enough to see that it stays.
      await sleep(AWAY);
      const during = load.asked.filter(({ at }) => at >= gone);
      const away = during.filter(({ came }) => came === 'away');
      const recovered = Math.max(0, ...away.map(({ at }) => at - back));
      expect(during.filter(({ came }) => came === 'wrong')).toEqual([]);
      // Else it was never away to those who asked, and nothing was tried.
      expect(away.length).toBeGreaterThan(PER_SECOND);
      // The queue is bounded, and what waits too long in it while the server hangs or warms up is told so.
      const shed = during.filter(({ came }) => came === 'shed').length;
      expect({ how, recovered: recovered < RECOVERY }).toEqual({ how, recovered: true });
      figures.push([
        how,
        ((back - gone) / 1_000).toFixed(1),
        during.filter(({ came }) => came === 'right').length,
        away.length,
        shed,
        during.filter(({ came }) => came === 'wrong').length,
        longest(away).toFixed(0),
        (recovered / 1_000).toFixed(1),
      ]);
    }
    await load.stop();
    expect(load.asked.filter(({ came }) => came === 'wrong')).toEqual([]);

    const store = await openStore(neo4jConfig(server), 'read', TEST_CYPHER);
    await until(async () => (await store.run('read/graph/transactions')).length === 0);
    await store.close();
    await until(() => held().forgotten === 0);
    const after = held();
    tellFigures(
      'Neo4j goes away under load',
      [
        'how',
        'away, s',
        'right answers',
        'STORE_UNAVAILABLE',
        'OVERLOADED',
        'wrong',
        'longest refusal, ms',
        'last refusal after its return, s',
      ],
      figures,
    );
    tellFigures(
      'What the server holds before and after',
      ['', 'before', 'after'],
      [
        ['memory, MB', before.megabytes, after.megabytes],
        ['connections to Neo4j', before.connections, after.connections],
        ['of these, forgotten', before.forgotten, after.forgotten],
        ['open transactions in Neo4j', '–', 0],
      ],
    );
    expect(after.connections).toBeLessThanOrEqual(POOL);
    expect(after.megabytes).toBeLessThan(before.megabytes + SLACK_MB);
  });
});
