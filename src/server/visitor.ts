import type { FastifyReply } from 'fastify';
import type { Visitor } from '../graphql/gate.ts';

/** Who waits for the reply; gone when the connection is. */
export function visitorOf({ raw }: FastifyReply): Visitor {
  return {
    isGone: () => raw.destroyed,
    onceGone: (listener) => {
      raw.once('close', listener);
      return () => raw.off('close', listener);
    },
  };
}
