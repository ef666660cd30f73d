import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Context } from './context.ts';
import type { Observation } from './observation.ts';

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** What the answer tells of its cost: `{estimated, limit}`. */
function costOf(extensions: Readonly<Record<string, unknown>> | undefined): number | null {
  const cost = extensions?.['cost'] as { readonly estimated?: number | null } | undefined;
  return cost?.estimated ?? null;
}

/** Absent, whatever their types say, where the request was refused before its query was read. */
interface Found {
  readonly operation?: OperationDefinitionNode;
  readonly operationName?: string | null;
  readonly queryHash?: string | null;
}

/** Letters of a client's name for an operation that are noted: the log, the trace and the metrics tell no more. */
const LONGEST_NAME = 100;

function noteOperation(
  observation: Observation,
  { operation, operationName = null, queryHash = null }: Found,
): void {
  observation.hash = queryHash;
  if (operation === undefined) return;
  observation.operation = {
    name: operationName?.slice(0, LONGEST_NAME) ?? null,
    type: operation.operation,
  };
}

async function note(request: GraphQLRequestContextWillSendResponse<Context>): Promise<void> {
  const { contextValue, response } = request;
  const { observation } = contextValue;
  noteOperation(observation, request);
  if (response.body.kind !== 'single') return;
  const { errors, extensions } = response.body.singleResult;
  observation.cost = costOf(extensions);
  if (errors === undefined) return;
  observation.codes = [...new Set(errors.map(codeOf))];
  response.body.singleResult.errors = errors.map((error) =>
    codeOf(error) === 'INTERNAL_ERROR'
      ? { ...error, extensions: { ...error.extensions, requestId: observation.requestId } }
      : error,
  );
}

/** Notes what a request asked for and what became of it. An error to report tells the request that the log knows it by. */
export const observationPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { willSendResponse: note };
  },
};
