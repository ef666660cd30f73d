import { IDS, VOCABULARY } from './iri.ts';

const link = (id: string): object => ({ '@id': id, '@type': '@id' });
const position = (id: string): object => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

/** Stands in the document itself, so that reading it takes no network. What no prefix is given for is schema.org's. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  pg: IDS,
  v: VOCABULARY,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  subject: link('rdf:subject'),
  predicate: link('rdf:predicate'),
  object: link('rdf:object'),
  used: link('prov:used'),
  wasAssociatedWith: link('prov:wasAssociatedWith'),
  wasGeneratedBy: link('prov:wasGeneratedBy'),
  generated: link('prov:generated'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  hasBody: link('oa:hasBody'),
  hasTarget: 'oa:hasTarget',
  hasSource: link('oa:hasSource'),
  hasSelector: 'oa:hasSelector',
  motivatedBy: link('oa:motivatedBy'),
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: position('oa:start'),
  end: position('oa:end'),
  isPartOf: link('https://schema.org/isPartOf'),
  isBasedOn: link('https://schema.org/isBasedOn'),
  about: link('https://schema.org/about'),
  datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'xsd:date' },
  evidence: link('v:evidence'),
  basis: 'v:basis',
  rule: 'v:rule',
  source: 'v:source',
} as const;
