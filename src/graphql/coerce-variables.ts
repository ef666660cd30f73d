import {
  GraphQLError,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LIMITS } from './limits/limits.ts';

/** Where a variable is given, as schema coordinates: `Query.measures(first:)`, `EntityRef.name`. */
function placesOf(schema: GraphQLSchema, document: DocumentNode, variable: string): string[] {
  const info = new TypeInfo(schema);
  const found = new Set<string>();
  const places: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: {
        enter: ({ name }) => {
          places.push(
            `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}(${name.value}:)`,
          );
        },
        leave: () => {
          places.pop();
        },
      },
      Variable: ({ name }) => {
        const place = places.at(-1);
        if (name.value === variable && place !== undefined) found.add(place);
      },
    }),
  );
  return [...found];
}

function named(schema: GraphQLSchema, document: DocumentNode, error: GraphQLError): GraphQLError {
  const [definition] = error.nodes ?? [];
  const name =
    definition !== undefined && 'variable' in definition ? definition.variable.name.value : undefined;
  const places = name === undefined ? [] : placesOf(schema, document, name);
  return new GraphQLError(
    places.length === 0 ? error.message : `${error.message} It is given to ${places.join(', ')}.`,
    {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', ...(name && { variable: name }), arguments: places },
    },
  );
}

/** A request's variables as its operation declares them, with their defaults; or what is wrong with each, and the arguments that it is given to. */
export function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): { readonly errors: readonly GraphQLError[]; readonly variables: Readonly<Record<string, unknown>> } {
  const { errors = [], coerced = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given,
    { maxErrors: LIMITS.errors },
  );
  return { errors: errors.map((error) => named(schema, document, error)), variables: coerced };
}
