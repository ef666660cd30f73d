import fc from 'fast-check';
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
import { ERRORS } from '../../src/graphql/error.ts';
import { serveBundled, type Answer, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

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

const PLACES = Object.values(SCHEMA.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) => placesOf(type as Fielded));

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'white space alone': ' \t\u3000\u00a0',
  'line ends': '\n\r\n\u2028',
  NUL: '\u0000',
  'a name with NUL': '金宝街\u0000',
  emoji: '👩‍👩‍👧‍👦🏮',
  'a letter beyond the first plane': '𠮷野家',
  'a lone high surrogate': '\ud800',
  'a lone low surrogate within a name': '金宝\udc00街',
  'surrogates the wrong way round': '\udfff\ud83d金',
  'ten thousand characters': '街'.repeat(10_000),
  'ten thousand emoji': '🏮'.repeat(10_000),
  '200 code units that end in half a pair': `${'街'.repeat(199)}\ud83c`,
  'the characters of Lucene': '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / 金宝',
  'a query of Lucene': 'tokens:金宝 AND NOT *:* OR [a TO z] ~2 ^9',
  'the end of a Cypher string': "'}) DETACH DELETE n //",
  'a Cypher statement': '`$name`; MATCH (n) DETACH DELETE n',
  'a parameter': '$ids',
  'the name of a fragment': '${fragment/entity}',
  'a regular expression': '.*(a+)+$',
  'marks of direction': '\u202e金宝街\u202c\u200f\u061c',
  'marks that are not seen': '\ufeff金\u200b宝\u200d街\u00ad',
  'letters with several written forms': 'e\u0301 é ﬀ Å ㈱ ½',
  'many marks on one letter': `a${'\u0301'.repeat(150)}`,
  'characters of no meaning': '\ufffe\uffff\u{10ffff}',
  controls: '\u0001\u001b[31m\u007f\u0085',
  'an escape': '\\u0000\\ud800\\',
  'a number': '-9223372036854775809e999',
  'a path': '%00%0a../../etc/passwd',
  'a name of JavaScript': '__proto__',
  'another name of JavaScript': 'constructor',
  'an id with bars': 'link|place:a|place:b|',
  'an id of bars alone': '||||||',
  'an id of a kind and a name of JavaScript': 'place:__proto__',
};

const CHARACTERS = fc.constantFrom(
  ...Array.from(
    '金宝街巷王府井 abz09\'"`\\/{}[]()*?~^:;|&!+-$%#@.,，。「」\u3000\u0000\ud800\udfff\u202e\u200b\u0301',
  ),
  '🏮',
  '𠮷',
);

const KNOWN = Object.keys(ERRORS).filter((code) => !['INTERNAL_ERROR', 'STORE_UNAVAILABLE'].includes(code));

/** What is wrong with an answer; an error that a client can act on is none. */
function faultsOf({ status, errors, text }: Answer): string[] {
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  const unknown = codes.filter((code) => !KNOWN.includes(code));
  return status === 200 && unknown.length === 0 ? [] : [`${status} ${unknown.join()} ${text.slice(0, 300)}`];
}

test('a text can stand in every place that the schema has for one', () => {
  const names = PLACES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of [
    'Query.entity(ref).name',
    'Query.measures(touching).id',
    'Query.search(text)',
    'Query.resolve(text)',
    'Query.nodes(ids)',
    'Query.entities(after)',
    'Query.entities(nameContains)',
  ]) {
    expect(names).toContain(name);
  }
});

describeEngines('whatever is written', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    // Answers are not remembered, so that each is worked out.
    api = await serveBundled(await bundledStore(), undefined, { answerBytes: 0 });
  }, 120_000);
  afterAll(() => api.close());

  test.each(PLACES)(
    'as $name is answered, or refused with what to do',
    async ({ query }) => {
      const faults = await Promise.all(
        Object.entries(HOSTILE).map(async ([kind, text]) =>
          faultsOf(await api.answer(query, { text })).map((fault) => `${kind}: ${fault}`),
        ),
      );
      expect(faults.flat()).toEqual([]);
    },
    60_000,
  );

  test('anywhere, of any characters, is answered, or refused with what to do', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 220 }),
      fc.string({ unit: CHARACTERS, maxLength: 30 }),
      // Half pairs too, which a string of whole characters never holds.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
        .map((units) => String.fromCharCode(...units)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), anyText, async ({ query }, text) => {
        expect(faultsOf(await api.answer(query, { text }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('leaves the graph as it was', async () => {
    expect(await api.ask('{ place(ref: { name: "金宝街" }) { id } }')).toEqual({
      place: { id: 'place:jinbao-street' },
    });
    expect((await api.store.run('read/graph/state')).length).toBe(1);
  });
});
