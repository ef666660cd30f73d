import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { outputField } from './output-field.ts';

/** What a request would read, by its page sizes alone, before anything is read. */
export interface Cost {
  /** Objects of the answer, at most for lists with a size and about for the others. */
  readonly total: number;
  /** Where most of it comes from: response keys from the root, as in `measures.nodes.section`. */
  readonly field: string;
  /** Objects that come from there. */
  readonly ofField: number;
}

/** What a plain list is taken to hold: mentions of a statement, links of a path, pieces of evidence. */
const PLAIN_LIST = 3;
/** The list of introspection that is no short one. */
const TYPES = '__Schema.types';
const typesOf = (schema: GraphQLSchema): number => Object.keys(schema.getTypeMap()).length;
/** Arguments that say how many. */
export const SIZES = ['first', 'limit'];
/** No size above is ever answered: its resolver says which are. */
const LARGEST_SIZE = 500;
/** Fields whose one value is as large as many objects. */
const LARGE: Readonly<Record<string, number>> = { 'Report.text': 200 };
/** A field that brings more than this share is the one to cut, not what stands around it. */
const MAIN_SHARE = 0.5;

/** A field, as one object that has it costs. */
interface Costed {
  readonly cost: number;
  readonly count: number;
  readonly fields: ReadonlyMap<string, Costed>;
}

interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fragments are costed once, however often they are spread. */
  readonly spreads: Map<string, ReadonlyMap<string, Costed>>;
}

function numberOf(value: ValueNode | undefined, { variables }: Request): number | undefined {
  const given =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value?.kind === Kind.INT
        ? Number(value.value)
        : undefined;
  return typeof given === 'number' ? Math.max(given, 0) : undefined;
}

/** How many a field asks for; undefined where it has no such argument. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  given: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
  request: Request,
): number | undefined {
  const argument = field.args.find(({ name }) => SIZES.includes(name));
  if (argument === undefined) return undefined;
  const value = given.find(({ name }) => name.value === argument.name)?.value;
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : 1;
  return Math.min(numberOf(value, request) ?? usual, LARGEST_SIZE);
}

function sumOf(fields: ReadonlyMap<string, Costed>): number {
  let sum = 0;
  for (const { cost } of fields.values()) sum += cost;
  return sum;
}

/** @param size how many the lists of this selection hold, where a field around it said so */
function fieldsOf(
  selections: SelectionSetNode,
  type: GraphQLCompositeType,
  size: number | undefined,
  request: Request,
): Map<string, Costed> {
  const found = new Map<string, Costed>();
  const add = (key: string, costed: Costed): void => {
    const before = found.get(key);
    // Fields of one name are one field, which GraphQL merges: the dearest selection stands for all.
    if (before === undefined || before.cost < costed.cost) found.set(key, costed);
  };
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = outputField(type, selection.name.value);
      if (field === undefined) continue;
      const own = sizeOf(field, selection.arguments ?? [], request);
      const isList = isListType(getNullableType(field.type));
      const named = getNamedType(field.type);
      const plain = `${type.name}.${field.name}` === TYPES ? typesOf(request.schema) : PLAIN_LIST;
      const count = isList ? (own ?? size ?? plain) : 1;
      const fields =
        isCompositeType(named) && selection.selectionSet !== undefined
          ? fieldsOf(selection.selectionSet, named, isList ? undefined : own, request)
          : new Map<string, Costed>();
      const each = isCompositeType(named) ? 1 : (LARGE[`${type.name}.${field.name}`] ?? 0);
      const cost = count * (each + sumOf(fields));
      add(selection.alias?.value ?? selection.name.value, { cost, count, fields });
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? request.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) continue;
    const on =
      fragment.typeCondition === undefined ? type : request.schema.getType(fragment.typeCondition.name.value);
    if (on === undefined || !isCompositeType(on)) continue;
    const key = selection.kind === Kind.FRAGMENT_SPREAD ? `${selection.name.value} ${size ?? ''}` : null;
    const spread =
      (key === null ? undefined : request.spreads.get(key)) ??
      fieldsOf(fragment.selectionSet, on, size, request);
    if (key !== null) request.spreads.set(key, spread);
    for (const [name, costed] of spread) add(name, costed);
  }
  return found;
}

/** Follows the dearest field as long as it brings most of what the one around it does. */
function mainField(
  fields: ReadonlyMap<string, Costed>,
  objects = 1,
  around: readonly string[] = [],
): Omit<Cost, 'total'> {
  const [dearest] = [...fields].sort(([, a], [, b]) => b.cost - a.cost);
  if (dearest === undefined) return { field: around.join('.'), ofField: 0 };
  const [key, { cost, count, fields: inner }] = dearest;
  const path = [...around, key];
  const ofField = bounded(objects * cost);
  const deeper = mainField(inner, objects * count, path);
  return deeper.ofField > ofField * MAIN_SHARE ? deeper : { field: path.join('.'), ofField };
}

/** JSON has no number beyond. */
function bounded(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/**
 * The cost of a valid operation.
 * @param variables coerced, with their defaults
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (root == null) return { total: 0, field: '', ofField: 0 };
  const fields = fieldsOf(operation.selectionSet, root, undefined, {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
    spreads: new Map(),
  });
  return { total: bounded(sumOf(fields)), ...mainField(fields) };
}
