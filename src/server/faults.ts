import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../graphql/context.ts';
import { StoreError } from '../store/error.ts';

interface FaultLog {
  /** Logs a fault of the server, with its stack and the request that met it. */
  readonly report: (error: unknown) => void;
  readonly plugin: ApolloServerPlugin<Context>;
}

/** The plugin notes whose request met an error: what reports it later sees the error alone. */
export function createFaultLog(log: FastifyBaseLogger): FaultLog {
  const requests = new WeakMap<object, string>();
  return {
    report(error) {
      const isObject = typeof error === 'object' && error !== null;
      const requestId = isObject ? requests.get(error) : undefined;
      if (error instanceof StoreError && error.code === 'STORE_UNAVAILABLE') {
        // Every request meets it while the store is away: one line each, and no stack.
        log.warn({ requestId, code: error.code }, error.message);
      } else log.error({ requestId, err: error }, 'a fault of the server');
    },
    plugin: {
      async requestDidStart() {
        return {
          async didEncounterErrors({ errors, contextValue }) {
            for (const error of errors) {
              const original = unwrapResolverError(error);
              if (typeof original === 'object' && original !== null) {
                requests.set(original, contextValue.observation.requestId);
              }
            }
          },
        };
      },
    },
  };
}
