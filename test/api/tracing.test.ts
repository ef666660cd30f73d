import { SpanStatusCode } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-node';
import { createApp } from '../../src/server/app.ts';
import { StoreError } from '../../src/store/error.ts';
import type { Reader } from '../../src/store/store.ts';
import { STUB } from '../support/stub-store.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

const QUERY = 'query Traced($word: String) { entities(first: 1, nameContains: $word) { totalCount } }';

/** The spans of one request, in the order in which they ended. */
async function traced(store: Reader, query = QUERY): Promise<ReadableSpan[]> {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  provider.register({ contextManager: null });
  const app = await createApp(store, { tracer: provider.getTracer('test'), answerBytes: 0 });
  await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables: { word: '秘密' } },
    headers: { traceparent: `00-${TRACE}-${PARENT}-01`, authorization: 'Bearer 秘密' },
  });
  await app.close();
  return exporter.getFinishedSpans();
}

const moment = ([seconds, nanoseconds]: readonly [number, number]): number => seconds + nanoseconds / 1e9;

test('a request, its operation and its flights, within the trace that the client is in', async () => {
  const [request, operation, ...flights] = await traced(STUB);
  expect(request).toMatchObject({
    name: 'POST /graphql',
    parentSpanContext: { traceId: TRACE, spanId: PARENT },
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    },
  });
  expect(operation).toMatchObject({
    name: 'query Traced',
    parentSpanContext: { traceId: TRACE, spanId: request!.spanContext().spanId },
    attributes: { 'graphql.operation.name': 'Traced', 'graphql.operation.type': 'query' },
  });
  expect(flights.length).toBeGreaterThan(0);
  for (const flight of flights) {
    expect(flight).toMatchObject({
      parentSpanContext: { traceId: TRACE, spanId: operation!.spanContext().spanId },
      attributes: {
        'db.system.name': 'grafeo',
        'db.operation.name': expect.stringMatching(/^read\/entity\//),
        'db.response.returned_rows': 1,
      },
    });
    expect(moment(flight.startTime)).toBeGreaterThanOrEqual(moment(operation!.startTime) - 0.001);
    expect(moment(flight.endTime)).toBeLessThanOrEqual(moment(operation!.endTime) + 0.001);
  }
});

test('nothing that the client typed', async () => {
  const spans = await traced(STUB);
  const text = JSON.stringify(spans.map(({ name, attributes, events }) => [name, attributes, events]));
  expect(text).not.toMatch(/秘密|nameContains|Bearer/u);
});

test('no more than the beginning of an operation’s name, which may be as long as the request', async () => {
  const [, operation] = await traced(STUB, `query ${'N'.repeat(5_000)} { dataVersion }`);
  const name = 'N'.repeat(100);
  expect(operation).toMatchObject({
    name: `query ${name}`,
    attributes: { 'graphql.operation.name': name },
  });
});

test('an error of the store marks its flight and the operation', async () => {
  const run = (): Promise<never> => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'gone'));
  const spans = await traced({ engine: 'neo4j', run });
  for (const span of [spans[1]!, spans.at(-1)!]) {
    expect(span).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'STORE_UNAVAILABLE' },
    });
  }
});

test('a query that is none has a request and an operation, and nothing beyond', async () => {
  const spans = await traced(STUB, '{ nope');
  expect(spans.map(({ name }) => name)).toEqual(['POST /graphql', 'GraphQL unknown']);
});
