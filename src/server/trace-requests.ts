import {
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Tracer,
} from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Observation } from '../graphql/observation.ts';
import type { StoreCall } from '../store/observed.ts';
import type { Engine } from '../store/store.ts';

interface Span {
  readonly name: string;
  readonly kind: SpanKind;
  /** By `performance.now`. */
  readonly begun: number;
  readonly ended: number;
  readonly attributes: Attributes;
  readonly failed: boolean;
}

/** Writes a span that is over, and gives the context for those within it. */
function write(tracer: Tracer, parent: Context, span: Span): Context {
  const { name, kind, begun, ended, attributes, failed } = span;
  const at = (moment: number): number => performance.timeOrigin + moment;
  const written = tracer.startSpan(name, { kind, attributes, startTime: at(begun) }, parent);
  if (failed) written.setStatus({ code: SpanStatusCode.ERROR });
  written.end(at(ended));
  return trace.setSpan(parent, written);
}

function storeSpan({ statements, begun, milliseconds, rows, error }: StoreCall, engine: Engine): Span {
  const [first = ''] = statements;
  return {
    name: statements.length === 1 ? first : `${first} (+${statements.length - 1})`,
    kind: SpanKind.CLIENT,
    begun,
    ended: begun + milliseconds,
    attributes: {
      'db.system.name': engine,
      'db.operation.name': statements.join(' → '),
      ...(statements.length > 1 && { 'db.operation.batch.size': statements.length }),
      'db.response.returned_rows': rows,
      ...(error !== null && { 'error.type': error }),
    },
    failed: error !== null,
  };
}

function operationSpan({ operation, remembered, codes, begun }: Observation, ended: number): Span {
  const { name = null, type = 'unknown' } = operation ?? {};
  return {
    name: name === null ? `GraphQL ${type}` : `${type} ${name}`,
    kind: SpanKind.INTERNAL,
    begun,
    ended,
    attributes: {
      ...(operation !== null && { 'graphql.operation.type': type }),
      ...(name !== null && { 'graphql.operation.name': name }),
      ...(remembered !== null && { 'plan_graph.remembered': remembered }),
      ...(codes[0] !== undefined && { 'error.type': codes[0] }),
    },
    failed: codes.length > 0,
  };
}

/** Writes each request's spans when it is over: the request, its operation, and each flight to the store. */
export function traceRequests(app: FastifyInstance, tracer: Tracer, engine: Engine): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { observation, method, headers } = request;
    const ended = performance.now();
    const route = request.routeOptions.url;
    const status = reply.statusCode;
    const outer = write(tracer, propagation.extract(ROOT_CONTEXT, headers), {
      name: route === undefined ? method : `${method} ${route}`,
      kind: SpanKind.SERVER,
      begun: ended - reply.elapsedTime,
      ended,
      attributes: {
        'http.request.method': method,
        ...(route !== undefined && { 'http.route': route }),
        'http.response.status_code': status,
        'http.request.header.x-request-id': [request.id],
        ...(status >= 500 && { 'error.type': String(status) }),
      },
      failed: status >= 500,
    });
    if (observation !== null) {
      const inner = write(tracer, outer, operationSpan(observation, ended));
      for (const call of observation.calls) write(tracer, inner, storeSpan(call, engine));
    }
    done();
  });
}
