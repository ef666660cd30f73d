import {
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';

const INTROSPECTION = [SchemaMetaFieldDef, TypeMetaFieldDef];

/** A type's field as a query names it, those of introspection included. */
export function outputField(
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = INTROSPECTION.find((field) => field.name === name);
  return meta ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
}
