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
  QUERY_TOO_LONG: 'The document is too long: ask for fewer fields, or in several requests.',
  QUERY_TOO_DEEP: 'Too many fields stand within one another: ask for what lies deeper by its id.',
  TOO_MANY_FIELDS: 'The query selects too much: select less there, or spread its fragments less often.',
  TOO_MANY_ALIASES: 'Ask under fewer names, or in several requests.',
  FIELD_REPEATED: 'One field stands too often in one selection: ask for some of them in another request.',
  TOO_MANY_MERGES: 'Write all that is wanted of a field into one selection.',
  TOO_MANY_DIRECTIVES: 'Leave directives out: select what is wanted and nothing else.',
  INTROSPECTION_TOO_DEEP: 'Ask for the types’ fields once, as graphql’s getIntrospectionQuery does.',
  VARIABLES_TOO_DEEP: 'No argument takes lists and objects that deep: send what its type says.',
  TOO_MANY_VALUES: 'Send fewer values, in several requests.',
  STORE_UNAVAILABLE: 'The store does not answer at the moment: ask again later.',
  OVERLOADED: 'The server has more questions than it can work on: ask again after Retry-After.',
  TIMED_OUT: 'The answer took too long: ask for less at once, or again later.',
  INTERNAL_ERROR: 'A fault of the server, noted in its log: report it with its requestId.',
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

const EXCESSES = {
  QUERY_TOO_LONG: 'tokens',
  QUERY_TOO_DEEP: 'fields within one another',
  TOO_MANY_FIELDS: 'fields, each fragment written out where it is spread',
  TOO_MANY_ALIASES: 'aliases',
  FIELD_REPEATED: 'times the same field in one selection',
  TOO_MANY_MERGES: 'fields with a selection beside another of the same name',
  TOO_MANY_DIRECTIVES: 'directives',
  INTROSPECTION_TOO_DEEP: 'lists of types and fields within one another',
  VARIABLES_TOO_DEEP: 'lists and objects within one another in its variables',
  TOO_MANY_VALUES: 'values in its variables',
} as const;
export type ExcessCode = keyof typeof EXCESSES;

/** Characters of a path in an answer: a query's own names may be as long as the query. */
const LONGEST_PATH = 200;

/**
 * @param found how many the query has; null where counting ended at the limit
 * @param place the argument of `extensions` that says where to cut, and its value: response keys, or a variable
 */
export function limitExceeded(
  code: ExcessCode,
  limit: number,
  found: number | null,
  place: { readonly field: string } | { readonly variable: string },
): GraphQLError {
  const [[kind, whole]] = Object.entries(place) as [[string, string]];
  const path = whole.length > LONGEST_PATH ? `${whole.slice(0, LONGEST_PATH)}…` : whole;
  return graphError(
    code,
    `The query has ${found ?? `more than ${limit}`} ${EXCESSES[code]}; at most ${limit} are answered.${path === '' ? '' : ` Cut ${kind} «${path}».`}`,
    { limit, ...(found !== null && { found }), ...(path !== '' && { [kind]: path }) },
  );
}

export function storeUnavailable(): GraphQLError {
  return graphError('STORE_UNAVAILABLE', 'The store does not answer at the moment.');
}

export function overloaded(): GraphQLError {
  return graphError('OVERLOADED', 'The server has too many questions to work on at the moment.');
}

/** @param longest milliseconds that an answer may take */
export function timedOut(longest: number): GraphQLError {
  return graphError('TIMED_OUT', `The question had no answer within ${longest / 1000} s.`);
}

export function internalError(): GraphQLError {
  return graphError('INTERNAL_ERROR', 'The server could not answer.');
}
