import { maxHeaderSize } from 'node:http';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { createAnswerCache } from '../graphql/answer-cache.ts';
import { createSteadyReader } from '../graph/steady-reader.ts';
import { createVersionWatch } from '../graph/version-watch.ts';
import { createApollo, type ApolloOptions } from '../graphql/apollo.ts';
import { createReadPlans } from '../graph/planned-reads.ts';
import { createContext } from '../graphql/context.ts';
import type { Reader } from '../store/store.ts';
import { answerErrors } from './answer-errors.ts';
import { explorerPage, serveExplorer } from './explorer.ts';
import { PLAYGROUND_POLICY, servePlayground, wantsPage } from './playground.ts';

/** One megabyte: far above any query a person writes. */
const LARGEST_BODY = 1_048_576;

const MOST_PLANS = 500;

export interface AppOptions {
  /** Memory for remembered answers; 0 remembers none. */
  readonly answerBytes?: number;
  readonly executor?: ApolloOptions['executor'];
}

/** The HTTP server over a store that is open for reading; not listening yet. */
export async function createApp(store: Reader, options: AppOptions = {}): Promise<FastifyInstance> {
  const { answerBytes = 64 * 1_048_576, executor = 'compiled' } = options;
  // Faults of the server go to standard error; requests are not logged.
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    logger: { level: 'error', stream: process.stderr },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: maxHeaderSize },
  });
  const watch = createVersionWatch(store);
  const answers = createAnswerCache(watch, answerBytes);
  // Where no answer is remembered, the version is never asked for.
  const reader = answerBytes === 0 ? store : createSteadyReader(store, watch);
  const apollo = createApollo({ report: (error) => app.log.error(error), answers, executor });
  await apollo.start();
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  // Or the client would keep the connection of its last answer open, and the close would wait for it.
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('onClose', () => apollo.stop());
  const explorer = explorerPage();
  answerErrors(app, explorer);
  const page = await servePlayground(app);
  const plans = createReadPlans(MOST_PLANS);
  const answer = fastifyApolloHandler(apollo, { context: async () => createContext(reader, plans) });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (!wantsPage(request)) return answer.call(app, request, reply);
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', PLAYGROUND_POLICY)
        .send(page);
    },
  });
  await serveExplorer(app, explorer);
  return app;
}
