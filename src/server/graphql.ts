import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createReadPlans } from '../graph/planned-reads.ts';
import { createSteadyReader } from '../graph/steady-reader.ts';
import type { VersionWatch } from '../graph/version-watch.ts';
import type { Admission } from '../graphql/admission.ts';
import { admissionPlugin } from '../graphql/admission-plugin.ts';
import { createAnswerCache, type AnswerMemory } from '../graphql/answer-cache.ts';
import { createApollo, type ApolloOptions } from '../graphql/apollo.ts';
import { createContext } from '../graphql/context.ts';
import { createObservation, type Observation } from '../graphql/observation.ts';
import { observationPlugin } from '../graphql/observation-plugin.ts';
import type { Reader } from '../store/store.ts';
import { refuseBatch } from './answer-errors.ts';
import { createFaultLog } from './faults.ts';
import { createHttpCache } from './http-cache.ts';
import type { Load } from './load.ts';
import { RequestError } from './request-error.ts';
import { PLAYGROUND_POLICY, servePlayground, wantsPage } from './playground.ts';

const MOST_PLANS = 500;

export interface GraphqlOptions {
  /** Memory for remembered answers; 0 remembers none. */
  readonly answerBytes?: number;
  readonly executor?: ApolloOptions['executor'];
}

/** What the API answers from, and how much of it at once. */
export interface Served {
  readonly store: Reader;
  readonly watch: VersionWatch;
  readonly load: Load;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is noted of a request to the API; null of any other. */
    observation: Observation | null;
    admission: Admission | null;
  }
}

/** A request of the API's own handler has both. */
function given<T>(value: T | null): T {
  if (value === null) throw new Error('The request was not taken on.');
  return value;
}

/**
 * The API at `/graphql`, and the playground for a browser that goes there.
 * @returns what the remembered answers take
 */
export async function serveGraphql(
  app: FastifyInstance,
  { store, watch, load }: Served,
  { answerBytes = 64 * 1_048_576, executor = 'compiled' }: GraphqlOptions,
): Promise<() => AnswerMemory> {
  const answers = createAnswerCache(watch, answerBytes);
  // Where no answer is remembered, a read does not ask for the version.
  const reader = answerBytes === 0 ? store : createSteadyReader(store, watch);
  const httpCache = createHttpCache(watch);
  const faults = createFaultLog(app.log);
  const apollo = createApollo({
    report: faults.report,
    answers,
    executor,
    httpCache: httpCache.plugin,
    plugins: [admissionPlugin, faults.plugin, observationPlugin],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const page = await servePlayground(app);
  const plans = createReadPlans(MOST_PLANS);
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ observation, admission }) =>
      createContext(reader, plans, given(observation), given(admission)),
  });
  app.decorateRequest('observation', null);
  app.decorateRequest('admission', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: httpCache.onRequest,
    preHandler: [refuseBatch, httpCache.preHandler],
    handler: async (request, reply) => {
      if (wantsPage(request)) {
        return reply
          .type('text/html; charset=utf-8')
          .header('content-security-policy', PLAYGROUND_POLICY)
          .send(page);
      }
      const observation = createObservation(request.id);
      const admission = load.begin(reply);
      request.observation = observation;
      if (admission === null) {
        observation.codes = ['OVERLOADED'];
        throw new RequestError('OVERLOADED', 'The server has too many questions to work on at the moment.');
      }
      request.admission = admission;
      try {
        return await answer.call(app, request, reply);
      } finally {
        admission.end();
      }
    },
  });
  return answers.memory;
}
