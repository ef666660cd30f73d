import type { EntityRow, ObservationRow, SectionRow, StageRow, StatementRow } from '../ingest/rows.ts';
import type { ReportRead } from '../graph/statement.ts';
import type { Value } from '../store/store.ts';
import type { ExportNode, NodeSort, Properties } from './model.ts';

/** A report's own words name it, so its id is told from any of its statements' ids. */
export function reportOf(id: string): string {
  return `report:${id.split(':')[1] ?? ''}`;
}

/** Engines give a row's columns in orders of their own. */
function inOrder(row: object): Properties {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function node(sort: NodeSort, kind: string, id: string, label: string, row: object): ExportNode {
  return { id, sort, kind, label, properties: inOrder(row) };
}

export function reportNode({ id, title, order: _, ...row }: ReportRead): ExportNode {
  return node('REPORT', 'REPORT', id, title, row);
}

const NO_POINT = {
  longitude: null,
  latitude: null,
  accuracyMetres: null,
  pointSource: null,
  pointLicence: null,
  pointBasis: null,
};

/** @param includeUnconfirmed also a point that no source bears out well enough */
export function entityNode({ id, kind, name, ...row }: EntityRow, includeUnconfirmed: boolean): ExportNode {
  const hidden = row.pointBasis === 'UNCONFIRMED' && !includeUnconfirmed;
  return node('ENTITY', kind, id, name, { ...row, ...(hidden && NO_POINT) });
}

export function sectionNode({ id, title, label: numbering, order: _, ...row }: SectionRow): ExportNode {
  return node('SECTION', 'SECTION', id, title, { ...row, numbering });
}

export function statementNode({ id, kind, order: _, ...row }: StatementRow): ExportNode {
  return node('STATEMENT', kind, id, row.number, row);
}

export function observationNode({ id, order: _, ...row }: ObservationRow): ExportNode {
  return node('OBSERVATION', 'OBSERVATION', id, row.wording, { ...row, report: reportOf(id) });
}

export function stageNode({ id, order: _, ...row }: StageRow): ExportNode {
  return node('STAGE', 'STAGE', id, row.wording, { ...row, report: reportOf(id) });
}

/** A node's property, null where it has none. */
export function propertyOf({ properties }: { readonly properties: Properties }, name: string): Value {
  return properties[name] ?? null;
}
