import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { apiQueries } from '../support/api-queries.ts';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
const QUERIES = apiQueries();

/** Fields as `Place.name`, arguments as `Place.links(types:)`, input fields as `EntityRef.id`, enums and their asked values. */
function used(schema: GraphQLSchema, documents: readonly DocumentNode[]): Set<string> {
  const found = new Set<string>();
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        Field() {
          const [parent, field, type] = [info.getParentType(), info.getFieldDef(), info.getType()];
          if (parent && field) found.add(`${parent.name}.${field.name}`);
          if (type) found.add(getNamedType(type).name);
        },
        Argument({ name }) {
          const [parent, field, type] = [info.getParentType(), info.getFieldDef(), info.getInputType()];
          if (parent && field) found.add(`${parent.name}.${field.name}(${name.value}:)`);
          if (type) found.add(getNamedType(type).name);
        },
        ObjectField({ name }) {
          const [parent, type] = [info.getParentInputType(), info.getInputType()];
          if (parent) found.add(`${getNamedType(parent).name}.${name.value}`);
          if (type) found.add(getNamedType(type).name);
        },
        EnumValue({ value }) {
          const type = info.getInputType();
          if (type) found.add(`${getNamedType(type).name}.${value}`);
        },
      }),
    );
  }
  return found;
}

/** All that a query could use: of an enum that only answers hold, the enum itself. */
function usable(schema: GraphQLSchema): string[] {
  const asked = new Set<string>();
  const names: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        names.push(`${type.name}.${field.name}`);
        for (const argument of field.args) {
          names.push(`${type.name}.${field.name}(${argument.name}:)`);
          asked.add(getNamedType(argument.type).name);
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        names.push(`${type.name}.${field.name}`);
        asked.add(getNamedType(field.type).name);
      }
    }
    if (isEnumType(type)) names.push(type.name);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && asked.has(type.name)) {
      names.push(...type.getValues().map(({ name }) => `${type.name}.${name}`));
    }
  }
  return names;
}

function uncovered(schema: GraphQLSchema, documents: readonly DocumentNode[]): string[] {
  const found = used(schema, documents);
  return usable(schema).filter((name) => !found.has(name));
}

test('the queries of the API tests are at least 30', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(30);
});

test.each(QUERIES.map(({ name, query }) => [name, query]))('%s is a valid query with a title', (_, query) => {
  expect(validate(SCHEMA, parse(query)).map(({ message }) => message)).toEqual([]);
  expect(query).toMatch(/^# [A-Z].+\.$/mu);
});

test('together they use every field, argument, input field, enum and asked enum value of the schema', () => {
  const documents = QUERIES.map(({ query }) => parse(query));
  expect(uncovered(SCHEMA, documents)).toEqual([]);
});

test('what no query uses is listed', () => {
  const schema = buildSchema(`
    enum Side { LEFT RIGHT }
    enum Colour { RED }
    input Which { id: ID name: String }
    type Thing { name: String colour: Colour parts(side: Side): [Thing] }
    type Query { thing(which: Which): Thing }
  `);
  const document = parse('{ thing(which: { id: "1" }) { parts(side: LEFT) { __typename } } }');
  expect(uncovered(schema, [document])).toEqual([
    'Colour',
    'Which.name',
    'Thing.name',
    'Thing.colour',
    'Side.RIGHT',
  ]);
});
