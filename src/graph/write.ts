import type {
  AddressingRow,
  CandidateRow,
  EntityRow,
  MeasureTraitsRow,
  MentionRow,
  ObservationRow,
  ReportFacts,
  ResponsibilityRow,
  SectionRow,
  StageRow,
  StatementRow,
  TouchRow,
} from '../ingest/rows.ts';
import { byStatement } from '../ingest/by-statement.ts';
import { fold } from '../link/fold.ts';
import { BASES, type LinkType } from '../link/gazetteer.ts';
import { nameOrder } from '../link/name-order.ts';
import { openPinyin, type ReadingsOf } from '../link/pinyin.ts';
import { searchTokens } from '../link/search-question.ts';
import { spellingsOf, type Spelling } from '../link/spelling.ts';
import type { Params, Runner } from '../store/store.ts';
import { EXTRACTOR_VERSION } from '../ingest/version.ts';
import type { LoadPlan } from './load-plan.ts';

/** Rows a statement: enough to make flights few, and few enough that one statement's memory stays small. */
const BATCH = 2_000;

async function inBatches(tx: Runner, statement: string, rows: readonly Params[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(statement, { rows: rows.slice(start, start + BATCH) });
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Absent properties are left out: a store keeps no nulls. */
function properties(row: object): Params {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

function entityParams({ row, hash }: LoadPlan['entities'][number], readingsOf: ReadingsOf): Params {
  const names = [row.name, ...row.aliases];
  return {
    id: row.id,
    kind: row.kind,
    properties: {
      ...properties(row),
      hash,
      search: names.map(fold).join('\n'),
      tokens: searchTokens(names),
      nameOrder: nameOrder(row, readingsOf),
    },
  };
}

function spellingParams({ id, kind }: EntityRow, spelling: Spelling): Params {
  const { key } = spelling;
  return {
    entity: id,
    properties: { ...spelling, id: `${id}|${key}`, entity: id, kind, length: key.length },
  };
}

async function writeEntities(tx: Runner, plan: LoadPlan): Promise<void> {
  const written = plan.entities.map(({ row }) => row.id);
  const stale = [...written, ...plan.goneEntities];
  await tx.run('load/delete-names', { entities: stale });
  await tx.run('load/delete-spellings', { entities: stale });
  await tx.run('load/delete-entities', { entities: plan.goneEntities });
  if (plan.entities.length === 0) return;
  const readingsOf = await openPinyin();
  await inBatches(
    tx,
    'load/entities',
    plan.entities.map((entity) => entityParams(entity, readingsOf)),
  );
  const spellings = plan.entities.flatMap(({ row }) =>
    spellingsOf(row, readingsOf).map((spelling) => ({
      form: spelling.form,
      params: spellingParams(row, spelling),
    })),
  );
  const rowsOf = (areWritten: boolean): Params[] =>
    spellings.filter(({ form }) => (form === 'WRITTEN') === areWritten).map(({ params }) => params);
  await inBatches(tx, 'load/names', rowsOf(true));
  await inBatches(tx, 'load/spellings', rowsOf(false));
}

/** The statement that writes links of a type. */
export function linkLoad(type: LinkType): string {
  return `load/links/${type.toLowerCase().replace('_', '-')}`;
}

async function writeLinks(tx: Runner, plan: LoadPlan): Promise<void> {
  const gone = [...plan.goneLinks, ...plan.links.map(({ row }) => row)];
  await inBatches(
    tx,
    'load/delete-links',
    gone.map(({ id, from, to }) => ({ id, from, to })),
  );
  for (const type of new Set(plan.links.map(({ row }) => row.type))) {
    const rows = plan.links
      .filter(({ row }) => row.type === type)
      .map(({ row: { id, from, to, basis, distanceMetres, evidence }, hash }) => ({
        from,
        to,
        properties: properties({
          id,
          from,
          to,
          basis,
          distanceMetres,
          evidence: JSON.stringify(evidence),
          statements: distinct(evidence.flatMap(({ statement }) => statement ?? [])),
          hash,
        }),
      }));
    await inBatches(tx, linkLoad(type), rows);
  }
}

function sectionParams(section: SectionRow): Params {
  return { id: section.id, report: section.report, properties: properties(section) };
}

function traitProperties(traits: MeasureTraitsRow | undefined): Params {
  if (traits === undefined) return {};
  const { headings, mentionsKinds, lacks, answering } = traits;
  return { headings, mentionsKinds, lacks, answering };
}

/** What lists of statements are mostly read with, beside each: following what leads there would take longer. */
interface Alongside {
  readonly traits: ReadonlyMap<string, MeasureTraitsRow>;
  readonly mentions: ReadonlyMap<string, readonly MentionRow[]>;
  readonly responsibilities: ReadonlyMap<string, readonly ResponsibilityRow[]>;
}

function surestFirst(a: ResponsibilityRow, b: ResponsibilityRow): number {
  return BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || (a.department < b.department ? -1 : 1);
}

function statementParams(statement: StatementRow, alongside: Alongside): Params {
  const { id, report, section, kind } = statement;
  const mentions = [...(alongside.mentions.get(id) ?? [])].sort((a, b) => a.start - b.start);
  const answering = [...(alongside.responsibilities.get(id) ?? [])].sort(surestFirst);
  const tokens = searchTokens([statement.text]);
  return {
    report,
    section,
    kind,
    properties: {
      ...properties(statement),
      ...traitProperties(alongside.traits.get(id)),
      entities: distinct(mentions.map(({ entity }) => entity)),
      departments: answering.map(({ department }) => department),
      bases: answering.map(({ basis }) => basis),
      tokens,
    },
  };
}

function mentionParams({ id, statement, entity, start, end, quote, order }: MentionRow): Params {
  return { statement, entity, properties: { id, statement, start, end, quote, order } };
}

/** What a reader of the JSON will ask for next stands beside it as a list, which Cypher can follow. */
function touchParams({ statement, entity, scope, kind, year, order, reasons }: TouchRow): Params {
  const links = distinct(reasons.flatMap(({ path }) => path));
  return {
    statement,
    entity,
    // The entity's id too, since a relationship is indexed by its own properties alone.
    properties: { entity, scope, kind, year, order, links, reasons: JSON.stringify(reasons) },
  };
}

/** `report` tells whose facts to delete when the report is loaded anew. */
function observationParams(observation: ObservationRow, report: string): Params {
  const { statement, indicator } = observation;
  return { statement, indicator, properties: { ...properties(observation), report } };
}

function stageParams(stage: StageRow, report: string): Params {
  const { statement, project } = stage;
  return { statement, project, properties: { ...properties(stage), report } };
}

function addressingParams({ challenge, measure, evidence, order }: AddressingRow): Params {
  return { challenge, measure, properties: { evidence: JSON.stringify(evidence), order } };
}

function responsibilityParams(responsibility: ResponsibilityRow): Params {
  const { department, statement, basis, year, order, evidence } = responsibility;
  return {
    department,
    statement,
    properties: { basis, rank: BASES.indexOf(basis), year, order, evidence: JSON.stringify(evidence) },
  };
}

function candidateParams(candidate: CandidateRow): Params {
  return { statement: candidate.statement, properties: properties(candidate) };
}

async function writeReports(tx: Runner, facts: readonly ReportFacts[]): Promise<void> {
  const reports = facts.map(({ report }) => report.id);
  await tx.run('load/delete-statements', { reports });
  await tx.run('load/delete-sections', { reports });
  await tx.run('load/delete-observations', { reports });
  await tx.run('load/delete-stages', { reports });
  await tx.run('load/delete-candidates', { reports });
  await inBatches(
    tx,
    'load/reports',
    facts.map(({ report, coverage, grounded, derived, contentHash }) => ({
      id: report.id,
      properties: {
        ...properties(report),
        ...coverage,
        contentHash,
        grounded: JSON.stringify(grounded),
        grounds: [...new Set(grounded.map(({ link }) => link))],
        derives: derived.map((row) => row.id),
      },
    })),
  );
  const sections = facts.flatMap((fact) => fact.sections);
  await inBatches(tx, 'load/sections', sections.map(sectionParams));
  await inBatches(
    tx,
    'load/section-parents',
    sections.flatMap(({ id, parent }) => (parent === null ? [] : [{ id, parent }])),
  );
  const alongside = {
    traits: new Map(facts.flatMap((fact) => fact.measureTraits).map((row) => [row.statement, row])),
    mentions: byStatement(facts.flatMap((fact) => fact.mentions)),
    responsibilities: byStatement(facts.flatMap((fact) => fact.responsibilities)),
  };
  await inBatches(
    tx,
    'load/statements',
    facts.flatMap((fact) => fact.statements).map((statement) => statementParams(statement, alongside)),
  );
  await inBatches(tx, 'load/addressings', facts.flatMap((fact) => fact.addressings).map(addressingParams));
  await inBatches(tx, 'load/mentions', facts.flatMap((fact) => fact.mentions).map(mentionParams));
  await inBatches(
    tx,
    'load/observations',
    facts.flatMap(({ report, observations }) => observations.map((row) => observationParams(row, report.id))),
  );
  await inBatches(
    tx,
    'load/stages',
    facts.flatMap(({ report, stages }) => stages.map((row) => stageParams(row, report.id))),
  );
  await inBatches(tx, 'load/candidates', facts.flatMap((fact) => fact.candidates).map(candidateParams));
  await inBatches(
    tx,
    'load/responsibilities',
    facts.flatMap((fact) => fact.responsibilities).map(responsibilityParams),
  );
}

/** How statements of reports that stay touch otherwise than before. */
export interface Retouched {
  readonly gone: readonly Pick<TouchRow, 'statement' | 'entity'>[];
  readonly touches: readonly TouchRow[];
}

/** Writes a plan; to be called within one transaction. */
export async function writePlan(tx: Runner, plan: LoadPlan, retouched: Retouched): Promise<void> {
  await writeEntities(tx, plan);
  await writeReports(tx, plan.facts);
  await writeLinks(tx, plan);
  await inBatches(
    tx,
    'load/delete-touches',
    retouched.gone.map(({ statement, entity }) => ({ statement, entity })),
  );
  await inBatches(tx, 'load/touches', [...plan.touches, ...retouched.touches].map(touchParams));
  await tx.run('load/named-departments');
  await tx.run('load/finish', {
    dataVersion: plan.after.dataVersion,
    gazetteerHash: plan.gazetteerHash,
    extractorVersion: EXTRACTOR_VERSION,
  });
}
