import { CONTEXT } from './json-ld-context.ts';
import { evidenceNode, type CountedText } from './json-ld-evidence.ts';
import { factIri, iri } from './iri.ts';
import { RIGHTS, type About, type Evidence, type ExportEdge, type ExportNode } from './model.ts';
import { propertyOf } from './nodes.ts';

/** schema.org's word for each kind of thing; a cluster of places has none nearer than Place. */
const TYPES: Readonly<Record<string, string>> = {
  PLACE: 'Place',
  PROJECT: 'Project',
  CLUSTER: 'Place',
  DEPARTMENT: 'GovernmentOrganization',
  ORGANIZATION: 'Organization',
  INDICATOR: 'StatisticalVariable',
  POLICY: 'CreativeWork',
  EVENT: 'Event',
  BRAND: 'Brand',
  REPORT: 'Report',
  SECTION: 'CreativeWork',
  OBSERVATION: 'Observation',
  STAGE: 'Action',
};
/** Any statement's: words of a report. */
const WORDS = 'Quotation';

const ADMINISTRATIVE = new Set([
  'REGION',
  'PROVINCE',
  'MUNICIPALITY',
  'CITY',
  'DISTRICT',
  'COUNTY',
  'TOWN',
  'SUBDISTRICT',
  'COMMUNITY',
]);

/** `SETTLED_IN` as the vocabulary has it: `settledIn`. */
const camel = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`_${name}`);

/** Terms of the context or schema.org, and where a node's properties go to. */
const TERMS: Readonly<Record<string, string>> = {
  aliases: 'alternateName',
  note: 'description',
  text: 'text',
  publishedOn: 'datePublished',
};
/** Properties that name another node. */
const REFERENCES: Readonly<Record<string, string>> = {
  report: 'isPartOf',
  section: 'v:section',
  parent: 'v:parent',
  statement: 'v:statement',
  indicator: 'v:indicator',
  project: 'v:project',
  of: 'v:of',
  district: 'about',
};
/** Told elsewhere: in the annotation, or as a point. */
const ELSEWHERE = new Set(
  'start end headingStart headingEnd quote longitude latitude accuracyMetres pointSource pointLicence pointBasis'.split(
    ' ',
  ),
);

export function activity({ dataVersion }: About): string {
  return iri(`extraction:${dataVersion}`);
}

function gazetteer({ gazetteerHash }: About): string {
  return iri(`gazetteer:${gazetteerHash}`);
}

/** The data set, the extraction that made it, and the software that did it. */
export function aboutNodes(about: About): object[] {
  const { dataVersion, productVersion, extractorVersion, reports, includesUnconfirmed } = about;
  const sources = reports.map(({ id }) => iri(id));
  const dataset = iri(`graph:${dataVersion}`);
  const software = iri(`software:${productVersion}`);
  return [
    {
      '@id': dataset,
      '@type': ['Dataset', 'prov:Entity'],
      name: 'plan-graph',
      version: dataVersion,
      creditText: RIGHTS,
      'v:includesUnconfirmed': includesUnconfirmed,
      isBasedOn: sources,
      wasDerivedFrom: sources,
      wasGeneratedBy: activity(about),
    },
    {
      '@id': activity(about),
      '@type': 'prov:Activity',
      'v:extractorVersion': extractorVersion,
      used: [...sources, gazetteer(about)],
      generated: dataset,
      wasAssociatedWith: software,
    },
    {
      '@id': software,
      '@type': ['prov:SoftwareAgent', 'SoftwareApplication'],
      name: 'plan-graph',
      softwareVersion: productVersion,
    },
    { '@id': gazetteer(about), '@type': 'prov:Entity', name: 'The curated gazetteer' },
  ];
}

function point(node: ExportNode): object {
  const [longitude, latitude] = [propertyOf(node, 'longitude'), propertyOf(node, 'latitude')];
  if (longitude === null || latitude === null) return {};
  return {
    geo: {
      '@type': 'GeoCoordinates',
      longitude,
      latitude,
      'v:accuracyMetres': propertyOf(node, 'accuracyMetres'),
      basis: propertyOf(node, 'pointBasis'),
      source: propertyOf(node, 'pointSource'),
      'v:licence': propertyOf(node, 'pointLicence'),
    },
  };
}

function typesOf({ kind, sort, properties: { category } }: ExportNode): string[] {
  const general = TYPES[kind] ?? WORDS;
  const type = typeof category === 'string' && ADMINISTRATIVE.has(category) ? 'AdministrativeArea' : general;
  return ['prov:Entity', type, `v:${pascal(kind)}`, ...(sort === 'STATEMENT' ? ['v:Statement'] : [])];
}

function described({ properties }: ExportNode): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !ELSEWHERE.has(name))
      .map(([name, value]) => {
        const reference = REFERENCES[name];
        if (reference !== undefined && typeof value === 'string') return [reference, { '@id': iri(value) }];
        return [TERMS[name] ?? (name in CONTEXT ? name : `v:${name}`), value];
      }),
  );
}

/** Where what is stated by words stands: statements, figures and stages by their own words, sections by their heading. */
export function spanOf({ sort, properties }: ExportNode): { start: number; end: number } | null {
  const { start, end } =
    sort === 'SECTION' ? { start: properties['headingStart'], end: properties['headingEnd'] } : properties;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/**
 * A thing or statement; what is read from a report is derived from it, and shows its words.
 * @param counted of the report that it stands in; unset where it stands in none
 */
export function thing(node: ExportNode, about: About, text?: string, counted?: CountedText): object {
  const id = iri(node.id);
  const report = propertyOf(node, 'report');
  const span = spanOf(node);
  const words: Evidence | null =
    span === null || typeof report !== 'string'
      ? null
      : {
          ...span,
          report,
          basis: 'STATED',
          statement: null,
          quote: null,
          rule: null,
          source: null,
          path: [],
        };
  return {
    '@id': id,
    '@type': typesOf(node),
    name: node.label,
    ...described(node),
    ...point(node),
    ...(text !== undefined && { text }),
    ...(node.sort !== 'REPORT' && { wasGeneratedBy: activity(about) }),
    ...(typeof report === 'string' && { wasDerivedFrom: iri(report) }),
    ...(node.sort === 'ENTITY' &&
      propertyOf(node, 'derived') !== true && { wasDerivedFrom: gazetteer(about) }),
    ...(words !== null && { evidence: [evidenceNode(id, 0, words, counted)] }),
  };
}

/** Facts as nodes, so that each can say what it rests on. */
function fact(edge: ExportEdge, about: About, texts: ReadonlyMap<string, CountedText>): object {
  const id = factIri(edge.id);
  const reports = new Set(edge.evidence.flatMap(({ report }) => report ?? []));
  return {
    '@id': id,
    '@type': ['prov:Entity', 'rdf:Statement', `v:${pascal(edge.type)}`],
    subject: iri(edge.from),
    predicate: `v:${camel(edge.type)}`,
    object: iri(edge.to),
    basis: edge.basis,
    ...Object.fromEntries(
      Object.entries(edge.properties)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [`v:${name}`, value]),
    ),
    wasGeneratedBy: activity(about),
    ...(reports.size > 0 && { wasDerivedFrom: [...reports].map(iri) }),
    evidence: edge.evidence.map((item, index) =>
      evidenceNode(id, index, item, item.report === null ? undefined : texts.get(item.report)),
    ),
  };
}

/** An edge: the fact with its evidence, and the plain triple unless nothing confirms it. */
export function factNodes(edge: ExportEdge, about: About, texts: ReadonlyMap<string, CountedText>): object[] {
  const plain = { '@id': iri(edge.from), [`v:${camel(edge.type)}`]: { '@id': iri(edge.to) } };
  return [...(edge.basis === 'UNCONFIRMED' ? [] : [plain]), fact(edge, about, texts)];
}
