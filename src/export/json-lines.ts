import {
  ALL_SORTS,
  RIGHTS,
  type About,
  type ExportEdge,
  type ExportGraph,
  type ExportNode,
} from './model.ts';

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function aboutLine(about: About): string {
  return line({ kind: 'about', ...about, rights: RIGHTS });
}

function nodeLine({ id, kind: type, label, properties }: ExportNode, text?: string): string {
  return line({ kind: 'node', type, id, label, ...properties, ...(text !== undefined && { text }) });
}

function edgeLine({ id, type, from, to, basis, properties, evidence }: ExportEdge): string {
  return line({ kind: 'edge', type, id, from, to, basis, ...properties, evidence });
}

/** What the export is of, then a node or an edge a line; reports with their texts. */
export async function* jsonLines({ about, nodes, edges, texts }: ExportGraph): AsyncGenerator<string> {
  yield aboutLine(about);
  for await (const page of nodes(['REPORT'])) {
    for (const report of page) yield nodeLine(report, (await texts([report.id])).get(report.id) ?? '');
  }
  for await (const page of nodes(ALL_SORTS.filter((sort) => sort !== 'REPORT'))) {
    for (const node of page) yield nodeLine(node);
  }
  for await (const page of edges()) {
    for (const edge of page) yield edgeLine(edge);
  }
}
