import type { ExportGraph, ExportNode, NodeSort } from '../../src/export/model.ts';
import { mentionEdge, linkEdge } from '../../src/export/edges.ts';
import { entityNode, reportNode, statementNode } from '../../src/export/nodes.ts';

export const TEXT = '一、𠮷野家与𠮷田街"开业",<&>\\\'金宝街𠮷。';
const [start, end] = [TEXT.indexOf('金宝街'), TEXT.indexOf('金宝街') + 3];
const STATEMENT = 'achievement:made-up:1.s1';

const nodes: readonly ExportNode[] = [
  reportNode({
    id: 'report:made-up',
    slug: 'made-up',
    title: '编造的报告',
    district: null,
    reviewYear: 2023,
    planYear: 2024,
    publishedOn: null,
    deliveredOn: null,
    source: null,
    sha256: '0',
    order: '1',
  }),
  entityNode(
    {
      id: 'place:made-up-street',
      kind: 'PLACE',
      name: '=金宝街',
      aliases: ['甲', '乙'],
      category: 'STREET',
      focus: [],
      longitude: 116.4,
      latitude: 39.9,
      accuracyMetres: 100,
      pointSource: 'a public map',
      pointLicence: 'ODbL',
      pointBasis: 'UNCONFIRMED',
      sector: null,
      years: null,
      edition: null,
      unit: null,
      note: null,
      nameBasis: null,
      nameSource: null,
      named: false,
      derived: false,
    },
    true,
  ),
  statementNode({
    id: STATEMENT,
    kind: 'ACHIEVEMENT',
    report: 'report:made-up',
    section: 'section:made-up:1',
    year: 2023,
    number: '一',
    theme: null,
    start: 0,
    end: TEXT.length,
    text: TEXT,
    order: '1',
  }),
];

const edges = [
  mentionEdge({
    id: `mention:made-up:${start}-${end}`,
    statement: STATEMENT,
    entity: 'place:made-up-street',
    start,
    end,
    quote: '金宝街',
    order: '1',
  }),
  linkEdge(
    {
      id: 'NEAR|place:made-up-street|place:made-up-street',
      type: 'NEAR',
      from: 'place:made-up-street',
      to: 'place:made-up-street',
      distanceMetres: 0,
      evidence: JSON.stringify([
        {
          basis: 'UNCONFIRMED',
          statement: null,
          start: null,
          end: null,
          quote: null,
          rule: null,
          source: 'by hand',
        },
      ]),
    },
    true,
  ),
];

async function* onePage<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}

/** A report of one sentence with characters beyond the basic plane, and what XML, CSV and Cypher have to escape. */
export const MADE_UP: ExportGraph = {
  about: {
    productVersion: '0.0.0',
    dataVersion: 'd',
    gazetteerHash: 'g',
    extractorVersion: 1,
    includesUnconfirmed: true,
    reports: [{ id: 'report:made-up', title: '编造的报告', source: null, planYear: 2024, sha256: '0' }],
  },
  nodes: (sorts: readonly NodeSort[]) => onePage(nodes.filter(({ sort }) => sorts.includes(sort))),
  edges: () => onePage(edges),
  texts: async () => new Map([['report:made-up', TEXT]]),
  load: () => onePage([]) as never,
};

export async function textOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all).toString('utf8');
}
