import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { cypherFile } from '../store/cypher-file.ts';
import type { StoreCall } from '../store/observed.ts';
import type { Engine } from '../store/store.ts';

/** Milliseconds from which an operation counts as slow unless something else is set. */
export const USUALLY_SLOW = 500;

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** The operation, as far as the request came to have one. */
function operationOf({ observation }: FastifyRequest): Record<string, unknown> {
  if (observation === null) return {};
  const { operation, hash } = observation;
  return { operation: operation?.name ?? null, hash };
}

interface Flights {
  /** Files of the statements that ran in one flight. */
  readonly cypher: readonly string[];
  readonly times: number;
  readonly ms: number;
  readonly rows: number;
}

/** What was read, flights of the same statements together, the longest first. */
export function flightsOf(calls: readonly StoreCall[], engine: Engine): Flights[] {
  const flights = new Map<string, Flights>();
  for (const { statements, milliseconds, rows } of calls) {
    const key = statements.join();
    const known = flights.get(key) ?? {
      cypher: statements.map((statement) => cypherFile(statement, engine)),
      times: 0,
      ms: 0,
      rows: 0,
    };
    flights.set(key, {
      ...known,
      times: known.times + 1,
      ms: known.ms + milliseconds,
      rows: known.rows + rows,
    });
  }
  return [...flights.values()]
    .sort((a, b) => b.ms - a.ms)
    .map((flight) => ({ ...flight, ms: round(flight.ms) }));
}

/** Routes that are asked every few seconds by machines. */
const PROBES = new Set(['/health', '/ready', '/metrics']);

interface RequestLogOptions {
  readonly log: Logger;
  readonly engine: Engine;
  /** Milliseconds from which an operation counts as slow. */
  readonly slow: number;
}

/**
 * One line for each request that is over, and one for each slow operation. Of what a client chose they hold the request's
 * id and the operation's name, both bounded; never a variable, a query's text or an address.
 */
export function logRequests(app: FastifyInstance, { log, engine, slow }: RequestLogOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { observation } = request;
    const route = request.routeOptions.url ?? null;
    const level = route !== null && PROBES.has(route) ? 'debug' : 'info';
    if (log.isLevelEnabled(level)) {
      request.log[level](
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: round(reply.elapsedTime),
          ...operationOf(request),
          ...(observation !== null && {
            cost: observation.cost,
            remembered: observation.remembered,
            errors: observation.codes,
          }),
          ...(!reply.raw.writableEnded && { aborted: true }),
        },
        'request',
      );
    }
    if (observation !== null && reply.elapsedTime >= slow) {
      request.log.warn(
        {
          ...operationOf(request),
          ms: round(reply.elapsedTime),
          waited: round(observation.waited),
          flights: flightsOf(observation.calls, engine),
        },
        'slow operation',
      );
    }
    done();
  });
}
