import { GraphQLError, Kind, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { limitExceeded, type ExcessCode } from '../error.ts';
import { asWritten, type Counted } from './as-written.ts';
import { LIMITS } from './limits.ts';
import { writtenOut } from './written-out.ts';

/** What is beyond a limit, found in time that grows with the document alone. */
function excessesOf(document: DocumentNode): GraphQLError[] {
  const { deepest, fields, largest } = writtenOut(document);
  const { aliases, directives, repeats, merges } = asWritten(document, LIMITS);
  const counts: readonly (readonly [ExcessCode, number, Counted])[] = [
    [
      'QUERY_TOO_DEEP',
      LIMITS.depth,
      { found: deepest.length, field: deepest.slice(0, LIMITS.depth + 1).join('.') },
    ],
    ['TOO_MANY_FIELDS', LIMITS.fields, { found: fields, field: largest.join('.') }],
    ['TOO_MANY_ALIASES', LIMITS.aliases, aliases],
    ['FIELD_REPEATED', LIMITS.repeats, repeats],
    ['TOO_MANY_MERGES', LIMITS.merges, merges],
    ['TOO_MANY_DIRECTIVES', LIMITS.directives, directives],
  ];
  return counts
    .filter(([, limit, { found }]) => found > limit)
    .map(([code, limit, { found, field }]) => limitExceeded(code, limit, found, { field }));
}

/** Messages by which graphql says that a document is beyond a limit of its own. */
const TOO_DEEP_INTROSPECTION = 'Maximum introspection depth exceeded';
const TOO_MUCH_TO_COMPARE = 'Validation aborted.';

function asRefusal({ message, nodes = [] }: GraphQLError): GraphQLError {
  const [node] = nodes;
  if (message === TOO_DEEP_INTROSPECTION && node?.kind === Kind.FIELD) {
    const field = (node.alias ?? node.name).value;
    return limitExceeded('INTROSPECTION_TOO_DEEP', LIMITS.introspection, null, { field });
  }
  return new GraphQLError(
    message === TOO_MUCH_TO_COMPARE
      ? 'The query selects fields of one name too often: to compare them takes too long.'
      : message,
    { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  );
}

const checked = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/**
 * What is wrong with a document whatever its variables, found once for each: first what is beyond a limit, and only
 * within them what the schema does not know, for to find that out takes long on a hostile document.
 */
export function checkDocument(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const known = checked.get(document);
  if (known !== undefined) return known;
  const excesses = excessesOf(document);
  const errors =
    excesses.length > 0
      ? excesses
      : validate(schema, document, specifiedRules, { maxErrors: LIMITS.errors }).map(asRefusal);
  checked.set(document, errors);
  return errors;
}
