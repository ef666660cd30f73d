import type { FastifyInstance } from 'fastify';
import type { Engine } from '../store/store.ts';
import { RequestError } from './request-error.ts';
import type { Readiness } from './readiness.ts';

const NOT_READY = {
  away: ['STORE_UNAVAILABLE', 'The store does not answer at the moment.'],
  empty: ['GRAPH_EMPTY', 'The store holds no graph.'],
  closing: ['SHUTTING_DOWN', 'The server answers what it was asked, and stops.'],
} as const;

export interface HealthOptions {
  /** The release. */
  readonly version: string;
  readonly engine: Engine;
  readonly readiness: () => Promise<Readiness>;
  readonly isClosing: () => boolean;
}

/** `/health` says that the process lives, `/ready` that it can answer questions about a graph. */
export function serveHealth(
  app: FastifyInstance,
  { version, engine, readiness, isClosing }: HealthOptions,
): void {
  app.get('/health', (_, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ status: 'alive', version, uptime: Math.floor(process.uptime()) }),
  );
  app.get('/ready', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    const found = isClosing() ? null : await readiness();
    // It may have begun to close meanwhile.
    if (found?.state === 'ready' && !isClosing()) {
      return { status: 'ready', version, dataVersion: found.dataVersion, engine };
    }
    const reason = found === null || found.state === 'ready' ? 'closing' : found.state;
    const [code, message] = NOT_READY[reason];
    throw new RequestError(code, message);
  });
}
