import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Shed } from '../graphql/gate.ts';
import type { Observation } from '../graphql/observation.ts';
import type { StoreCall } from '../store/observed.ts';
import { createOperationLabels } from './operation-label.ts';
import { ownOperations } from './own-operations.ts';

/** Seconds: from what is remembered to what is given up. */
const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const BATCHES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const CHAINS = [1, 2, 3, 5, 8, 13];

/** A request that is over. */
export interface FinishedRequest {
  readonly method: string;
  /** The route's pattern; null where there is none. */
  readonly route: string | null;
  readonly status: number;
  readonly milliseconds: number;
  /** Of a request to the API. */
  readonly observation: Observation | null;
}

export interface Metrics {
  readonly registry: Registry;
  requestEnded(request: FinishedRequest): void;
  storeCalled(call: StoreCall): void;
  /** A question that was turned away because there were too many. */
  shed(reason: Shed | 'too_many_open'): void;
}

/** Methods that the server answers; whatever else is sent is counted together. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

const TOO_MANY_REQUESTS = 429;

/** Counts what happens, in Prometheus' form. Every label has few values, also where clients send what they like. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operationLabel = createOperationLabels(ownOperations());

  const requests = new Counter({
    name: 'plan_graph_http_requests_total',
    help: 'Requests that are over, by method, route, status and, for the API, operation.',
    labelNames: ['method', 'route', 'status', 'operation'],
    registers,
  });
  const rateLimited = new Counter({
    name: 'plan_graph_http_rate_limited_total',
    help: 'Requests that were refused because their client sent too many.',
    registers,
  });
  const durations = new Histogram({
    name: 'plan_graph_operation_duration_seconds',
    help: 'Time from the request to the end of the answer, by operation.',
    labelNames: ['operation'],
    buckets: LATENCIES,
    registers,
  });
  const errors = new Counter({
    name: 'plan_graph_operation_errors_total',
    help: 'Operations whose answer has an error, by its code.',
    labelNames: ['code'],
    registers,
  });
  const lookups = new Counter({
    name: 'plan_graph_answer_cache_lookups_total',
    help: 'Questions whose answer was looked for in memory: hit or miss.',
    labelNames: ['result'],
    registers,
  });
  const shed = new Counter({
    name: 'plan_graph_operations_shed_total',
    help: 'Operations that were not executed, by reason: too many open, a full queue, too long a wait, a client that has gone.',
    labelNames: ['reason'],
    registers,
  });
  const statements = new Counter({
    name: 'plan_graph_store_statements_total',
    help: 'Statements that the store ran, by name and result: ok, or the error.',
    labelNames: ['statement', 'result'],
    registers,
  });
  const flights = new Histogram({
    name: 'plan_graph_store_flight_duration_seconds',
    help: 'Time of one flight to the store, by the name of the first statement in it.',
    labelNames: ['statement'],
    buckets: LATENCIES,
    registers,
  });
  const chains = new Histogram({
    name: 'plan_graph_store_flight_statements',
    help: 'Statements that went together in one flight.',
    buckets: CHAINS,
    registers,
  });
  const batches = new Histogram({
    name: 'plan_graph_loader_batch_keys',
    help: 'Keys that one batch of a loader asked the store for.',
    buckets: BATCHES,
    registers,
  });

  return {
    registry,
    requestEnded({ method, route, status, milliseconds, observation }) {
      const operation =
        observation === null
          ? ''
          : operationLabel(observation.operation?.name ?? null, observation.codes.length === 0);
      requests.inc({
        method: METHODS.has(method) ? method : 'other',
        route: route ?? 'none',
        status,
        operation,
      });
      if (status === TOO_MANY_REQUESTS) rateLimited.inc();
      if (observation === null) return;
      durations.observe({ operation }, milliseconds / 1_000);
      for (const code of observation.codes) errors.inc({ code });
      if (observation.remembered !== null) lookups.inc({ result: observation.remembered ? 'hit' : 'miss' });
      for (const keys of observation.batches) batches.observe(keys);
    },
    storeCalled({ statements: names, milliseconds, error }) {
      for (const statement of names) statements.inc({ statement, result: error ?? 'ok' });
      flights.observe({ statement: names[0] ?? '' }, milliseconds / 1_000);
      chains.observe(names.length);
    },
    shed: (reason) => shed.inc({ reason }),
  };
}
