import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { openCurrent } from '../../src/cli/open-current.ts';
import { createApp, type AppOptions } from '../../src/server/app.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import type { GraphStore, Reader } from '../../src/store/store.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What a client sees of one answer. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Api {
  readonly address: string;
  /** Asks over HTTP and gives the answer as it came. */
  answer(query: string, variables?: Variables): Promise<Answer>;
  /**
   * Asks over HTTP and gives the data, in the shape that the caller knows from the query.
   * @throws Error where the answer has an error
   */
  ask<T>(query: string, variables?: Variables): Promise<T>;
  close(): Promise<void>;
}

function addressOf(app: FastifyInstance): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Serves a store on a free port. */
export async function serveStore(store: Reader, options: AppOptions = {}): Promise<Api> {
  const app = await createApp(store, options);
  app.log.level = 'silent';
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = addressOf(app);

  async function answer(query: string, variables: Variables = {}): Promise<Answer> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: GraphQLFormattedError[] };
    return { status: response.status, text, data, errors: errors ?? [] };
  }

  async function ask<T>(query: string, variables: Variables = {}): Promise<T> {
    const { data, errors, text } = await answer(query, variables);
    if (errors.length > 0) throw new Error(`The query has errors: ${text.slice(0, 2_000)}`);
    return data as T;
  }

  return { address, answer, ask, close: () => app.close() };
}

export interface BundledApi extends Api {
  readonly store: GraphStore;
}

/** Loads the bundled report into an empty store and serves it. */
export async function serveBundled(
  config: StoreConfig,
  wrap: (store: GraphStore) => Reader = (store) => store,
  options: AppOptions = {},
): Promise<BundledApi> {
  const { store } = await openCurrent(config);
  const api = await serveStore(wrap(store), options);
  return {
    ...api,
    store,
    close: async () => {
      await api.close();
      await store.close();
    },
  };
}

export interface Counted {
  /** The name of every statement that went through. */
  readonly calls: string[];
  /** How often the store was asked, be it for one statement or for several. */
  flights: number;
}

/** Serves the bundled report, with no answer remembered, and notes what the store is asked. */
export async function serveCounted(config: StoreConfig): Promise<BundledApi & { readonly counted: Counted }> {
  const counted: Counted = { calls: [], flights: 0 };
  const api = await serveBundled(
    config,
    (store) => {
      const { runChain } = store;
      return {
        engine: store.engine,
        run: (statement, params) => {
          counted.calls.push(statement);
          counted.flights += 1;
          return store.run(statement, params);
        },
        ...(runChain && {
          runChain: (chain) => {
            counted.calls.push(...chain.map(({ statement }) => statement));
            counted.flights += 1;
            return runChain(chain);
          },
        }),
      };
    },
    { answerBytes: 0 },
  );
  return { ...api, counted };
}
