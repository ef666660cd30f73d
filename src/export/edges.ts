import type {
  EvidenceRow,
  MentionRow,
  ObservationRow,
  SectionRow,
  StageRow,
  StatementRow,
  TouchReason,
  TouchRow,
} from '../ingest/rows.ts';
import { clauseEvidence } from '../ingest/clause-evidence.ts';
import { BASES, type Basis } from '../link/gazetteer.ts';
import type { Evidence, ExportEdge, Properties } from './model.ts';
import { reportOf } from './nodes.ts';

/** How reports are cut into sections and statements: by numbering, headings and sentence ends. */
const STRUCTURE_RULE = 'text-structure';
/** Which mentions, and which links from them, make a statement touch an entity: docs/rules.md. */
const TOUCHING_RULE = 'touching';

/** An edge as the store's rows tell it, with its evidence as JSON. */
export interface StoredLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly distanceMetres: number | null;
  readonly evidence: string;
}

export interface StoredResponsibility {
  readonly department: string;
  readonly statement: string;
  readonly year: number;
  readonly evidence: string;
}

export interface StoredAddressing {
  readonly measure: string;
  readonly challenge: string;
  readonly evidence: string;
}

export type StoredTouch = Pick<TouchRow, 'statement' | 'entity' | 'scope' | 'year'> & {
  readonly reasons: string;
};

type Ends = Pick<ExportEdge, 'type' | 'from' | 'to'> & { readonly id?: string };

function grounded(row: EvidenceRow, path: readonly string[] = []): Evidence {
  return { ...row, report: row.statement === null ? null : reportOf(row.statement), path };
}

function edge(
  { type, from, to, id = `${type}|${from}|${to}` }: Ends,
  evidence: readonly Evidence[],
  properties: Properties = {},
): ExportEdge {
  const basis: Basis = BASES.find((one) => evidence.some((item) => item.basis === one)) ?? 'UNCONFIRMED';
  return { id, type, from, to, basis, evidence, properties };
}

function parsed(evidence: string, includeUnconfirmed: boolean): Evidence[] {
  return (JSON.parse(evidence) as EvidenceRow[])
    .filter(({ basis }) => includeUnconfirmed || basis !== 'UNCONFIRMED')
    .map((row) => grounded(row));
}

export function linkEdge(
  { id, type, from, to, distanceMetres, evidence }: StoredLink,
  includeUnconfirmed: boolean,
): ExportEdge {
  return edge({ id, type, from, to }, parsed(evidence, includeUnconfirmed), { distanceMetres });
}

/** From the department to the measure. */
export function responsibilityEdge(
  { department, statement, year, evidence }: StoredResponsibility,
  includeUnconfirmed: boolean,
): ExportEdge {
  const ends = { type: 'ANSWERS_FOR', from: department, to: statement };
  return edge(ends, parsed(evidence, includeUnconfirmed), { year });
}

/** From the measure to the challenge; its evidence comes in pairs, the challenge's words before the measure's. */
export function addressingEdge({ measure, challenge, evidence }: StoredAddressing): ExportEdge {
  return edge({ type: 'ADDRESSES', from: measure, to: challenge }, parsed(evidence, true));
}

export function mentionEdge(mention: MentionRow): ExportEdge {
  const { id, statement, entity } = mention;
  return edge({ id, type: 'MENTIONS', from: statement, to: entity }, [grounded(clauseEvidence(mention))]);
}

/** @param mentions of the touching statement, by id */
export function touchEdge(
  { statement, entity, scope, year, reasons }: StoredTouch,
  mentions: ReadonlyMap<string, MentionRow>,
): ExportEdge {
  const evidence = (JSON.parse(reasons) as TouchReason[]).flatMap(({ mention: id, path }) => {
    const mention = mentions.get(id);
    if (mention === undefined) return [];
    const stated = clauseEvidence(mention);
    // What is mentioned is stated; what only lies around it follows by rule.
    return [
      grounded(path.length === 0 ? stated : { ...stated, basis: 'DERIVED', rule: TOUCHING_RULE }, path),
    ];
  });
  return edge({ type: 'TOUCHES', from: statement, to: entity }, evidence, { scope, year });
}

function structural(type: string, from: string, to: string, words: Partial<EvidenceRow>): ExportEdge {
  const row = { statement: null, start: null, end: null, quote: null, source: null, ...words };
  const derived: EvidenceRow = { ...row, basis: 'DERIVED', rule: STRUCTURE_RULE };
  return edge({ type, from, to }, [{ ...grounded(derived), report: reportOf(to) }]);
}

/** @param text the report's */
export function sectionEdges(
  { id, report, parent, headingStart, headingEnd }: SectionRow,
  text: string,
): ExportEdge[] {
  const heading =
    headingStart === null || headingEnd === null
      ? {}
      : { start: headingStart, end: headingEnd, quote: text.slice(headingStart, headingEnd) };
  return [
    structural('HAS_SECTION', report, id, heading),
    ...(parent === null ? [] : [structural('HAS_SUBSECTION', parent, id, heading)]),
  ];
}

export function statementEdges({ id, report, section, start, end, text }: StatementRow): ExportEdge[] {
  const words = { statement: id, start, end, quote: text };
  return [report, section].map((from) => structural('HAS_STATEMENT', from, id, words));
}

export function observationEdges(observation: ObservationRow): ExportEdge[] {
  const { id, statement, indicator } = observation;
  const evidence = [grounded(clauseEvidence(observation))];
  return [
    edge({ type: 'STATES', from: statement, to: id }, evidence),
    edge({ type: 'MEASURES', from: id, to: indicator }, evidence),
  ];
}

export function stageEdges(stage: StageRow): ExportEdge[] {
  const { id, statement, project } = stage;
  const evidence = [grounded(clauseEvidence(stage))];
  return [
    edge({ type: 'STATES', from: statement, to: id }, evidence),
    edge({ type: 'HAS_STAGE', from: project, to: id }, evidence),
  ];
}
