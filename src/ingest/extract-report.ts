import { GazetteerError } from '../link/gazetteer-error.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import { createLinker, type Linker } from '../link/linker.ts';
import { parseReport } from '../text/parse-report.ts';
import { quoteOf } from '../text/span.ts';
import { TextError } from '../text/text-error.ts';
import type { ReportTree, StatementKind } from '../text/tree.ts';
import { createFactExtractor, type FactExtractor } from './extract-facts.ts';
import { ground } from './ground.ts';
import { position } from './position.ts';
import { hashOf } from './hash.ts';
import type { ReportSource } from './report-source.ts';
import type {
  GroundedEvidence,
  MentionRow,
  ReportFacts,
  ReportRow,
  SectionRow,
  StatementRow,
} from './rows.ts';

const ID_PREFIX: Readonly<Record<StatementKind, string>> = {
  ACHIEVEMENT: 'achievement',
  MEASURE: 'measure',
  CHALLENGE: 'challenge',
  CONDITION: 'passage',
  TARGET: 'passage',
  NARRATIVE: 'passage',
};

/** Puts the newest plan first when keys are sorted as strings. */
function reportOrder(source: ReportSource): string {
  return `${String(9999 - source.planYear).padStart(4, '0')}|${source.slug}`;
}

function toReportRow(source: ReportSource): ReportRow {
  const { slug, title, district, reviewYear, planYear, publishedOn, deliveredOn, sha256, text } = source;
  return {
    id: `report:${slug}`,
    slug,
    title,
    district,
    reviewYear,
    planYear,
    publishedOn,
    deliveredOn,
    source: source.source,
    sha256,
    text,
    order: reportOrder(source),
  };
}

function toSectionRows(tree: ReportTree, report: ReportRow): SectionRow[] {
  const idOf = (number: string): string => `section:${report.slug}:${number}`;
  return tree.sections.map((section, index) => ({
    id: idOf(section.number),
    report: report.id,
    parent: section.parent === null ? null : idOf(section.parent),
    level: section.level,
    label: section.label,
    title: section.title,
    start: section.span.start,
    end: section.span.end,
    headingStart: section.heading?.start ?? null,
    headingEnd: section.heading?.end ?? null,
    order: `${report.order}|${position(index)}`,
  }));
}

function toStatementRows(tree: ReportTree, report: ReportRow): StatementRow[] {
  const themes = new Map(
    tree.sections.map((section) => [section.number, section.level === 'THEME' ? section.title : null]),
  );
  return tree.statements.map((statement) => ({
    id: `${ID_PREFIX[statement.kind]}:${report.slug}:${statement.number}`,
    kind: statement.kind,
    report: report.id,
    section: `section:${report.slug}:${statement.section}`,
    year: statement.year,
    number: statement.citation,
    theme: themes.get(statement.section) ?? null,
    start: statement.span.start,
    end: statement.span.end,
    text: quoteOf(tree.text, statement.span),
    order: `${report.order}|${position(statement.span.start)}`,
  }));
}

function toMentionRows(
  text: string,
  report: ReportRow,
  statements: readonly StatementRow[],
  link: Linker,
): MentionRow[] {
  return statements.flatMap((statement) =>
    link(text, statement).map(({ entity, span }) => ({
      id: `mention:${report.slug}:${span.start}-${span.end}`,
      statement: statement.id,
      entity,
      start: span.start,
      end: span.end,
      quote: quoteOf(text, span),
      order: `${report.order}|${position(span.start)}`,
    })),
  );
}

/** What the gazetteer quotes goes before what the rules read in the same statement. */
function withRelations(
  grounded: readonly GroundedEvidence[],
  relations: readonly GroundedEvidence[],
): GroundedEvidence[] {
  const quoted = new Set(grounded.map(({ link, evidence }) => `${link} ${evidence.statement ?? ''}`));
  return [
    ...grounded,
    ...relations.filter(({ link, evidence }) => !quoted.has(`${link} ${evidence.statement ?? ''}`)),
  ];
}

/** What finds names and facts in the reports of one district. */
interface Reader {
  readonly link: Linker;
  readonly extract: FactExtractor;
}

/** A report of another district does not mean this one's project when it says 青少年科技馆. */
function createReader(gazetteer: Gazetteer, district: string | null): Reader {
  const entities = gazetteer.entities.filter(
    ({ home }) => district === null || home === undefined || home === district,
  );
  return { link: createLinker(entities), extract: createFactExtractor(entities) };
}

/**
 * All that one report states.
 * @throws GazetteerError where the gazetteer quotes words that the report does not hold, or lacks its district
 */
function extractReport(source: ReportSource, gazetteer: Gazetteer, { link, extract }: Reader): ReportFacts {
  const { slug, district } = source;
  if (district !== null && !gazetteer.entities.some(({ id, kind }) => id === district && kind === 'PLACE')) {
    throw new GazetteerError([`${slug}/metadata.yaml: district: places.yaml has no ${district}`]);
  }
  const report = toReportRow(source);
  const tree = parseReport(source.text, source);
  const statements = toStatementRows(tree, report);
  const { grounded, faults } = ground(gazetteer, source.slug, source.text, statements);
  if (faults.length > 0) throw new GazetteerError(faults);
  const mentions = toMentionRows(source.text, report, statements, link);
  const { observations, stages, relations, derived } = extract(source, statements, mentions);
  const facts = {
    report,
    sections: toSectionRows(tree, report),
    statements,
    mentions,
    grounded: withRelations(grounded, relations),
    observations,
    stages,
    derived,
  };
  return { ...facts, contentHash: hashOf(facts) };
}

/**
 * The facts of several reports; nothing is given where one of them has a fault.
 * @throws GazetteerError as for one, TextError where two have the same slug
 */
export function extractReports(gazetteer: Gazetteer, sources: readonly ReportSource[]): ReportFacts[] {
  const twice = sources.find(
    ({ slug }, index) => sources.findIndex((other) => other.slug === slug) !== index,
  );
  if (twice !== undefined) {
    throw new TextError(
      `Two reports are called ${twice.slug}: a folder's name names its edition, so give one another name`,
    );
  }
  const readers = new Map<string | null, Reader>();
  return sources.map((source) => {
    const reader = readers.get(source.district) ?? createReader(gazetteer, source.district);
    readers.set(source.district, reader);
    return extractReport(source, gazetteer, reader);
  });
}
