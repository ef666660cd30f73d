import type { Value } from '../store/store.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, type Column, type ColumnType } from './columns.ts';
import {
  ALL_SORTS,
  RIGHTS,
  type About,
  type ExportEdge,
  type ExportGraph,
  type ExportNode,
} from './model.ts';
import { xmlText } from './xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
};

const IN_ATTRIBUTES = ['id', 'from', 'to'];

/** A column with the id of its key: `n.` of nodes, `e.` of edges, `g.` of the graph. */
interface Key<T> extends Column<T> {
  readonly key: string;
}

function keys<T>(prefix: string, columns: readonly Column<T>[]): Key<T>[] {
  return columns
    .filter(({ name }) => !IN_ATTRIBUTES.includes(name))
    .map((column) => ({ ...column, key: `${prefix}.${column.name}` }));
}

const ABOUT: readonly Column<About>[] = [
  { name: 'dataVersion', type: 'string', valueOf: ({ dataVersion }) => dataVersion },
  { name: 'productVersion', type: 'string', valueOf: ({ productVersion }) => productVersion },
  { name: 'includesUnconfirmed', type: 'boolean', valueOf: (about) => about.includesUnconfirmed },
  {
    name: 'reports',
    type: 'string',
    valueOf: ({ reports }) => JSON.stringify(reports),
  },
  { name: 'rights', type: 'string', valueOf: () => RIGHTS },
];

const NODE_KEYS = keys('n', NODE_COLUMNS);
// Gephi shows what is called label.
const EDGE_KEYS = keys<ExportEdge>('e', [
  ...EDGE_COLUMNS,
  { name: 'label', type: 'string', valueOf: ({ type }) => type },
]);
const GRAPH_KEYS = keys('g', ABOUT);

function declared<T>(of: string, all: readonly Key<T>[]): string {
  return all
    .map(
      ({ key, name, type }) =>
        `  <key id="${key}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function datum(key: string, value: Value): string {
  if (value === null) return '';
  return `<data key="${key}">${xmlText(typeof value === 'object' ? JSON.stringify(value) : String(value))}</data>`;
}

function data<T>(all: readonly Key<T>[], row: T): string {
  return all.map(({ key, valueOf }) => datum(key, valueOf(row))).join('');
}

function graphmlNode(node: ExportNode): string {
  return `    <node id="${xmlText(node.id)}">${data(NODE_KEYS, node)}</node>\n`;
}

function graphmlEdge(edge: ExportEdge): string {
  const { id, from, to } = edge;
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  return `    <edge id="${xmlText(id)}" ${ends}>${data(EDGE_KEYS, edge)}</edge>\n`;
}

/** A directed graph whose every attribute has its type; nodes come first. */
export async function* graphml({ about, nodes, edges }: ExportGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declared('graph', GRAPH_KEYS) + declared('node', NODE_KEYS) + declared('edge', EDGE_KEYS);
  yield `  <graph id="plan-graph" edgedefault="directed">\n    ${data(GRAPH_KEYS, about)}\n`;
  for await (const page of nodes(ALL_SORTS)) yield page.map(graphmlNode).join('');
  for await (const page of edges()) yield page.map(graphmlEdge).join('');
  yield '  </graph>\n</graphml>\n';
}
