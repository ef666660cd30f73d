import { GraphQLError } from 'graphql';
import type { EntityKind } from '../link/gazetteer.ts';
import type { Cost } from './cost.ts';

/** Every code that the API answers with, and what a reader can do about it. Documented in docs/errors.md. */
export const ERRORS = {
  ENTITY_NOT_FOUND: 'Nothing has that name or id: take one of the near names.',
  AMBIGUOUS_NAME: 'Several entities have that name: ask by the id of one of the candidates.',
  BAD_CURSOR: 'Not a cursor of this list: take endCursor or an edge’s cursor of the same field.',
  BAD_ARGUMENT: 'The argument is outside what the schema’s description allows.',
  QUERY_TOO_COSTLY: 'The query may read too much at once: ask for less of the named field, or in pages.',
  STORE_UNAVAILABLE: 'The store does not answer at the moment: ask again later.',
  INTERNAL_ERROR: 'A fault of the server, noted in its log: report it with the time and the query.',
} as const;
export type ErrorCode = keyof typeof ERRORS;

export interface NamedCandidate {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

function graphError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, advice: ERRORS[code], ...extensions } });
}

export function entityNotFound(asked: string, near: readonly NamedCandidate[]): GraphQLError {
  const names = near.map(({ name }) => name).join(', ');
  return graphError(
    'ENTITY_NOT_FOUND',
    `No entity is called «${asked}».${names === '' ? '' : ` Near: ${names}.`}`,
    near.length > 0 ? { asked, near } : { asked, near, advice: 'Look for it by entities(nameContains:).' },
  );
}

export function ambiguousName(asked: string, candidates: readonly NamedCandidate[]): GraphQLError {
  const ids = candidates.map(({ id }) => id).join(', ');
  return graphError('AMBIGUOUS_NAME', `«${asked}» is the name of several entities: ${ids}.`, {
    asked,
    candidates,
  });
}

/** @param list what the list holds, in a word */
export function badCursor(cursor: string, list: string): GraphQLError {
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  return graphError(
    'BAD_CURSOR',
    `Argument after: «${shown}» is no cursor of a list of this kind (${list}).`,
    {
      argument: 'after',
    },
  );
}

export function badArgument(argument: string, problem: string): GraphQLError {
  return graphError('BAD_ARGUMENT', `Argument ${argument}: ${problem}.`, { argument });
}

/** @param limit the highest cost that is answered */
export function queryTooCostly({ total, field, ofField }: Cost, limit: number): GraphQLError {
  return graphError(
    'QUERY_TOO_COSTLY',
    `The query may read ${total} objects; at most ${limit} are read at once. Most come from «${field}» (${ofField}).`,
    { cost: total, limit, field, fieldCost: ofField },
  );
}

export function storeUnavailable(): GraphQLError {
  return graphError('STORE_UNAVAILABLE', 'The store does not answer at the moment.');
}

export function internalError(): GraphQLError {
  return graphError('INTERNAL_ERROR', 'The server could not answer.');
}
