import { GazetteerError } from '../link/gazetteer-error.ts';
import type { Entity, Gazetteer } from '../link/gazetteer.ts';
import { createLinker, type Linker } from '../link/linker.ts';
import { reportsOrPlans, secondTitle } from '../text/one-report.ts';
import { parseReport } from '../text/parse-report.ts';
import { quoteOf } from '../text/span.ts';
import { TextError } from '../text/text-error.ts';
import type { ReportTree, StatementKind } from '../text/tree.ts';
import { annualPlanRows } from './annual-plan-rows.ts';
import { createAddressingFinder, type AddressingFinder } from './addressing-rows.ts';
import { candidateRows } from './candidate-rows.ts';
import { coverageRow } from './coverage-row.ts';
import { derivedDistrict, districtId } from './district.ts';
import { createFactExtractor, type FactExtractor } from './extract-facts.ts';
import { ground } from './ground.ts';
import { position } from './position.ts';
import { storedHashOf } from './version.ts';
import { measureTraits } from './measure-traits.ts';
import type { ReportSource } from './report-source.ts';
import { createResponsibilityFinder, type ResponsibilityFinder } from './responsibility-rows.ts';
import type {
  EntityRow,
  GroundedEvidence,
  MentionRow,
  ReportFacts,
  ReportRow,
  SectionRow,
  StatementRow,
} from './rows.ts';
import { yearFault } from './year-fault.ts';

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
  readonly findAddressings: AddressingFinder;
  readonly findResponsibilities: ResponsibilityFinder;
}

/** A report of another district does not mean this one's project when it says 青少年科技馆. */
function entitiesFor(gazetteer: Gazetteer, district: string | null): Entity[] {
  return gazetteer.entities.filter(
    ({ home }) => district === null || home === undefined || home === district,
  );
}

/** Readers by district; what is costly in them is shared by all districts that nothing in the gazetteer has as its home. */
function createReaders(gazetteer: Gazetteer): (district: string | null) => Reader {
  const homes = new Set(gazetteer.entities.flatMap(({ home }) => home ?? []));
  const made = new Map<string | null, Omit<Reader, 'findResponsibilities'>>();
  return (district) => {
    const key = district === null || homes.has(district) ? district : 'elsewhere';
    const entities = entitiesFor(gazetteer, district);
    const shared = made.get(key) ?? {
      link: createLinker(entities),
      extract: createFactExtractor(entities),
      findAddressings: createAddressingFinder(entities),
    };
    made.set(key, shared);
    return {
      ...shared,
      findResponsibilities: createResponsibilityFinder(entities, gazetteer.fields, district),
    };
  };
}

/** The place that the report is about, where the gazetteer lacks it; null where it has it, or there is none. */
function ownDistrict({ slug, district }: ReportSource, gazetteer: Gazetteer): EntityRow | null {
  if (district === null) return null;
  if (gazetteer.entities.some(({ id, kind }) => id === district && kind === 'PLACE')) return null;
  const derived = derivedDistrict(district);
  if (derived !== null) return derived;
  throw new GazetteerError([`${slug}/metadata.yaml: district: places.yaml has no ${district}`]);
}

/** @throws TextError where the text is no report, more than one, or one of other years than said */
function checkReport(source: ReportSource, tree: ReportTree): void {
  const { slug, title, text } = source;
  const years = yearFault(title, source);
  if (years !== null) throw new TextError(`${slug}: ${years}`);
  const second = secondTitle(text);
  if (second !== null) {
    throw new TextError(
      `${slug}: the text holds a second report, «${second}»: put each into a file of its own`,
    );
  }
  if (!reportsOrPlans(tree)) {
    throw new TextError(
      `${slug}: the text holds no report: no sentence of it reports anything as done or sets a task`,
    );
  }
}

/** All that one report states. */
function extractReport(source: ReportSource, gazetteer: Gazetteer, reader: Reader): ReportFacts {
  const { link, extract, findAddressings, findResponsibilities } = reader;
  const place = ownDistrict(source, gazetteer);
  const report = toReportRow(source);
  const tree = parseReport(source.text, source);
  checkReport(source, tree);
  const sections = toSectionRows(tree, report);
  const statements = toStatementRows(tree, report);
  const { grounded, faults } = ground(gazetteer, source.slug, source.text, statements);
  if (faults.length > 0) throw new GazetteerError(faults);
  const linked = toMentionRows(source.text, report, statements, link);
  const plans = annualPlanRows(report, source.district, statements, linked);
  const mentions = [...linked, ...plans.mentions].sort((a, b) => a.start - b.start);
  const { observations, stages, relations, derived } = extract(source, statements, mentions);
  const responsibilities = findResponsibilities(source.text, statements, mentions);
  const facts = {
    report,
    sections,
    statements,
    mentions,
    grounded: withRelations(grounded, relations),
    observations,
    stages,
    addressings: findAddressings(source.text, statements, mentions),
    responsibilities,
    measureTraits: measureTraits({ sections, statements, mentions, observations, responsibilities }),
    candidates: candidateRows(report, statements, mentions),
    coverage: coverageRow(report, sections, statements, mentions),
    derived: [...(place === null ? [] : [place]), ...plans.entities, ...derived],
  };
  return { ...facts, contentHash: storedHashOf(facts) };
}

/**
 * An extractor for one report after the other, which makes ready once what reports share.
 * @throws GazetteerError where the gazetteer quotes words that a report does not hold, or lacks its district; TextError
 * where a text is no report, more than one, or one of other years than said
 */
export function createReportExtractor(gazetteer: Gazetteer): (source: ReportSource) => ReportFacts {
  const readerFor = createReaders(gazetteer);
  return (source) => {
    const district = source.district === null ? null : districtId(gazetteer, source.district);
    return extractReport({ ...source, district }, gazetteer, readerFor(district));
  };
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
  return sources.map(createReportExtractor(gazetteer));
}
