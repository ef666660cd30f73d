import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { queryTooCostly } from './error.ts';
import { coerceVariables } from './coerce-variables.ts';

/** Objects of one answer: some seconds of work where all of them are there. */
export const HIGHEST_COST = 50_000;

function refusal(errors: readonly GraphQLError[]): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), status: 400 },
    body: { kind: 'single', singleResult: { errors: errors.map((error) => error.toJSON()) } },
  };
}

function noSuchOperation(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? 'The document has several operations: name one in operationName.'
      : `The document has no operation «${name}».`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

/** Refuses what must not be executed: no operation, variables of the wrong type, and what would read too much. */
export const refusalsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, request, ...found }) {
        // Absent, whatever its type says, where the request names none of several.
        const operation = found.operation as OperationDefinitionNode | undefined;
        if (operation === undefined) return refusal([noSuchOperation(request.operationName)]);
        const { errors, variables } = coerceVariables(schema, document, operation, request.variables ?? {});
        if (errors.length > 0) return refusal(errors);
        const fragments = document.definitions.filter(
          (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
        );
        const cost = costOf(schema, operation, fragments, variables);
        return cost.total > HIGHEST_COST ? refusal([queryTooCostly(cost, HIGHEST_COST)]) : null;
      },
    };
  },
};
