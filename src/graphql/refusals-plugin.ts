import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { answerCost, HIGHEST_COST, NO_COST } from './answer-cost.ts';
import { coerceVariables } from './coerce-variables.ts';
import type { Context } from './context.ts';
import { queryTooCostly } from './error.ts';
import { checkDocument } from './limits/check-document.ts';
import { checkVariables } from './limits/check-variables.ts';
import { LIMITS } from './limits/limits.ts';
import { rememberedCost } from './remembered-cost.ts';

function formatted(error: GraphQLError): ReturnType<GraphQLError['toJSON']> {
  const { message, ...rest } = error.toJSON();
  return {
    ...rest,
    message: message.length > LIMITS.message ? `${message.slice(0, LIMITS.message)}…` : message,
  };
}

function refusal(errors: readonly GraphQLError[]): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), status: 400 },
    body: { kind: 'single', singleResult: { errors: errors.map(formatted) } },
  };
}

function noSuchOperation(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? 'The document has several operations: name one in operationName.'
      : `The document has no operation «${name}».`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

function noSuchRoot({ operation }: OperationDefinitionNode): GraphQLError {
  const message = `The API answers queries, and has no ${operation}.`;
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

/**
 * Refuses what must not be executed: a document beyond a limit or that the schema does not know, no operation, variables
 * of the wrong type, and what would read too much. Tells every answer's cost.
 */
export const refusalsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let cost = NO_COST;
    return {
      async responseForOperation({ schema, document, request, ...found }) {
        const problems = checkDocument(schema, document);
        if (problems.length > 0) return refusal(problems);
        // Absent, whatever its type says, where the request names none of several.
        const operation = found.operation as OperationDefinitionNode | undefined;
        if (operation === undefined) return refusal([noSuchOperation(request.operationName)]);
        // Which validation lets pass, for it knows no type of what a mutation would select from.
        if (schema.getRootType(operation.operation) == null) return refusal([noSuchRoot(operation)]);
        const given = request.variables ?? {};
        const excess = checkVariables(given);
        if (excess !== null) return refusal([excess]);
        const { errors, variables } = coerceVariables(schema, document, operation, given);
        if (errors.length > 0) return refusal(errors);
        const counted = rememberedCost(schema, document, operation, variables);
        cost = answerCost(counted);
        return counted.total > HIGHEST_COST ? refusal([queryTooCostly(counted, HIGHEST_COST)]) : null;
      },
      async willSendResponse({ response: { body } }) {
        // A remembered answer has it already.
        if (body.kind === 'single') body.singleResult.extensions ??= { cost };
      },
    };
  },
};
