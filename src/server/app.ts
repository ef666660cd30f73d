import { maxHeaderSize } from 'node:http';
import type { Tracer } from '@opentelemetry/api';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createVersionWatch } from '../graph/version-watch.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { observedReader } from '../store/observed.ts';
import type { Reader } from '../store/store.ts';
import { guard, OPEN, trusting, type Access } from './access.ts';
import { answerErrors, REFUSALS } from './answer-errors.ts';
import { endConnectionsOnClose } from './closing.ts';
import { explorerPage, serveExplorer } from './explorer.ts';
import { serveExports } from './exports.ts';
import { serveGraphql, type GraphqlOptions } from './graphql.ts';
import { serveHealth } from './health.ts';
import { createLoad, USUAL_LOAD, type LoadOptions } from './load.ts';
import { createLog } from './log.ts';
import type { Metrics } from './metrics.ts';
import { createReadiness } from './readiness.ts';
import { requestIdOf } from './request-id.ts';
import { logRequests, USUALLY_SLOW } from './request-log.ts';
import { countRequests, serveMetricsHere } from './serve-metrics.ts';
import { registerState } from './state-metrics.ts';
import { traceRequests } from './trace-requests.ts';

/** Milliseconds within which a request must have come in whole. */
const LONGEST_REQUEST = 30_000;

export interface AppOptions extends GraphqlOptions {
  readonly access?: Access;
  /** Where left out, standard error is told of the server's own faults alone. */
  readonly log?: Logger;
  /** Milliseconds from which an operation is logged as slow. */
  readonly slow?: number;
  readonly load?: Partial<LoadOptions>;
  /** Counts what happens; nothing is counted where left out. */
  readonly metrics?: Metrics;
  /** Serves the metrics beside the API, to this machine. */
  readonly metricsHere?: boolean;
  readonly tracer?: Tracer;
}

function createServer(log: FastifyBaseLogger, access: Access): FastifyInstance {
  return fastify({
    ...REFUSALS,
    ...trusting(access),
    requestTimeout: LONGEST_REQUEST,
    // Who asks on an open connection while the server closes is answered, and told that it ends.
    return503OnClosing: false,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: maxHeaderSize },
  });
}

/**
 * The HTTP server over a store that is open for reading; not listening yet.
 * @throws TokenFileError
 */
export async function createApp(store: Reader, options: AppOptions = {}): Promise<FastifyInstance> {
  const {
    access = OPEN,
    log = createLog('error'),
    slow = USUALLY_SLOW,
    metrics,
    metricsHere = false,
    tracer,
  } = options;
  const { engine } = store;
  const app = createServer(log, access);
  const reader = metrics === undefined ? store : observedReader(store, (call) => metrics.storeCalled(call));
  const load = createLoad({ ...USUAL_LOAD, ...options.load }, (reason) => metrics?.shed(reason));
  const watch = createVersionWatch(reader);
  const readiness = createReadiness(store);
  const explorer = explorerPage();

  // What holds for every request: hooks, before the routes that they are to reach.
  endConnectionsOnClose(app);
  logRequests(app, { log, engine, slow });
  if (metrics !== undefined) countRequests(app, metrics);
  if (tracer !== undefined) traceRequests(app, tracer, engine);
  answerErrors(app, explorer);
  await guard(app, access);

  // What is served.
  serveHealth(app, { version: PRODUCT_VERSION, engine, readiness, isClosing: () => app.isClosing() });
  const memory = await serveGraphql(app, { store: reader, watch, load }, options);
  if (metrics !== undefined) {
    registerState(metrics.registry, { version: PRODUCT_VERSION, engine, readiness, gate: load.gate, memory });
    if (metricsHere) serveMetricsHere(app, metrics.registry);
  }
  serveExports(app, reader, watch);
  await serveExplorer(app, explorer);
  return app;
}
