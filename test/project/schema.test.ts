import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

type Fields = ReadonlyMap<string, FieldDefinitionNode>;
type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const read = (...path: string[]): readonly DefinitionNode[] =>
  parse(readFileSync(join(__dirname, '..', ...path), 'utf8')).definitions;

const isComposite = (node: DefinitionNode): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** A schema's types as they are written, with the fields of their interfaces. */
class Types {
  readonly composites = new Map<string, Composite>();
  readonly enums = new Map<string, EnumTypeDefinitionNode>();
  readonly inputs = new Map<string, InputObjectTypeDefinitionNode>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const node of definitions) {
      if (isComposite(node)) this.composites.set(node.name.value, node);
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) this.enums.set(node.name.value, node);
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) this.inputs.set(node.name.value, node);
    }
  }

  interfacesOf(name: string): string[] {
    return (this.composites.get(name)?.interfaces ?? []).map((node) => node.name.value);
  }

  fieldsOf(name: string): Fields {
    const own = (type: string): readonly FieldDefinitionNode[] => this.composites.get(type)?.fields ?? [];
    const fields = [...this.interfacesOf(name), name].flatMap(own);
    return new Map(fields.map((field) => [field.name.value, field]));
  }
}

/** The connection and edge types that the contract describes by a comment: `edges { cursor node } nodes pageInfo totalCount`. */
function connectionsOf(definitions: readonly DefinitionNode[]): string {
  const { composites } = new Types(definitions);
  const named = definitions
    .filter(isComposite)
    .flatMap(({ fields = [] }) =>
      fields.flatMap(({ type }) => /^(\w+)Connection!$/u.exec(print(type))?.[1] ?? []),
    );
  return [...new Set(named)]
    .flatMap((name) => {
      // A search's nodes are hits, and an edge that the contract writes out says what its nodes are.
      const edge = composites.get(`${name}Edge`)?.fields?.find((field) => field.name.value === 'node');
      const node =
        name === 'Search' ? 'SearchHit' : edge === undefined ? name : print(edge.type).replace('!', '');
      const touches = ['Statement', 'Achievement'].includes(name) ? 'touches: [Touch!]!' : '';
      return [
        ...(composites.has(`${name}Connection`)
          ? []
          : [
              `type ${name}Connection { edges: [${name}Edge!]! nodes: [${node}!]! pageInfo: PageInfo! totalCount: Int! }`,
            ]),
        ...(composites.has(`${name}Edge`)
          ? []
          : [`type ${name}Edge { cursor: String! node: ${node}! ${touches} }`]),
      ];
    })
    .join('\n');
}

const written = read('fixtures', 'contract', 'core.graphql');
const contract = new Types([...written, ...parse(connectionsOf(written)).definitions]);
const ours = new Types(read('..', 'schema.graphql'));

const argument = ({ type, defaultValue }: InputValueDefinitionNode): string =>
  `${print(type)}${defaultValue === undefined ? '' : ` = ${print(defaultValue)}`}`;

const isRequired = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;

interface Findings {
  readonly lacking: readonly string[];
  readonly different: readonly string[];
}

function compare(ours: Types): Findings {
  const lacking: string[] = [];
  const different: string[] = [];
  const same = (name: string, theirs: string, own: string): void => {
    if (theirs !== own) different.push(`${name} is ${own}, and the contract says ${theirs}`);
  };
  const compareInputs = (
    owner: string,
    named: readonly InputValueDefinitionNode[],
    own: readonly InputValueDefinitionNode[],
    nameOf: (name: string) => string,
  ): void => {
    const byName = new Map(own.map((node) => [node.name.value, node]));
    for (const node of named) {
      const mine = byName.get(node.name.value);
      if (mine === undefined) lacking.push(nameOf(node.name.value));
      else same(nameOf(node.name.value), argument(node), argument(mine));
      byName.delete(node.name.value);
    }
    for (const node of byName.values()) {
      if (isRequired(node))
        different.push(`${owner} needs ${node.name.value}, which the contract does not know`);
    }
  };

  for (const [name, type] of contract.composites) {
    const mine = ours.composites.get(name);
    if (mine === undefined) {
      lacking.push(name);
      continue;
    }
    same(name, type.kind, mine.kind);
    for (const wanted of contract.interfacesOf(name)) {
      if (!ours.interfacesOf(name).includes(wanted)) different.push(`${name} does not implement ${wanted}`);
    }
    const fields = ours.fieldsOf(name);
    for (const [field, node] of contract.fieldsOf(name)) {
      const own = fields.get(field);
      if (own === undefined) {
        lacking.push(`${name}.${field}`);
        continue;
      }
      same(`${name}.${field}`, print(node.type), print(own.type));
      compareInputs(
        `${name}.${field}`,
        node.arguments ?? [],
        own.arguments ?? [],
        (arg) => `${name}.${field}(${arg}:)`,
      );
    }
  }
  for (const [name, { values = [] }] of contract.enums) {
    const mine = ours.enums.get(name)?.values?.map((value) => value.name.value);
    if (mine === undefined) lacking.push(name);
    else
      lacking.push(
        ...values
          .map((value) => value.name.value)
          .flatMap((value) => (mine.includes(value) ? [] : `${name}.${value}`)),
      );
  }
  for (const [name, type] of contract.inputs) {
    const mine = ours.inputs.get(name);
    if (mine === undefined) {
      lacking.push(name);
      continue;
    }
    const directives = (node: InputObjectTypeDefinitionNode): string =>
      (node.directives ?? []).map(print).join(' ');
    same(name, directives(type), directives(mine));
    compareInputs(name, type.fields ?? [], mine.fields ?? [], (field) => `${name}.${field}`);
  }
  return { lacking, different };
}

describe.each([
  ['the schema', ours],
  ['the published schema', new Types(read('..', 'schema', 'published', 'schema.graphql'))],
])('%s', (_, types) => {
  const { lacking, different } = compare(types);

  test('has what the contract names in the contract’s types', () => {
    expect(different).toEqual([]);
  });

  test('lacks nothing of the contract', () => {
    expect(lacking).toEqual([]);
  });
});

describe('the schema', () => {
  test('stays small enough to be read', () => {
    // What is written in the file alone: introspection's own types are not among it.
    const document = parse(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
    const bare = visit(document, { enter: (node) => ({ ...node, description: undefined }) });
    expect(print(bare)).not.toMatch(/"/u);
    expect(document.definitions.length).toBeGreaterThan(90);
    expect(document.definitions.length).toBeLessThan(120);
    expect(Buffer.byteLength(print(bare))).toBeLessThan(60_000);
  });

  test('gives a field one type wherever one query can meet it', () => {
    const clashes = [...ours.composites.values()]
      .filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)
      .flatMap(({ name }) => {
        const types = new Map<string, Set<string>>();
        for (const type of ours.composites.keys()) {
          if (!ours.interfacesOf(type).includes(name.value)) continue;
          for (const [field, node] of ours.fieldsOf(type)) {
            types.set(field, (types.get(field) ?? new Set()).add(print(node.type)));
          }
        }
        return [...types]
          .filter(([, set]) => set.size > 1)
          .map(([field, set]) => `${name.value}: ${field} is ${[...set].join(' and ')}`);
      });
    expect(clashes).toEqual([]);
  });
});
