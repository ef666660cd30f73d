import type { FastifyError, FastifyInstance } from 'fastify';

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

/** Requests that never reach GraphQL are refused in its shape, and say what to send instead. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send(body('NOT_FOUND', `Nothing answers ${request.method} here.`, 404)),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return reply.status(500).send(body('INTERNAL_ERROR', 'The server could not answer.', 500));
    }
    return reply.status(status).send(body('BAD_REQUEST', error.message, status));
  });
}
