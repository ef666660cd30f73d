import fc from 'fast-check';
import { ERRORS } from '../../src/graphql/error.ts';
import { serveBundled, type Answer, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { PLACES } from '../support/text-places.ts';

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

describeEngines('whatever is written', (engine, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    // Answers are not remembered, so that each is worked out; and none is shed, however slow the machine is.
    const load = { maxInFlight: Object.keys(HOSTILE).length };
    api = await serveBundled(await bundledStore(), undefined, { answerBytes: 0, load });
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
      { numRuns: engine === 'neo4j' ? 40 : 100 },
    );
  }, 120_000);

  test('leaves the graph as it was', async () => {
    expect(await api.ask('{ place(ref: { name: "金宝街" }) { id } }')).toEqual({
      place: { id: 'place:jinbao-street' },
    });
    expect((await api.store.run('read/graph/state')).length).toBe(1);
  });
});
