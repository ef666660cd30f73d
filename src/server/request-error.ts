import { RETRY_AFTER } from '../graphql/admission-plugin.ts';
import { ERRORS } from '../graphql/error.ts';

/** Codes of requests that never become a query: status, what to do, and after how many seconds. Documented in docs/errors.md. */
export const REQUEST_ERRORS = {
  BAD_REQUEST: [400, 'Send a JSON object with `query` and, where it has some, `variables`.'],
  BAD_ARGUMENT: [400, ERRORS.BAD_ARGUMENT],
  BATCH_REFUSED: [400, 'Send each query in a request of its own; one query may hold several fields.'],
  UNAUTHENTICATED: [401, 'Send the header authorization: Bearer and a token of this server.'],
  NOT_FOUND: [404, 'The API is POST /graphql; a browser finds the playground there.'],
  REQUEST_TIMEOUT: [408, 'Send the whole request at once.'],
  REQUEST_TOO_LARGE: [413, 'Send a shorter query, or several.'],
  BAD_CONTENT_TYPE: [415, 'Send the query as JSON, with the header content-type: application/json.'],
  RATE_LIMITED: [429, 'Wait as many seconds as retry-after says.'],
  HEADERS_TOO_LARGE: [431, 'Send the query by POST, in the body.'],
  OVERLOADED: [503, ERRORS.OVERLOADED, RETRY_AFTER],
  STORE_UNAVAILABLE: [503, ERRORS.STORE_UNAVAILABLE, '5'],
  GRAPH_EMPTY: [503, 'Load reports with «plan-graph ingest».', '5'],
  GRAPH_CHANGED: [503, 'Ask again: the load is over soon.', '5'],
  SHUTTING_DOWN: [503, 'Ask another copy of the server.', '5'],
} as const satisfies Readonly<Record<string, readonly [status: number, advice: string, retryAfter?: string]>>;
export type RequestCode = keyof typeof REQUEST_ERRORS;

/** A request that is refused before GraphQL. */
export class RequestError extends Error {
  readonly code: RequestCode;
  readonly statusCode: number;
  /** Seconds after which to ask again. */
  readonly retryAfter: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RequestCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    [this.statusCode, , this.retryAfter] = REQUEST_ERRORS[code];
    this.details = details;
  }

  /** The answer, in the shape of GraphQL's. */
  toBody(): object {
    const [, advice] = REQUEST_ERRORS[this.code];
    return { errors: [{ message: this.message, extensions: { code: this.code, advice, ...this.details } }] };
  }
}
