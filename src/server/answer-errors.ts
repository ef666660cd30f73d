import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { internalError } from '../graphql/error.ts';
import type { SendPage } from './explorer.ts';
import { wantsPage } from './playground.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { REQUEST_ERRORS, RequestError, type RequestCode } from './request-error.ts';

/** 256 KiB: the longest query that is answered is a tenth of it, and its variables hold some thousand values. */
export const LARGEST_BODY = 262_144;

function faultOf(requestId: string): object {
  const { message, extensions } = internalError();
  return { errors: [{ message, extensions: { ...extensions, requestId } }] };
}

/** Where a file or the API is meant, also by a browser. */
const NO_PAGE = /^\/(?:assets|export|playground|graphql)(?:[/?]|$)/u;

/** Fastify's own refusals by their status; it words them for whoever sends the request. */
function asRequestError(error: FastifyError, status: number): RequestError {
  if (error instanceof RequestError) return error;
  if (status === 413) {
    return new RequestError('REQUEST_TOO_LARGE', `A request has at most ${LARGEST_BODY} bytes.`, {
      limit: LARGEST_BODY,
    });
  }
  const codes = Object.keys(REQUEST_ERRORS) as RequestCode[];
  const code = codes.find((one) => REQUEST_ERRORS[one][0] === status) ?? 'BAD_REQUEST';
  return new RequestError(code, error.message);
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500 || error instanceof RequestError) {
    const refusal = asRequestError(error, status);
    if (refusal.retryAfter !== undefined) reply.header('retry-after', refusal.retryAfter);
    return reply.status(status).header('cache-control', 'no-store').send(refusal.toBody());
  }
  request.log.error(error);
  return reply.status(500).send(faultOf(request.id));
}

function connectionError(code: string | undefined): RequestError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new RequestError('HEADERS_TOO_LARGE', 'The address and headers are too long.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new RequestError('REQUEST_TIMEOUT', 'The request did not come in whole in time.');
  return new RequestError('BAD_REQUEST', 'This is no request of HTTP that the server reads.');
}

/** What is no HTTP that the server reads is refused on the bare connection. */
function refuseConnection({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const error = connectionError(code);
  const body = JSON.stringify(error.toBody());
  const head = [
    `HTTP/1.1 ${error.statusCode} ${error.code}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  // Or a client that never closes its end would hold the connection open.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Options of Fastify by which it refuses in GraphQL's shape what reaches no route. */
export const REFUSALS = {
  bodyLimit: LARGEST_BODY,
  clientErrorHandler: refuseConnection,
  // No hook has seen these.
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
    answerError(error, request, reply.headers(SECURITY_HEADERS)),
};

/**
 * Requests that never reach GraphQL are refused in its shape, and say what to send instead.
 * @param sendPage tells whoever looks for a page that there is none; null where there are no pages
 */
export function answerErrors(app: FastifyInstance, sendPage: SendPage | null): void {
  app.setNotFoundHandler((request, reply) => {
    if (sendPage !== null && wantsPage(request) && !NO_PAGE.test(request.url)) {
      return sendPage(reply.status(404));
    }
    return reply
      .status(404)
      .send(new RequestError('NOT_FOUND', `Nothing answers ${request.method} here.`).toBody());
  });
  app.setErrorHandler(answerError);
}

/** @throws RequestError for several queries in one request */
export async function refuseBatch({ body }: FastifyRequest): Promise<void> {
  if (!Array.isArray(body)) return;
  throw new RequestError(
    'BATCH_REFUSED',
    `The request is a list, of ${body.length}; a request is one query, in no list.`,
    {
      limit: 1,
      found: body.length,
    },
  );
}
