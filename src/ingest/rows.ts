import type { Basis, EntityKind, LinkType, PlaceCategory } from '../link/gazetteer.ts';
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
  readonly sector: string | null;
  readonly years: string | null;
  readonly edition: string | null;
  readonly note: string | null;
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
  /** Strongest first. */
  readonly evidence: readonly EvidenceRow[];
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

/** All that one report states, independent of every other report. */
export interface ReportFacts {
  readonly report: ReportRow;
  readonly sections: readonly SectionRow[];
  readonly statements: readonly StatementRow[];
  readonly mentions: readonly MentionRow[];
  readonly grounded: readonly GroundedEvidence[];
  /** Hash of all of the above. */
  readonly contentHash: string;
}
