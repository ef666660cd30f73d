import type { GraphState } from '../graph/state.ts';
import type { EvidenceRow } from '../ingest/rows.ts';
import type { Basis } from '../link/gazetteer.ts';
import type { Value } from '../store/store.ts';

/*
 * The graph as those mean it who take it elsewhere: things and statements are nodes, and whatever joins two of them is an
 * edge with its evidence.
 */

export type NodeSort = 'REPORT' | 'SECTION' | 'STATEMENT' | 'ENTITY' | 'OBSERVATION' | 'STAGE';

export type Properties = Readonly<Record<string, Value>>;

export interface ExportNode {
  readonly id: string;
  readonly sort: NodeSort;
  /** Which of its sort, where there are several: PLACE, MEASURE; else the sort. */
  readonly kind: string;
  /** What a reader calls it. */
  readonly label: string;
  /** Nulls mean that it has none; offsets are UTF-16 code units of the report's text. */
  readonly properties: Properties;
}

/** What an edge rests on. */
export interface Evidence extends EvidenceRow {
  /** The report whose text `start` and `end` count in, half-open, in UTF-16 code units. */
  readonly report: string | null;
  /** Ids of the links that lead from the quoted mention to the edge's end, in walking order; none elsewhere. */
  readonly path: readonly string[];
}

export interface ExportEdge {
  readonly id: string;
  /** As in the store: `MENTIONS`, `PART_OF`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The strongest of its evidence. */
  readonly basis: Basis;
  /** Strongest first, and never empty. */
  readonly evidence: readonly Evidence[];
  readonly properties: Properties;
}

/** A report that an export rests on. */
export interface SourceReport {
  readonly id: string;
  readonly title: string;
  /** Where it was published, as far as it says. */
  readonly source: string | null;
  readonly planYear: number;
  /** Of its text as it was loaded. */
  readonly sha256: string;
}

/** What an export is of. The same graph, options and product version give the same bytes. */
export interface About extends GraphState {
  readonly productVersion: string;
  readonly includesUnconfirmed: boolean;
  /** The newest plan first. */
  readonly reports: readonly SourceReport[];
}

/** Rows for a statement of `cypher/load/`. */
export interface LoadBatch {
  readonly statement: string;
  readonly rows: readonly Properties[];
}

/** A graph that is read in pages, each time anew; what a page holds is all that is held at once. */
export interface ExportGraph {
  readonly about: About;
  /** Of these sorts alone. Reports and entities come before what stands in reports. */
  readonly nodes: (sorts: readonly NodeSort[]) => AsyncIterable<readonly ExportNode[]>;
  readonly edges: () => AsyncIterable<readonly ExportEdge[]>;
  /** Texts of reports by id. */
  readonly texts: (reports: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** All that the store holds, in an order in which it can be loaded. */
  readonly load: () => AsyncIterable<LoadBatch>;
}

export const ALL_SORTS: readonly NodeSort[] = [
  'REPORT',
  'ENTITY',
  'SECTION',
  'STATEMENT',
  'OBSERVATION',
  'STAGE',
];

/** What may be done with an export, as far as a format has room for it. */
export const RIGHTS =
  'Quotes and texts are those of the reports, published by their governments; see each report’s source. ' +
  'A point’s licence stands beside it: points from OpenStreetMap are © OpenStreetMap contributors, ODbL 1.0, ' +
  'and need that attribution wherever they are shown.';
