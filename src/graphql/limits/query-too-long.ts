import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { limitExceeded } from '../error.ts';
import { LIMITS } from './limits.ts';
import { fieldOfToken } from './token-place.ts';

/** How graphql's parser says that it stopped at `maxTokens`. */
const TOO_MANY_TOKENS = /Document contains more tha[nt] \d+ tokens/u;

/** What a parser's error says to the client where the document has too many tokens; null for any other. */
export function queryTooLong(error: unknown): GraphQLFormattedError | null {
  if (!(error instanceof GraphQLError) || !TOO_MANY_TOKENS.test(error.message)) return null;
  const field = error.source === undefined ? '' : fieldOfToken(error.source, LIMITS.tokens);
  return limitExceeded('QUERY_TOO_LONG', LIMITS.tokens, null, { field }).toJSON();
}
