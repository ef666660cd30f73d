import type { FastifyError, FastifyInstance } from 'fastify';
import type { SendPage } from './explorer.ts';
import { wantsPage } from './playground.ts';

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Send a JSON object with `query` and, where it has some, `variables`.',
  404: 'The API is POST /graphql; a browser finds the playground there.',
  413: 'Send a shorter query, or several.',
  415: 'Send the query as JSON, with the header content-type: application/json.',
};

function body(code: string, message: string, status: number): object {
  const advice = ADVICE[status];
  return { errors: [{ message, extensions: { code, ...(advice === undefined ? {} : { advice }) } }] };
}

/** Where a file or the API is meant, also by a browser. */
const NO_PAGE = /^\/(?:assets|playground|graphql)(?:[/?]|$)/u;

/**
 * Requests that never reach GraphQL are refused in its shape, and say what to send instead.
 * @param sendPage tells whoever looks for a page that there is none; null where there are no pages
 */
export function answerErrors(app: FastifyInstance, sendPage: SendPage | null): void {
  app.setNotFoundHandler((request, reply) => {
    reply.status(404);
    if (sendPage !== null && wantsPage(request) && !NO_PAGE.test(request.url)) return sendPage(reply);
    return reply.send(body('NOT_FOUND', `Nothing answers ${request.method} here.`, 404));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return reply.status(500).send(body('INTERNAL_ERROR', 'The server could not answer.', 500));
    }
    return reply.status(status).send(body('BAD_REQUEST', error.message, status));
  });
}
