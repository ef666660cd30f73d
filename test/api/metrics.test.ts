import { createApp, type AppOptions } from '../../src/server/app.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createMetricsApp } from '../../src/server/serve-metrics.ts';
import { StoreError } from '../../src/store/error.ts';
import type { Reader } from '../../src/store/store.ts';
import { serveBundled } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { STUB } from '../support/stub-store.ts';

type App = Awaited<ReturnType<typeof createApp>>;

let app: App;
let metrics: ReturnType<typeof createMetrics>;

async function serve(store: Reader = STUB, options: AppOptions = {}): Promise<void> {
  metrics = createMetrics();
  app = await createApp(store, { metrics, ...options });
}

const ask = (query: string): ReturnType<App['inject']> =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query } }) as never;

/** The samples of a metric, as Prometheus reads them. */
async function samples(name: string): Promise<string[]> {
  const text = await metrics.registry.metrics();
  return text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
}

describe('of a server', () => {
  afterEach(() => app.close());

  test('requests by route, status and operation', async () => {
    await serve();
    await ask('query Version { dataVersion }');
    await ask('query Version { dataVersion }');
    await ask('{ nope');
    await app.inject('/no/such/path?with=a-secret');
    expect(await samples('plan_graph_http_requests_total')).toEqual([
      'plan_graph_http_requests_total{method="POST",route="/graphql",status="200",operation="Version"} 2',
      'plan_graph_http_requests_total{method="POST",route="/graphql",status="400",operation="unnamed"} 1',
      'plan_graph_http_requests_total{method="GET",route="none",status="404",operation=""} 1',
    ]);
    expect(await samples('plan_graph_operation_errors_total')).toEqual([
      'plan_graph_operation_errors_total{code="GRAPHQL_PARSE_FAILED"} 1',
    ]);
    expect(await samples('plan_graph_operation_duration_seconds_count')).toContain(
      'plan_graph_operation_duration_seconds_count{operation="Version"} 2',
    );
    expect(await samples('plan_graph_answer_cache_lookups_total')).toEqual([
      'plan_graph_answer_cache_lookups_total{result="miss"} 1',
      'plan_graph_answer_cache_lookups_total{result="hit"} 1',
    ]);
    expect(await samples('plan_graph_answer_cache_entries')).toEqual(['plan_graph_answer_cache_entries 1']);
  });

  test('a client can not make up names without end', async () => {
    await serve();
    for (let n = 0; n < 150; n += 1) await ask(`query Made_${n} { __typename }`);
    await ask(`query ${'L'.repeat(61)} { __typename }`);
    const counted = await samples('plan_graph_http_requests_total');
    expect(counted).toHaveLength(101);
    expect(counted.at(-1)).toMatch(/operation="other"\} 51$/);
    await ask('query MapPlaces { __typename }');
    await ask('query JinbaoStreetMeasures { __typename }');
    expect((await samples('plan_graph_http_requests_total')).slice(101)).toEqual([
      expect.stringContaining('operation="MapPlaces"} 1'),
      expect.stringContaining('operation="JinbaoStreetMeasures"} 1'),
    ]);
  });

  test('a name counts once it was answered', async () => {
    await serve();
    await ask('query Wrong { nothing }');
    await ask('query Right { __typename }');
    await ask('query Right { nothing }');
    expect(await samples('plan_graph_http_requests_total')).toEqual([
      expect.stringContaining('status="400",operation="other"} 1'),
      expect.stringContaining('status="200",operation="Right"} 1'),
      expect.stringContaining('status="400",operation="Right"} 1'),
    ]);
  });

  test('a store that is away', async () => {
    const away = new StoreError('STORE_UNAVAILABLE', 'gone');
    await serve({ engine: 'neo4j', run: () => Promise.reject(away) });
    await ask('{ dataVersion }');
    expect(await samples('plan_graph_store_up')).toEqual(['plan_graph_store_up 0']);
    expect(await samples('plan_graph_data_info')).toEqual([]);
    expect(await samples('plan_graph_store_statements_total')).toContainEqual(
      expect.stringMatching(/\{statement="read\/graph\/version",result="STORE_UNAVAILABLE"\} [1-9]/),
    );
  });

  test('beside the API they are for this machine alone', async () => {
    await serve(STUB, { metricsHere: true });
    const direct = await app.inject('/metrics');
    expect(direct.statusCode).toBe(200);
    expect(direct.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(direct.body).toMatch(/^process_resident_memory_bytes \d+/mu);
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
      const passedOn = await app.inject({ url: '/metrics', headers: { [header]: '203.0.113.7' } });
      expect({ status: passedOn.statusCode, body: passedOn.body.includes('process_') }).toEqual({
        status: 404,
        body: false,
      });
    }
  });

  test('without that, the API serves none, and a server of their own does', async () => {
    await serve();
    expect((await app.inject('/metrics')).statusCode).toBe(404);
    const own = createMetricsApp(metrics.registry);
    expect((await own.inject('/metrics')).body).toContain('plan_graph_store_up 1');
    await own.close();
  });
});

describeEngines('of the store', (engine, { bundledStore }) => {
  test('statements, flights and batches of a question', async () => {
    metrics = createMetrics();
    const api = await serveBundled(await bundledStore(), undefined, { metrics, answerBytes: 0 });
    try {
      await api.ask('{ measures(first: 20) { nodes { section { title } report { title } } } }');
      const statements = await samples('plan_graph_store_statements_total');
      expect(statements).toContainEqual(
        expect.stringMatching(/\{statement="read\/section\/by-id",result="ok"\} 1$/),
      );
      const [batches] = await samples('plan_graph_loader_batch_keys_count');
      expect(Number(batches?.split(' ')[1])).toBeGreaterThanOrEqual(2);
      expect(await samples('plan_graph_store_up')).toEqual(['plan_graph_store_up 1']);
      expect(await samples('plan_graph_data_info')).toEqual([
        expect.stringMatching(
          new RegExp(`^plan_graph_data_info\\{data_version="[0-9a-f]{32}",engine="${engine}"\\} 1$`, 'u'),
        ),
      ]);
    } finally {
      await api.close();
    }
  }, 120_000);
});
