import type { Basis, EntityKind, LinkType, PlaceCategory } from '../link/gazetteer.ts';
import type { CandidateRule } from '../extract/candidate.ts';
import type { Comparator } from '../extract/comparator.ts';
import type { FactKind } from '../extract/fact-kind.ts';
import type { ObservationForm } from '../extract/form.ts';
import type { StageKind } from '../extract/stage-ladder.ts';
import type { TouchScope } from '../link/touch.ts';
import type { SectionLevel, StatementKind } from '../text/tree.ts';

/*
 * What a load writes, as plain values. `order` keys sort as strings: the newest plan first, then report, then text.
 */

export interface ReportRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly district: string | null;
  readonly reviewYear: number;
  readonly planYear: number;
  readonly publishedOn: string | null;
  readonly deliveredOn: string | null;
  readonly source: string | null;
  readonly sha256: string;
  readonly text: string;
  readonly order: string;
}

export interface SectionRow {
  readonly id: string;
  readonly report: string;
  readonly parent: string | null;
  readonly level: SectionLevel;
  readonly label: string | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly headingStart: number | null;
  readonly headingEnd: number | null;
  readonly order: string;
}

export interface StatementRow {
  readonly id: string;
  readonly kind: StatementKind;
  readonly report: string;
  readonly section: string;
  readonly year: number;
  /** Where it stands, as a reader cites it. */
  readonly number: string;
  readonly theme: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly order: string;
}

export interface MentionRow {
  readonly id: string;
  readonly statement: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly order: string;
}

export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: PlaceCategory | null;
  readonly focus: readonly string[];
  /** WGS84; all six are null where no point is known. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly accuracyMetres: number | null;
  readonly pointSource: string | null;
  readonly pointLicence: string | null;
  readonly pointBasis: 'CURATED' | 'UNCONFIRMED' | null;
  readonly sector: string | null;
  readonly years: string | null;
  readonly edition: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  /** Departments: whether a source that one can look up confirms the name; null for other kinds. */
  readonly nameBasis: 'CURATED' | 'UNCONFIRMED' | null;
  readonly nameSource: string | null;
  /** Departments: whether a loaded report names it; marked at the end of a load. */
  readonly named: boolean;
  /** Whether its name was taken from a report's clause or title, since no gazetteer has it. */
  readonly derived: boolean;
}

export interface ObservationRow {
  readonly id: string;
  readonly indicator: string;
  /** Id of the place that it is about. */
  readonly of: string;
  readonly statement: string;
  readonly year: number;
  readonly period: string;
  readonly factKind: FactKind;
  readonly form: ObservationForm;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly wording: string;
  /** The clause that states it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly order: string;
}

export interface StageRow {
  readonly id: string;
  readonly project: string;
  readonly statement: string;
  /** The district whose report says it; null where the report has none. */
  readonly district: string | null;
  readonly year: number;
  /** The plan year of the report that says it. */
  readonly planYear: number;
  readonly stage: StageKind;
  readonly factKind: FactKind;
  readonly wording: string;
  /** The clause that says it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly order: string;
}

export interface EvidenceRow {
  readonly basis: Basis;
  readonly statement: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly rule: string | null;
  readonly source: string | null;
}

export interface LinkRow {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** The strongest of its evidence. */
  readonly basis: Basis;
  readonly distanceMetres: number | null;
  /** Strongest first. */
  readonly evidence: readonly EvidenceRow[];
}

/** A measure that takes up what a challenge complains of. */
export interface AddressingRow {
  readonly challenge: string;
  readonly measure: string;
  /** In pairs: what both share, as the challenge and as the measure says it; five pairs at most. */
  readonly evidence: readonly EvidenceRow[];
  /** The measure's. */
  readonly order: string;
}

/** A department that answers for a measure. */
export interface ResponsibilityRow {
  readonly department: string;
  readonly statement: string;
  /** The strongest of its evidence. */
  readonly basis: Basis;
  readonly year: number;
  /** The statement's. */
  readonly order: string;
  /** Strongest first, then in text order; at most 10. */
  readonly evidence: readonly EvidenceRow[];
}

/** What a measure may lack: a STATED responsibility, the mention of a place or project, an observation. */
export type Lack = 'DEPARTMENT' | 'PLACE' | 'PROJECT' | 'NUMBER';

/** What a measure can be picked out by; it follows from the report's other facts and stands beside the measure, so that a filter follows no links. */
export interface MeasureTraitsRow {
  readonly statement: string;
  /** The titles of its section and of all above, folded, a line each. */
  readonly headings: string;
  /** Kinds of the entities it mentions. */
  readonly mentionsKinds: readonly EntityKind[];
  readonly lacks: readonly Lack[];
  /** Ids of the departments that answer for it on a basis that answers show. */
  readonly answering: readonly string[];
}

/** Why one statement touches one entity: by which mention, over which links. */
export interface TouchReason {
  readonly mention: string;
  readonly scope: TouchScope;
  readonly path: readonly string[];
}

export interface TouchRow {
  readonly statement: string;
  readonly entity: string;
  /** The narrowest scope among the reasons. */
  readonly scope: TouchScope;
  readonly kind: StatementKind;
  readonly year: number;
  /** The statement's order key, so that touches are read in order without their statements. */
  readonly order: string;
  /** Narrowest scope first, then shorter paths, then text order; at most 10. */
  readonly reasons: readonly TouchReason[];
}

/** A link's evidence that rests on a report's words. */
export interface GroundedEvidence {
  readonly link: string;
  readonly evidence: EvidenceRow;
}

/** A stretch of a statement that seems to name something which no entity covers. */
export interface CandidateRow {
  readonly id: string;
  readonly report: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly suggestedKind: EntityKind | null;
  readonly rule: CandidateRule;
  readonly order: string;
}

/** How much of a report's text is read as what, in UTF-16 units, each counted once. */
export interface CoverageRow {
  readonly characters: number;
  readonly inHeadings: number;
  readonly inStatements: number;
  readonly inMentions: number;
}

/** All that one report states, independent of every other report. */
export interface ReportFacts {
  readonly report: ReportRow;
  readonly sections: readonly SectionRow[];
  readonly statements: readonly StatementRow[];
  readonly mentions: readonly MentionRow[];
  readonly grounded: readonly GroundedEvidence[];
  readonly observations: readonly ObservationRow[];
  readonly stages: readonly StageRow[];
  readonly addressings: readonly AddressingRow[];
  readonly responsibilities: readonly ResponsibilityRow[];
  readonly measureTraits: readonly MeasureTraitsRow[];
  readonly candidates: readonly CandidateRow[];
  readonly coverage: CoverageRow;
  /** Indicators that the lexicon lacks, named from their clauses, and the district, named by the report, that the gazetteer lacks. */
  readonly derived: readonly EntityRow[];
  /** Hash of all of the above. */
  readonly contentHash: string;
}
