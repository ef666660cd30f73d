import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, printSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** A compiled operation takes some ten kilobytes. */
const MOST_OPERATIONS = 500;

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
 * Executes operations by code made for each, kept as long as it is in use. Their variables must be known to be of their
 * types: the compiled code knows nothing of @oneOf, and words some faults otherwise.
 */
export function createCompiledExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new LRUCache<string, CompiledQuery>({ max: MOST_OPERATIONS });

  return async ({ document, operationName, queryHash, operation, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const made = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(made)) return made;
      query = made;
      compiled.set(key, query);
    }
    // The compiled code takes a variable with a default for missing where its type is not null.
    const { coerced = {} } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    );
    return withGraphQLErrors(await query.query(undefined, context, coerced));
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
