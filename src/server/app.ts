import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { createApollo } from '../graphql/apollo.ts';
import { createContext } from '../graphql/context.ts';
import type { Runner } from '../store/store.ts';
import { answerErrors } from './answer-errors.ts';
import { PLAYGROUND_POLICY, servePlayground, wantsPage } from './playground.ts';

/** One megabyte: far above any query a person writes. */
const LARGEST_BODY = 1_048_576;

/** The HTTP server over a store that is open for reading; not listening yet. */
export async function createApp(store: Runner): Promise<FastifyInstance> {
  // Faults of the server go to standard error; requests are not logged.
  const app = fastify({ bodyLimit: LARGEST_BODY, logger: { level: 'error', stream: process.stderr } });
  const apollo = createApollo((error) => app.log.error(error));
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
  answerErrors(app);
  const page = await servePlayground(app);
  const answer = fastifyApolloHandler(apollo, { context: async () => createContext(store) });
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
  app.get('/', (_, reply) => reply.redirect('/graphql'));
  return app;
}
