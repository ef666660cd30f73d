import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { exportStream } from '../../src/export/export-stream.ts';
import { FORMATS } from '../../src/export/files.ts';
import { openSnapshot } from '../../src/export/snapshot.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { serveStore, type Api } from '../support/api.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import '../support/neo4j.ts';
import { describeWithPython, runPython } from '../support/python.ts';
import { textOf } from './made-up.ts';

const PLACE = '金宝街';

// Both engines give the same bytes: http.test.ts.
let folder: string;
let store: GraphStore;
let api: Api;
beforeAll(async () => {
  folder = await bundledFolder();
  store = await openStore({ engine: 'grafeo', directory: folder }, 'read');
  api = await serveStore(store);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

async function written(format: 'graphml' | 'jsonld'): Promise<{ path: string; text: string }> {
  const snapshot = await openSnapshot(store);
  const text = await textOf(exportStream(snapshot!, FORMATS[format], { includeUnconfirmed: false }));
  const path = join(folder, FORMATS[format].name);
  writeFileSync(path, text);
  return { path, text };
}

describeWithPython('Python', () => {
  test('networkx reads the GraphML whole, with an edge’s quote', async () => {
    const { path, text } = await written('graphml');
    const { organization } = await api.ask<{
      organization: {
        links: {
          nodes: {
            type: string;
            from: { id: string };
            to: { id: string };
            evidence: { basis: string; span: { quote: string } }[];
          }[];
        };
      };
    }>(
      `{ organization: entity(ref: { name: "中汇人寿" }) {
           links(first: 1) { nodes { type from { id } to { id } evidence { basis span { quote } } } }
         } }`,
    );
    const [asked] = organization.links.nodes;
    const [evidence] = asked!.evidence;
    const read = JSON.parse(await runPython('graphml_read.py', [path, asked!.from.id, asked!.to.id])) as {
      nodes: number;
      edges: number;
      about: { dataVersion: string; reports: string };
      from: { label: string; kind: string };
      between: { id: string; type: string; basis: string; quote: string }[];
      types: string[];
    };
    expect(read.nodes).toBe(text.match(/<node /gu)!.length);
    expect(read.edges).toBe(text.match(/<edge /gu)!.length);
    expect(read.about.reports).toContain('report:dongcheng-2024');
    expect(read.from).toMatchObject({ label: '中汇人寿', kind: 'ORGANIZATION' });
    expect(evidence!.span.quote).toContain('落户金宝街');
    expect(read.between).toMatchObject([
      { type: asked!.type, basis: evidence!.basis, quote: evidence!.span.quote },
    ]);
    expect(read.types).toEqual(['bool', 'float', 'int', 'str']);
  });

  test('rdflib answers by SPARQL which measures touch a street and by which quote, as the API does', async () => {
    const { path } = await written('jsonld');
    const { reports, measures } = await api.ask<{
      reports: { nodes: { id: string; text: string }[] };
      measures: {
        edges: {
          node: { number: string };
          touches: { scope: string; mention: { span: { quote: string; start: number } } }[];
        }[];
      };
    }>(
      `{ reports { nodes { id text } }
         measures(touching: [{ name: "${PLACE}" }], scope: RELATED, first: 100) {
           edges { node { number } touches { scope mention { span { quote start } } } }
         } }`,
    );
    const [report] = reports.nodes;
    const expected = measures.edges
      .flatMap(({ node, touches }) =>
        touches.map(({ mention: { span } }) => ({
          number: node.number,
          quote: span.quote,
          start: span.start,
        })),
      )
      .map((row) => JSON.stringify(row));
    const rows = JSON.parse(await runPython('jsonld_ask.py', [path, PLACE])) as [
      string,
      string,
      string,
      number,
      number,
      string,
    ][];
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.map(([number, , quote, start]) => JSON.stringify({ number, quote, start })).sort()).toEqual(
      expected.sort(),
    );
    for (const [, , quote, start, end, source] of rows) {
      expect(source).toBe(`urn:plan-graph:${report!.id}`);
      expect(Array.from(report!.text).slice(start, end).join('')).toBe(quote);
    }
  });
});

test('a JSON-LD processor reads all of it without the network', async () => {
  const { text } = await written('jsonld');
  const document = JSON.parse(text) as JsonLdDocument & { '@graph': object[] };
  const nodes: readonly object[] = await jsonld.expand(document, {
    documentLoader: (url: string): never => {
      throw new Error(`Asks for ${url}.`);
    },
    // Refuses what it would otherwise leave out: terms and IRIs that are none.
    safe: true,
  } as object);
  expect(nodes.length).toBe(document['@graph'].length);
});
