import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/error.ts';
import type { AnswerCache } from './answer-cache.ts';
import { NO_COST } from './answer-cost.ts';
import { compiledGateway } from './compiled-gateway.ts';
import type { Context } from './context.ts';
import { createDocumentStore } from './document-store.ts';
import { ERRORS, internalError, storeUnavailable } from './error.ts';
import { LIMITS } from './limits/limits.ts';
import { queryTooLong } from './limits/query-too-long.ts';
import { readsPlugin } from './reads-plugin.ts';
import { refusalsPlugin } from './refusals-plugin.ts';
import { resolvers } from './resolvers.ts';

// `src/graphql` and `dist/graphql` lie equally deep under the package's root.
const SCHEMA = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** Codes of GraphQL's own refusals, whose messages quote the query and nothing of the server. */
const REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Apollo gives it no code. */
const WRONG_HASH = 'provided sha does not match query';

const BAD_REQUEST_ADVICE =
  'Send a JSON object with `query`, as content-type: application/json; by GET also the header apollo-require-preflight.';

/** Lets through what a client may know; anything else becomes INTERNAL_ERROR and goes to `report`. */
function maskError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const tooLong = queryTooLong(error);
    if (tooLong !== null) return tooLong;
    const { code, ...extensions } = formatted.extensions ?? {};
    if (code === 'BAD_REQUEST') return { ...formatted, extensions: { code, advice: BAD_REQUEST_ADVICE } };
    if (typeof code === 'string' && (code in ERRORS || REFUSALS.has(code))) {
      return { ...formatted, extensions: { code, ...extensions } };
    }
    const original = unwrapResolverError(error);
    if (formatted.message === WRONG_HASH) {
      const message = 'extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.';
      return {
        message,
        extensions: { code: 'BAD_REQUEST', advice: 'Hash the text of the query as it is sent.' },
      };
    }
    report(original);
    const away = original instanceof StoreError && original.code === 'STORE_UNAVAILABLE';
    const { message, extensions: masked } = away ? storeUnavailable() : internalError();
    const { path, locations } = formatted;
    return { message, extensions: masked, ...(path && { path }), ...(locations && { locations }) };
  };
}

export interface ApolloOptions {
  /** Is told of every fault that is the server's own. */
  readonly report: (error: unknown) => void;
  readonly answers: AnswerCache;
  /** `interpreted` executes by graphql's own algorithm: what the compiled code is tested against. */
  readonly executor: 'compiled' | 'interpreted';
  /** Lets others keep answers. */
  readonly httpCache: ApolloServerPlugin<Context>;
  /** What else takes part in each request. */
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

export function createApollo({
  report,
  answers,
  executor,
  httpCache,
  plugins,
}: ApolloOptions): ApolloServer<Context> {
  const schema = makeExecutableSchema<Context>({ typeDefs: readFileSync(SCHEMA, 'utf8'), resolvers });
  const shared = {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(report),
    stringifyResult: (result: FormattedExecutionResult) =>
      // What Apollo refuses before it is a query has not been given a cost.
      answers.stringify(
        result.extensions === undefined ? { ...result, extensions: { cost: NO_COST } } : result,
      ),
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: LIMITS.tokens },
    // Apollo would validate before a plugin could refuse what takes long to validate: limits/check-document.ts does both.
    dangerouslyDisableValidation: true as const,
    // In this order: what is refused is not looked up among the answers.
    plugins: [
      refusalsPlugin,
      httpCache,
      answers.plugin,
      readsPlugin,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    // The command line owns the process's signals.
    stopOnTerminationSignals: false,
  };
  return executor === 'compiled'
    ? new ApolloServer<Context>({ ...shared, gateway: compiledGateway(schema) })
    : new ApolloServer<Context>({ ...shared, schema });
}
