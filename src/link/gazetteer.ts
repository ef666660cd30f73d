export const ENTITY_KINDS = [
  'PLACE',
  'PROJECT',
  'CLUSTER',
  'DEPARTMENT',
  'ORGANIZATION',
  'INDICATOR',
  'POLICY',
  'EVENT',
  'BRAND',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const PLACE_CATEGORIES = [
  'REGION',
  'PROVINCE',
  'MUNICIPALITY',
  'CITY',
  'DISTRICT',
  'COUNTY',
  'TOWN',
  'SUBDISTRICT',
  'COMMUNITY',
  'AREA',
  'STREET',
  'SITE',
  'BUILDING',
  'PARK',
  'STATION',
] as const;
export type PlaceCategory = (typeof PLACE_CATEGORIES)[number];

export const LINK_TYPES = [
  'PART_OF',
  'LOCATED_IN',
  'COVERS',
  'MEMBER_OF',
  'SETTLED_IN',
  'LEADS',
  'OPERATES',
  'HELD_IN',
  'NEAR',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** From the strongest to the weakest. */
export const BASES = ['STATED', 'DERIVED', 'CURATED', 'UNCONFIRMED'] as const;
export type Basis = (typeof BASES)[number];

/** Where a line of a gazetteer file stands. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** A written form to be linked in texts, with the context that it needs. */
export interface TextForm {
  readonly form: string;
  /** What must, or must not, stand right before or after the form, over folded text. */
  readonly precededBy?: RegExp;
  readonly notPrecededBy?: RegExp;
  readonly followedBy?: RegExp;
  readonly notFollowedBy?: RegExp;
}

export interface FocusTerm {
  readonly term: string;
  /** Slug of the report that prints it. */
  readonly report: string;
  readonly quote: string;
}

/** WGS84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
  /** How far the point may be from what one would call the place. */
  readonly accuracyMetres: number;
  readonly source: string;
  readonly licence: string;
  readonly basis: 'CURATED' | 'UNCONFIRMED';
}

/** What a department is charged with, as its row of the fact table words it. */
export interface Duty {
  readonly duty: string;
  /** Words of a measure that speak of this duty. */
  readonly terms: readonly TextForm[];
  readonly basis: 'CURATED' | 'UNCONFIRMED';
  readonly source: string;
}

/** A field of public affairs: how it stands in departments' names, and the words that unmistakably speak of it. */
export interface Field {
  readonly names: readonly string[];
  readonly words: readonly TextForm[];
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every other written form, for queries and texts alike. */
  readonly aliases: readonly string[];
  readonly textForms: readonly TextForm[];
  /** The district whose reports speak of it: elsewhere the same words mean another thing. Unset for what has one meaning. */
  readonly home?: string;
  /** Places: the beginning that names built on this one share (隆福 of 隆福寺). */
  readonly stem?: string;
  readonly category?: PlaceCategory;
  readonly focus: readonly FocusTerm[];
  /** Places: where they lie, as far as a source says. */
  readonly point?: Point;
  /** Departments: whether the name is confirmed by what a reader can look up, as the source says; a report may name it too. */
  readonly nameBasis?: 'CURATED' | 'UNCONFIRMED';
  readonly nameSource?: string;
  /** Departments: those that the fact table lists and the gazetteer has terms for. */
  readonly duties?: readonly Duty[];
  readonly sector?: string;
  readonly years?: string;
  readonly edition?: string;
  /** Indicators: the unit that they are usually printed in. */
  readonly unit?: string;
  readonly note?: string;
  readonly source: Source;
}

export type LinkEvidence =
  | { readonly basis: 'STATED'; readonly report: string; readonly quote: string; readonly at: Source }
  | {
      readonly basis: 'DERIVED';
      readonly rule: string;
      readonly report?: string;
      readonly quote?: string;
      readonly at: Source;
    }
  | { readonly basis: 'CURATED' | 'UNCONFIRMED'; readonly source: string; readonly at: Source };

export interface GazetteerLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** Set for NEAR. */
  readonly distanceMetres?: number;
  readonly evidence: readonly LinkEvidence[];
}

/** The curated entities, their links, and the fields of public affairs; ids are unique, and every link's ends exist. */
export interface Gazetteer {
  readonly entities: readonly Entity[];
  readonly links: readonly GazetteerLink[];
  /** What departments' names say of their fields. */
  readonly fields: readonly Field[];
}

export function linkId(link: { type: LinkType; from: string; to: string }): string {
  return `${link.type}|${link.from}|${link.to}`;
}
