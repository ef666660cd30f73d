import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Version, VersionWatch } from '../graph/version-watch.ts';
import type { Context } from '../graphql/context.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { isKept, keepingPolicy } from './conditional.ts';
import { wantsPage } from './playground.ts';

// `src/server` and `dist/server` lie equally deep under the package's root.
const SCHEMA = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** Tells releases apart: another one may answer the same question otherwise. */
function releaseHash(): string {
  return createHash('sha256')
    .update(`${PRODUCT_VERSION}\n${readFileSync(SCHEMA, 'utf8')}`)
    .digest('hex')
    .slice(0, 8);
}

export interface HttpCache {
  /** Hooks of the API's route. */
  readonly onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly plugin: ApolloServerPlugin<Context>;
}

/**
 * HTTP's caching of answers by GET. An answer follows from its address, the graph and the release, so one tag of the
 * latter two stands for all answers, and a kept answer is confirmed by reading the graph's version alone. All else,
 * errors among it, is `no-store`.
 */
export function createHttpCache(watch: VersionWatch): HttpCache {
  const release = releaseHash();
  // Weak: the same answer may be written with its fields in another order, or packed on its way.
  const tagOf = ({ dataVersion }: Version): string | null =>
    dataVersion === null ? null : `W/"${dataVersion}-${release}"`;

  return {
    onRequest: async (_, reply) => {
      // One address answers a browser that goes there with a page, and a client with JSON.
      const vary = reply.getHeader('vary');
      reply.headers({
        'cache-control': 'no-store',
        vary: vary === undefined ? 'accept' : `${String(vary)}, accept`,
      });
    },
    preHandler: async (request, reply) => {
      const { 'if-none-match': kept, authorization } = request.headers;
      if (kept === undefined || request.method !== 'GET' || wantsPage(request)) return undefined;
      // Where the version can't be read, the question's own reads say what is wrong with the store.
      const version = await watch.now().catch(() => null);
      const tag = version === null ? null : tagOf(version);
      if (tag === null || !isKept(request, tag)) return undefined;
      return reply
        .status(304)
        .headers({ etag: tag, 'cache-control': keepingPolicy(authorization) })
        .send();
    },
    plugin: {
      async requestDidStart({ request: { http } }) {
        if (http?.method !== 'GET') return undefined;
        let before: Version | null = null;
        return {
          // Not for what is refused, of which nothing is read.
          async responseForOperation() {
            before = await watch.now().catch(() => null);
            return null;
          },
          async willSendResponse({ response }) {
            const { headers } = response.http;
            headers.set('cache-control', 'no-store');
            if (response.body.kind !== 'single' || response.body.singleResult.errors !== undefined) return;
            if (before === null) return;
            const after = performance.now() < before.until ? before : await watch.now().catch(() => null);
            const tag = tagOf(before);
            // Where the graph changed meanwhile, nobody knows which of the two the answer is of.
            if (tag === null || after?.dataVersion !== before.dataVersion) return;
            headers.set('etag', tag);
            headers.set('cache-control', keepingPolicy(http.headers.get('authorization')));
          },
        };
      },
    },
  };
}
