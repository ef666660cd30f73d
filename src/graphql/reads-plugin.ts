import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { getNamedType, isEnumType, typeFromAST, type VariableDefinitionNode } from 'graphql';
import type { Context } from './context.ts';

const SETTINGS = ['Int', 'Boolean'];

/** Tells requests apart whose reads may follow otherwise: by document and by the variables that name nothing. */
function kindOf(request: GraphQLRequestContext<Context>): string {
  const { queryHash, operationName, operation, schema } = request;
  const isSetting = ({ type }: VariableDefinitionNode): boolean => {
    // The overloads of typeFromAST are one for each kind of node.
    const declared = getNamedType(typeFromAST(schema, type as never));
    return isEnumType(declared) || SETTINGS.includes(declared?.name ?? '');
  };
  const variables: Readonly<Record<string, unknown>> = request.request.variables ?? {};
  const settings = (operation?.variableDefinitions ?? [])
    .filter(isSetting)
    .map(({ variable: { name } }) => [name.value, variables[name.value] ?? null]);
  return JSON.stringify([queryHash, operationName ?? null, settings]);
}

/** Tells the context when its reads begin, and when they are over. */
export const readsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async executionDidStart(request) {
        request.contextValue.beginReads(kindOf(request), request.request.variables ?? {});
      },
      async willSendResponse({ contextValue }) {
        contextValue.endReads();
      },
    };
  },
};
