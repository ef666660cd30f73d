import { clientError, PlanGraphError, type ErrorDetails } from './plan-graph-error.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: ErrorDetails }[];
}

/** What came back, as far as the client reads it. */
export interface Reply {
  readonly status: number;
  /** Milliseconds. */
  readonly retryAfter: number | null;
  /** Null where it is no answer of a GraphQL API. */
  readonly answer: Answer | null;
}

function isAnswer(parsed: unknown): parsed is Answer {
  if (typeof parsed !== 'object' || parsed === null) return false;
  return 'errors' in parsed ? Array.isArray(parsed.errors) : 'data' in parsed;
}

function parse(text: string): Answer | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isAnswer(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** `Retry-After`, which is seconds or a date, in milliseconds from now. */
function milliseconds(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1_000;
  return Number.isNaN(wait) ? null : Math.max(wait, 0);
}

export function toReply(status: number, headers: Headers, text: string): Reply {
  return { status, retryAfter: milliseconds(headers.get('retry-after'), Date.now()), answer: parse(text) };
}

/** The first error's code, where there is one. */
export function codeOf({ answer }: Reply): string | undefined {
  return answer?.errors?.[0]?.extensions?.code;
}

/**
 * The data of an answer.
 * @throws PlanGraphError with the first error's code and extensions; what came beside an error is not used
 */
export function dataOf({ status, retryAfter, answer }: Reply): unknown {
  if (answer === null) {
    const message = `The server answered with status ${status} and no GraphQL.`;
    throw clientError('NOT_GRAPHQL', message, status, retryAfter);
  }
  const [error] = answer.errors ?? [];
  if (error === undefined) return answer.data;
  throw new PlanGraphError(error.message, error.extensions ?? { code: 'INTERNAL_ERROR' }, {
    status,
    retryAfter,
  });
}
