import jsonld, { type JsonLdDocument } from 'jsonld';
import { iri } from '../../src/export/iri.ts';
import { jsonLd } from '../../src/export/json-ld.ts';
import { MADE_UP, TEXT, textOf } from './made-up.ts';

type Expanded = Readonly<Record<string, readonly unknown[]>>;

const OA = 'http://www.w3.org/ns/oa#';
const V = 'urn:plan-graph:vocabulary:';
const noNetwork = (url: string): never => {
  throw new Error(`Asks for ${url}.`);
};

let flat: Expanded[];
beforeAll(async () => {
  const document = JSON.parse(await textOf(jsonLd(MADE_UP))) as JsonLdDocument;
  flat = (await jsonld.flatten(document, undefined, {
    documentLoader: noNetwork,
    safe: true,
  } as never)) as unknown as Expanded[];
});

function withType(type: string): Expanded[] {
  return flat.filter((node) => (node['@type'] ?? []).includes(type));
}

test('selects by code points, as Web Annotation counts, and by quote with whole characters around it', () => {
  const positions = withType(`${OA}TextPositionSelector`).map((node) =>
    ['start', 'end'].map((side) => Number((node[`${OA}${side}`]?.[0] as { '@value': string })['@value'])),
  );
  const quotes = withType(`${OA}TextQuoteSelector`).map((node) =>
    ['prefix', 'exact', 'suffix'].map(
      (side) => (node[`${OA}${side}`]?.[0] as { '@value': string })['@value'],
    ),
  );
  expect(positions).toHaveLength(2);
  // Array.from goes by code points.
  expect(positions.map(([start, end]) => Array.from(TEXT).slice(start, end).join(''))).toEqual(
    expect.arrayContaining([TEXT, '金宝街']),
  );
  expect(quotes).toHaveLength(2);
  for (const [prefix = '', exact = '', suffix = ''] of quotes) {
    expect(TEXT).toContain(prefix + exact + suffix);
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
  }
});

test('says a fact outright only where something confirms it', () => {
  const statement = flat.find((node) => String(node['@id']) === 'urn:plan-graph:achievement:made-up:1.s1');
  expect(statement?.[`${V}mentions`]).toEqual([{ '@id': 'urn:plan-graph:place:made-up-street' }]);
  expect(flat.filter((node) => `${V}near` in node)).toEqual([]);
  expect(withType(`${V}Near`).map((node) => node[`${V}basis`])).toEqual([[{ '@value': 'UNCONFIRMED' }]]);
});

test('every fact comes of the extraction, which used the report', () => {
  const [activity] = withType('http://www.w3.org/ns/prov#Activity');
  expect(activity?.['http://www.w3.org/ns/prov#used']).toContainEqual({
    '@id': 'urn:plan-graph:report:made-up',
  });
  for (const fact of withType('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement')) {
    expect(fact['http://www.w3.org/ns/prov#wasGeneratedBy']).toEqual([{ '@id': activity?.['@id'] }]);
  }
});

test('ids become IRIs without what IRIs do not admit', () => {
  expect(iri('indicator:服务 事项|"<a>"')).toBe('pg:indicator:服务%20事项%7C%22%3Ca%3E%22');
});
