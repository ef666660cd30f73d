import type { TypedDocument } from './document.ts';
import { pagesOf, type Connection } from './pages.ts';
import { clientError } from './plan-graph-error.ts';
import { dataOf } from './reply.ts';
import { pause, waitAfter } from './retry.ts';
import { createTransport } from './transport.ts';

export interface ClientOptions {
  /** Where the API answers: `https://plan.example/graphql`; `/graphql` in a page of the same server. */
  readonly url: string;
  /** A bearer token, where the server wants one. */
  readonly token?: string;
  /** Milliseconds that a question may take, all tries together: 30,000 unless given. */
  readonly timeout?: number;
  /** How often a question is asked again where the server can't answer at the moment: 2 unless given. */
  readonly retries?: number;
  /** The platform's own unless given. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface AskOptions {
  /** Gives the question up; `ask` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface Client {
  /**
   * The data that answers a question.
   * @throws PlanGraphError
   */
  ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Data>;
  /**
   * A connection's pages, from `variables.after` on or from the first, each asked for when it is wanted.
   * @param select finds the connection in the data
   * @throws PlanGraphError
   */
  pages<Data, Variables extends { readonly after?: unknown }, Page extends Connection>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    select: (data: Data) => Page | null | undefined,
    options?: AskOptions,
  ): AsyncGenerator<Page, void, undefined>;
}

export function createClient({
  url,
  token,
  timeout = 30_000,
  retries = 2,
  // Not the function itself, which a page refuses to have called as another object's.
  fetch = (input, init) => globalThis.fetch(input, init),
}: ClientOptions): Client {
  const send = createTransport({ url, token, fetch });

  async function tryOnce(query: string, variables: unknown, signal: AbortSignal): Promise<unknown> {
    const reply = await send(query, variables, signal).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw clientError('SERVER_UNREACHABLE', `Nobody answers at ${url}.`, null, null, cause);
    });
    return dataOf(reply);
  }

  const ask: Client['ask'] = async <Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options: AskOptions = {},
  ) => {
    const query = document.toString();
    const end = performance.now() + timeout;
    const late = AbortSignal.timeout(timeout);
    const signal = options.signal === undefined ? late : AbortSignal.any([options.signal, late]);
    try {
      for (let tries = 1; ; tries += 1) {
        try {
          return (await tryOnce(query, variables, signal)) as Data;
        } catch (error) {
          const wait = tries > retries ? null : waitAfter(error, tries);
          // Who would wait beyond the end is told at once.
          if (wait === null || performance.now() + wait > end) throw error;
          await pause(wait, signal);
        }
      }
    } catch (error) {
      if (options.signal?.aborted !== true && late.aborted && error === late.reason)
        throw clientError('TIMEOUT', `No answer within ${timeout} ms.`, null, null, error);
      throw error;
    }
  };

  return {
    ask,
    pages: (document, variables, select, options) =>
      pagesOf(
        async (after) => select(await ask(document, { ...variables, after }, options)),
        typeof variables.after === 'string' ? variables.after : null,
      ),
  };
}
