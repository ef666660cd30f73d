import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** Where a type's fields can be asked for; the whole of it, with a place for them. */
const PARENTS: Readonly<Record<string, string>> = {
  Query: '{}',
  Entity: 'parent: entity(ref: { name: "东城区" }) {}',
  Place: 'parent: place(ref: { name: "东城区" }) {}',
  Project: 'parent: project(ref: { id: "project:longfu-culture-block" }) {}',
  Cluster: 'parent: cluster(ref: { name: "航星园组团" }) {}',
  Department: 'parent: department(ref: { name: "区发改委" }) {}',
  Indicator: 'parent: indicators(first: 1) { nodes {} }',
  Report: 'parent: report(id: "report:dongcheng-2024") {}',
  Section: 'parent: node(id: "section:dongcheng-2024:3") { ... on Section {} }',
  Coverage: 'parent: coverage(reportId: "report:dongcheng-2024") {}',
};

/** What a number is where a field demands one. */
const NUMBERS: Readonly<Record<string, string>> = {
  longitude: '116.4',
  latitude: '39.9',
  radiusMetres: '500',
  planYear: '2024',
  year: '2024',
};

/** A text's place in a query: the query, and the type of the variable `$text`. */
interface TextPlace {
  readonly name: string;
  readonly query: string;
}

/** A value for an argument that must have one. */
function filler({ name, type }: GraphQLArgument | GraphQLInputField): string {
  const named = getNamedType(type);
  const value = ((): string => {
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (isInputObjectType(named) && named.isOneOf) return '{ name: "金宝街" }';
    if (named.name === 'String' || named.name === 'ID') return '"x"';
    const number = NUMBERS[name];
    if (number === undefined) throw new Error(`Say what ${name} may be.`);
    return number;
  })();
  return isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;
}

interface Leaf {
  readonly value: string;
  readonly type: 'String' | 'ID';
  readonly path: string;
}

/** Every way to put the variable `$text` into a value of a type. */
function leavesOf(type: GraphQLInputType, path: string, depth = 0): Leaf[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, path, depth);
  if (isListType(type))
    return leavesOf(type.ofType, path, depth).map((leaf) => ({ ...leaf, value: `[${leaf.value}]` }));
  if (isInputObjectType(type)) {
    if (depth > 3) return [];
    const fields = Object.values(type.getFields());
    return fields.flatMap((field) => {
      const others = type.isOneOf ? [] : fields.filter((one) => one !== field && isNonNullType(one.type));
      const filled = others.map((one) => `, ${one.name}: ${filler(one)}`).join('');
      return leavesOf(field.type, `${path}.${field.name}`, depth + 1).map((leaf) => ({
        ...leaf,
        value: `{ ${field.name}: ${leaf.value}${filled} }`,
      }));
    });
  }
  return type.name === 'String' || type.name === 'ID' ? [{ value: '$text', type: type.name, path }] : [];
}

/** What to ask of a field, so that it is read. */
function selectionOf(field: ReturnType<Fielded['getFields']>[string]): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type))
    return 'getFields' in type ? '' : selectionOfUnion(field);
  const names = Object.keys(type.getFields());
  return names.includes('pageInfo')
    ? `{ ${names.includes('totalCount') ? 'totalCount' : ''} nodes { __typename } pageInfo { endCursor } }`
    : '{ __typename }';
}

function selectionOfUnion(field: ReturnType<Fielded['getFields']>[string]): string {
  return 'getTypes' in getNamedType(field.type) ? '{ __typename }' : '';
}

function placesOf(type: Fielded): TextPlace[] {
  const inherited = new Set(
    type.getInterfaces().flatMap((one) => (one.name in PARENTS ? Object.keys(one.getFields()) : [])),
  );
  return Object.values(type.getFields())
    .filter(({ name }) => !inherited.has(name))
    .flatMap((field) =>
      field.args.flatMap((argument) =>
        leavesOf(argument.type, `${type.name}.${field.name}(${argument.name})`).map((leaf) => {
          const others = field.args.filter((one) => one !== argument && isNonNullType(one.type));
          const args = [`${argument.name}: ${leaf.value}`];
          args.push(...others.map((one) => `${one.name}: ${filler(one)}`));
          const asked = `{ ${field.name}(${args.join(', ')}) ${selectionOf(field)} }`;
          const parent = PARENTS[type.name];
          if (parent === undefined) throw new Error(`Say where a ${type.name} is found.`);
          const whole = parent.replace('{}', asked);
          const body = type.name === 'Query' ? whole : `{ ${whole} }`;
          return { name: leaf.path, query: `query Fuzz($text: ${leaf.type}!) ${body}` };
        }),
      ),
    );
}

/** Every place that the schema has for a text. */
export const PLACES = Object.values(SCHEMA.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) => placesOf(type as Fielded));
