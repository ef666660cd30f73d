import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, printSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { compiledSize } from './compiled-size.ts';

/** Fields of an operation that is compiled: each takes about 40 µs, and the explorer's largest has 2,400. */
const LARGEST_COMPILED = 4_000;
/** Of all compiled operations together. */
const MOST_FIELDS = 200_000;
const MOST_OPERATIONS = 500;

/** An operation's code; null where it would be too large. */
interface Compiled {
  readonly query: CompiledQuery | null;
  readonly fields: number;
}

/** An error as graphql's own executor makes it: one of a resolver without extensions would else have none at all. */
function asGraphQLError({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
}

function withGraphQLErrors(result: ExecutionResult): ExecutionResult {
  const { errors } = result;
  return errors === undefined ? result : { ...result, errors: errors.map(asGraphQLError) };
}

/**
 * Executes operations by code made for each, kept as long as it is in use; one whose code would be too large, by graphql's
 * own executor. Their variables must be known to be of their types: the compiled code knows nothing of @oneOf, and words
 * some faults otherwise.
 */
function createCompiledExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new LRUCache<string, Compiled>({
    max: MOST_OPERATIONS,
    maxSize: MOST_FIELDS,
    sizeCalculation: ({ query, fields }) => (query === null ? 1 : Math.max(fields, 1)),
  });

  return async ({ document, operationName, queryHash, operation, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    let found = compiled.get(key);
    if (found === undefined) {
      const fields = compiledSize(schema, document, operation);
      const made =
        fields > LARGEST_COMPILED ? null : compileQuery(schema, document, operationName ?? undefined);
      if (made !== null && !isCompiledQuery(made)) return withGraphQLErrors(made);
      found = { query: made, fields };
      compiled.set(key, found);
    }
    const variableValues = request.variables ?? {};
    if (found.query === null) {
      return execute({ schema, document, operationName, variableValues, contextValue: context });
    }
    // The compiled code takes a variable with a default for missing where its type is not null.
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
    return withGraphQLErrors(await found.query.query(undefined, context, coerced));
  };
}

/** Apollo's way to another executor: a schema that is made already, and what executes it. */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    load: async () => ({ executor: createCompiledExecutor(schema) }),
    stop: async () => undefined,
  };
}
