import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import type { Metrics } from './metrics.ts';

/** What a proxy adds to a request that it passes on. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

const isForwarded = ({ headers }: FastifyRequest): boolean => FORWARDED.some((name) => name in headers);

/** `/metrics` beside the API, for a server that only this machine reaches: what a proxy passes on from others finds nothing. */
export function serveMetricsHere(app: FastifyInstance, registry: Registry): void {
  app.get('/metrics', async (request, reply) => {
    if (isForwarded(request)) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
}

/** A server of its own for `/metrics`, on an address that operators alone reach; not listening yet. */
export function createMetricsApp(registry: Registry): FastifyInstance {
  const app = fastify();
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return app;
}

export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', ({ method, routeOptions, observation }, { statusCode, elapsedTime }, done) => {
    metrics.requestEnded({
      method,
      route: routeOptions.url ?? null,
      status: statusCode,
      milliseconds: elapsedTime,
      observation,
    });
    done();
  });
}
