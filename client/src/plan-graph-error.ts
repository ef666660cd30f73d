/** A name as the API offers it beside an error. */
export interface NamedCandidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** An error's `extensions`; docs/errors.md says which code has which. */
export interface ErrorDetails {
  readonly code: string;
  readonly advice?: string;
  readonly asked?: string;
  readonly near?: readonly NamedCandidate[];
  readonly candidates?: readonly NamedCandidate[];
  readonly [more: string]: unknown;
}

/** Codes of the client's own, beside those of the API. */
export const CLIENT_CODES = {
  SERVER_UNREACHABLE:
    'Nobody answers at the address: see that the server runs, and that the address is its own.',
  TIMEOUT: 'No answer came in time: ask for less, or allow more by `timeout`.',
  NOT_GRAPHQL: 'What answers at the address is no GraphQL API, or something stands before it.',
} as const;

/** Why there is no answer. */
export class PlanGraphError extends Error {
  /** The API's code, such as `AMBIGUOUS_NAME`, or one of the client's own. */
  readonly code: string;
  /** What to do about it. */
  readonly advice: string | null;
  /** Names near the unknown one that was asked for, best first. */
  readonly near: readonly NamedCandidate[];
  /** What the asked name may stand for. */
  readonly candidates: readonly NamedCandidate[];
  readonly details: ErrorDetails;
  /** HTTP's; null where nobody answered. */
  readonly status: number | null;
  /** After how many milliseconds the server takes the question again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    details: ErrorDetails,
    { status = null, retryAfter = null }: { status?: number | null; retryAfter?: number | null } = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PlanGraphError';
    this.code = details.code;
    this.advice = details.advice ?? null;
    this.near = details.near ?? [];
    this.candidates = details.candidates ?? [];
    this.details = details;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export function clientError(
  code: keyof typeof CLIENT_CODES,
  message: string,
  status: number | null = null,
  retryAfter: number | null = null,
  cause?: unknown,
): PlanGraphError {
  return new PlanGraphError(message, { code, advice: CLIENT_CODES[code] }, { status, retryAfter }, cause);
}
