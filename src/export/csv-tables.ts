import { csv } from './csv.ts';
import {
  EDGE_COLUMNS,
  NODE_COLUMNS,
  OBSERVATION_COLUMNS,
  STATEMENT_COLUMNS,
  type ColumnType,
} from './columns.ts';
import { ALL_SORTS, type ExportGraph } from './model.ts';

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly write: (graph: ExportGraph) => AsyncGenerator<string>;
}

export const TABLES = [
  {
    name: 'nodes.csv',
    title: 'Reports, entities, sections, statements, observations and stages',
    columns: NODE_COLUMNS,
    write: (graph) => csv(NODE_COLUMNS, graph.nodes(ALL_SORTS)),
  },
  {
    name: 'edges.csv',
    title: 'What joins two nodes, with the evidence',
    columns: EDGE_COLUMNS,
    write: (graph) => csv(EDGE_COLUMNS, graph.edges()),
  },
  {
    name: 'statements.csv',
    title: 'Statements with their words',
    columns: STATEMENT_COLUMNS,
    write: (graph) => csv(STATEMENT_COLUMNS, graph.nodes(['STATEMENT'])),
  },
  {
    name: 'observations.csv',
    title: 'One figure or worded target of one indicator for one year or period',
    columns: OBSERVATION_COLUMNS,
    write: (graph) => csv(OBSERVATION_COLUMNS, graph.nodes(['OBSERVATION'])),
  },
] as const satisfies readonly Table[];
