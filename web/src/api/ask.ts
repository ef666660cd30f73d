import type { TypedDocumentString } from './documents.gen.ts';

/** A name as the API offers it beside an error. */
export interface NamedCandidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What an answer's `extensions` may hold; docs/errors.md says which code has which. */
interface ErrorDetails {
  readonly code: string;
  readonly advice?: string;
  readonly asked?: string;
  readonly near?: readonly NamedCandidate[];
  readonly candidates?: readonly NamedCandidate[];
}

export class AskError extends Error {
  readonly details: ErrorDetails;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    this.name = 'AskError';
    this.details = details;
  }
}

/** Nobody answers at the server's address. */
export const SERVER_UNREACHABLE = 'SERVER_UNREACHABLE';

/** Whether asking again later is all that can be done. */
export function isAway(error: unknown): error is AskError {
  return (
    error instanceof AskError &&
    (error.details.code === 'STORE_UNAVAILABLE' || error.details.code === SERVER_UNREACHABLE)
  );
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: ErrorDetails }[];
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Answer<unknown>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer<unknown>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new AskError('The server does not answer.', { code: SERVER_UNREACHABLE });
  }
}

/**
 * One request to the API.
 * @throws AskError with the first error's code and extensions; what came beside an error is not used
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors } = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions ?? { code: 'INTERNAL_ERROR' });
  return data as Data;
}
