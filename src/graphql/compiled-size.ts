import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { outputField } from './output-field.ts';

/**
 * How many fields the code made for an operation has: fragments are written out in it, and what is selected on an
 * interface once for each type that implements it, so that a short query may take seconds to compile.
 * @param document valid
 */
export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const known = new Map<SelectionSetNode, Map<string, number>>();

  function sizeOf(set: SelectionSetNode, type: GraphQLObjectType): number {
    const sizes = known.get(set) ?? new Map<string, number>();
    known.set(set, sizes);
    const found = sizes.get(type.name);
    if (found !== undefined) return found;
    let size = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        size += 1;
        const field = outputField(type, selection.name.value);
        if (selection.selectionSet === undefined || field === undefined) continue;
        const inner = getNamedType(field.type);
        const types = isAbstractType(inner)
          ? schema.getPossibleTypes(inner)
          : isObjectType(inner)
            ? [inner]
            : [];
        for (const each of types) size += sizeOf(selection.selectionSet, each);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const on = schema.getType(fragment?.typeCondition?.name.value ?? type.name);
      const applies = on === type || (isAbstractType(on) && schema.isSubType(on, type));
      if (fragment !== undefined && applies) size += sizeOf(fragment.selectionSet, type);
    }
    sizes.set(type.name, size);
    return size;
  }

  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : sizeOf(operation.selectionSet, root);
}
