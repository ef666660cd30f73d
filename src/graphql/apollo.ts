import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/error.ts';
import type { AnswerCache } from './answer-cache.ts';
import { compiledGateway } from './compiled-gateway.ts';
import type { Context } from './context.ts';
import { ERRORS, internalError, storeUnavailable } from './error.ts';
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

/** Lets through what a client may know; anything else becomes INTERNAL_ERROR and goes to `report`. */
function maskError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, ...extensions } = formatted.extensions ?? {};
    if (typeof code === 'string' && (code in ERRORS || REFUSALS.has(code))) {
      return { ...formatted, extensions: { code, ...extensions } };
    }
    const original = unwrapResolverError(error);
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
}

export function createApollo({ report, answers, executor }: ApolloOptions): ApolloServer<Context> {
  const schema = makeExecutableSchema<Context>({ typeDefs: readFileSync(SCHEMA, 'utf8'), resolvers });
  const shared = {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(report),
    stringifyResult: (result: FormattedExecutionResult) => answers.stringify(result),
    // In this order: what is refused is not looked up among the answers.
    plugins: [
      refusalsPlugin,
      answers.plugin,
      readsPlugin,
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
