import type { GraphQLResolveInfo } from 'graphql';
import type { EntityModel, StatementModel, SectionModel, ReportModel, NodeModel, LinkModel, MentionModel, EvidenceModel, TouchModel, ObservationModel, StageModel, ScoreModel, CoverageModel, CandidateModel, ResponsibilityModel, AnsweredMeasureConnectionModel, AnsweredMeasureEdgeModel, ChallengeResponseModel, SearchHitModel, ResolutionModel, PathModel, StepModel, SubgraphModel, SubgraphNodeModel, PlaceNearEdgeModel, PlaceNearConnectionModel, EntityConnectionModel, StatementConnectionModel, MeasureConnectionModel, MeasureFacetsModel, SectionCountModel, EntityCountModel, MentionConnectionModel, LinkConnectionModel, ReportConnectionModel, CandidateConnectionModel, SearchConnectionModel, StatementEdgeModel } from './mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** 成效: what the review part reports as done. */
export type Achievement = Node & Statement & {
  readonly __typename?: 'Achievement';
  /** Distinct entities it mentions, in text order; as many as its words hold. */
  readonly entities: ReadonlyArray<Entity>;
  /** Measures of a later year on the same projects, places and clusters (not on a district as such), in text order; at most 50. */
  readonly followedBy: ReadonlyArray<Measure>;
  /** Position within its edition of the report, e.g. `achievement:dongcheng-2024:1.3.1.s1`. */
  readonly id: Scalars['ID']['output'];
  /** The entities it names, each time it names them, in text order; as many as its words hold. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it says in figures, in text order; as many as its words hold. */
  readonly observations: ReadonlyArray<Observation>;
  /** The report it stands in. */
  readonly report: Report;
  /** The innermost section it stands in. */
  readonly section: Section;
  /** Where its words stand in Report.text. */
  readonly span: TextSpan;
  /** What the statement does in the report. */
  readonly statementKind: StatementKind;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
};


/** 成效: what the review part reports as done. */
export type AchievementEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Achievements, a page at a time, in text order, the newest plan first. */
export type AchievementConnection = {
  readonly __typename?: 'AchievementConnection';
  /** The page's achievements with their cursors. */
  readonly edges: ReadonlyArray<AchievementEdge>;
  /** The page's achievements. */
  readonly nodes: ReadonlyArray<Achievement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An achievement in a page. */
export type AchievementEdge = {
  readonly __typename?: 'AchievementEdge';
  /** Give it as `after` to go on behind this achievement. */
  readonly cursor: Scalars['String']['output'];
  /** The achievement. */
  readonly node: Achievement;
  /** Why it is in the answer: its touches on the asked entities, narrowest scope first; at most 10. Empty exactly when no entity was asked for. */
  readonly touches: ReadonlyArray<Touch>;
};

/** How a fact is known. */
export type Basis =
  /** Recorded by hand from a source that a reader can look up. */
  | 'CURATED'
  /** A named rule inferred it. */
  | 'DERIVED'
  /** The report says it, and the quote proves it. */
  | 'STATED'
  /** Held by hand without such a source; left out of every answer unless asked for. */
  | 'UNCONFIRMED';

/** 品牌: a named brand, title, award or work. */
export type Brand = Entity & Node & {
  readonly __typename?: 'Brand';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `brand:gugong-east`. */
  readonly id: Scalars['ID']['output'];
  /** Always BRAND. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** What kind of brand it is; null where nothing needs saying. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** 品牌: a named brand, title, award or work. */
export type BrandLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 品牌: a named brand, title, award or work. */
export type BrandOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 品牌: a named brand, title, award or work. */
export type BrandStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of a statement that seems to name something which no entity covers. It is found by how reports write names, and is no fact. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The rule that found it, by its name in docs/rules.md. */
  readonly rule: Scalars['String']['output'];
  /** The name as it stands in the text. */
  readonly span: TextSpan;
  /** Where it stands. */
  readonly statement?: Maybe<Statement>;
  /** What kind of thing the words suggest; null where they suggest none. */
  readonly suggestedKind?: Maybe<EntityKind>;
};

/** Candidates, a page at a time, in text order. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The page's candidates with their cursors. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** The page's candidates. */
  readonly nodes: ReadonlyArray<Candidate>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A candidate in a page. */
export type CandidateEdge = {
  readonly __typename?: 'CandidateEdge';
  /** Give it as `after` to go on behind this candidate. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: Candidate;
};

/** 困难和挑战: a difficulty that the report owns up to. */
export type Challenge = Node & Statement & {
  readonly __typename?: 'Challenge';
  /** The same report's measures that take up what it complains of, in text order, at most 50: `responses` says by what words. */
  readonly addressedBy: ReadonlyArray<Measure>;
  /** Distinct entities it mentions, in text order; as many as its words hold. */
  readonly entities: ReadonlyArray<Entity>;
  /** Position within its edition of the report, e.g. `challenge:dongcheng-2024:1.c1`. */
  readonly id: Scalars['ID']['output'];
  /** The entities it names, each time it names them, in text order; as many as its words hold. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it says in figures, in text order; as many as its words hold. */
  readonly observations: ReadonlyArray<Observation>;
  /** The report it stands in. */
  readonly report: Report;
  /** The measures of `addressedBy`, each with the words that it shares with the challenge. */
  readonly responses: ReadonlyArray<ChallengeResponse>;
  /** The innermost section it stands in. */
  readonly section: Section;
  /** Where its words stand in Report.text. */
  readonly span: TextSpan;
  /** What the statement does in the report. */
  readonly statementKind: StatementKind;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
};


/** 困难和挑战: a difficulty that the report owns up to. */
export type ChallengeEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Challenges, a page at a time, in text order, the newest plan first. */
export type ChallengeConnection = {
  readonly __typename?: 'ChallengeConnection';
  /** The page's challenges with their cursors. */
  readonly edges: ReadonlyArray<ChallengeEdge>;
  /** The page's challenges. */
  readonly nodes: ReadonlyArray<Challenge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A challenge in a page. */
export type ChallengeEdge = {
  readonly __typename?: 'ChallengeEdge';
  /** Give it as `after` to go on behind this challenge. */
  readonly cursor: Scalars['String']['output'];
  /** The challenge. */
  readonly node: Challenge;
};

/** That a measure takes up a challenge. No report says so in words: the rules `shared-entity`, `shared-indicator` and `shared-term` derive it. */
export type ChallengeResponse = {
  readonly __typename?: 'ChallengeResponse';
  /** Always DERIVED. */
  readonly basis: Basis;
  /** What is complained of. */
  readonly challenge: Challenge;
  /** What both speak of, in pairs: the challenge's words, then the measure's; at most five pairs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is to be done. */
  readonly measure: Measure;
};

/** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
export type Cluster = Entity & Node & {
  readonly __typename?: 'Cluster';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Places of its stated area, by id; at most 100. */
  readonly covers: ReadonlyArray<Place>;
  /** The family it is a member of, e.g. “四巷” or 产业组团; the first by id where it is in several. */
  readonly family?: Maybe<Cluster>;
  /** Industries it is said to gather, as printed, in the gazetteer's order; at most 20. */
  readonly focus: ReadonlyArray<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `cluster:jinbao-street-cluster`. */
  readonly id: Scalars['ID']['output'];
  /** Always CLUSTER. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Places it is named after and sits in, by id; at most 100. */
  readonly locatedIn: ReadonlyArray<Place>;
  /** Clusters of which it is the family, by id; at most 100. */
  readonly members: ReadonlyArray<Cluster>;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Organizations that settled in it, ordered by id. */
  readonly organizations: OrganizationConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
export type ClusterLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
export type ClusterOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
export type ClusterOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
export type ClusterStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Clusters, a page at a time; ordered by id unless asked for otherwise. */
export type ClusterConnection = {
  readonly __typename?: 'ClusterConnection';
  /** The page's clusters with their cursors. */
  readonly edges: ReadonlyArray<ClusterEdge>;
  /** The page's clusters. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cluster in a page. */
export type ClusterEdge = {
  readonly __typename?: 'ClusterEdge';
  /** Give it as `after` to go on behind this cluster. */
  readonly cursor: Scalars['String']['output'];
  /** The cluster. */
  readonly node: Cluster;
};

/** How a figure bounds what it measures. */
export type Comparator =
  /** About: 左右, 约, 近, 基本. */
  | 'APPROX'
  /** Exactly. */
  | 'EQ'
  /** At least: 以上, 不低于. */
  | 'GE'
  /** More than: 超, 余, 突破. */
  | 'GT'
  /** At most: 以内, 不超过. */
  | 'LE'
  /** Less than: 低于. */
  | 'LT';

/** How well a report is covered, so that a reader can judge what the graph missed. Characters are UTF-16 code units of `Report.text`, each counted once. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Names that the text seems to hold and no entity covers, in text order. */
  readonly candidates: CandidateConnection;
  /** How long the report's text is. */
  readonly characters: Scalars['Int']['output'];
  /** How much of it stands in headings and themes, labels included. */
  readonly inHeadings: Scalars['Int']['output'];
  /** How much of it is written forms of entities. */
  readonly inMentions: Scalars['Int']['output'];
  /** How much of it stands in statements. */
  readonly inStatements: Scalars['Int']['output'];
  /** The report that was read. */
  readonly report: Report;
};


/** How well a report is covered, so that a reader can judge what the graph missed. Characters are UTF-16 code units of `Report.text`, each counted once. */
export type CoverageCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 部门: a public body. */
export type Department = Entity & Node & {
  readonly __typename?: 'Department';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How its name is known: STATED where a loaded report prints it, CURATED where `source` confirms it, else UNCONFIRMED. */
  readonly basis: Basis;
  /** Its gazetteer key, e.g. `department:district-government`. */
  readonly id: Scalars['ID']['output'];
  /** Always DEPARTMENT. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Measures it answers for, in text order, the newest plan first; each edge with basis and evidence. */
  readonly measures: DepartmentMeasureConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Where its names come from, in the words of whoever recorded them; null where nothing was recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** 部门: a public body. */
export type DepartmentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 部门: a public body. */
export type DepartmentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 部门: a public body. */
export type DepartmentOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 部门: a public body. */
export type DepartmentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Departments, a page at a time; ordered by id unless asked for otherwise. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The page's departments with their cursors. */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** The page's departments. */
  readonly nodes: ReadonlyArray<Department>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A department in a page. */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** Give it as `after` to go on behind this department. */
  readonly cursor: Scalars['String']['output'];
  /** The department. */
  readonly node: Department;
};

/** Measures that a department answers for, a page at a time. */
export type DepartmentMeasureConnection = {
  readonly __typename?: 'DepartmentMeasureConnection';
  /** The page's measures with their cursors. */
  readonly edges: ReadonlyArray<DepartmentMeasureEdge>;
  /** The page's measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure in a page, with what tells that the department answers for it. */
export type DepartmentMeasureEdge = {
  readonly __typename?: 'DepartmentMeasureEdge';
  /** The strongest of the evidence. */
  readonly basis: Basis;
  /** Give it as `after` to go on behind this measure. */
  readonly cursor: Scalars['String']['output'];
  /** The words that tell it, strongest first; at most 10. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The measure. */
  readonly node: Measure;
};

/** A department that answers for a measure: the report says so, its confirmed duties hold the measure's words, or its own name says its field. */
export type DepartmentResponsibility = {
  readonly __typename?: 'DepartmentResponsibility';
  /** The strongest of the evidence. */
  readonly basis: Basis;
  /** Who answers. */
  readonly department: Department;
  /** The words that tell it, strongest first; at most 10. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A named thing that reports speak of. It has one kind; a thing that is both a project and a place is two entities, linked. */
export type Entity = {
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `place:jinbao-street`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** A named thing that reports speak of. It has one kind; a thing that is both a project and a place is two entities, linked. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A named thing that reports speak of. It has one kind; a thing that is both a project and a place is two entities, linked. */
export type EntityOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing that reports speak of. It has one kind; a thing that is both a project and a place is two entities, linked. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Entities, a page at a time, ordered by id. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page's entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The page's entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many measures have to do with an entity. */
export type EntityCount = {
  readonly __typename?: 'EntityCount';
  /** Measures that it answers for, or that mention it. */
  readonly count: Scalars['Int']['output'];
  /** The department or the mentioned entity. */
  readonly entity: Entity;
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Give it as `after` to go on behind this entity. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** What sort of thing an entity is. */
export type EntityKind =
  /** 品牌: a named brand, title, award or work. */
  | 'BRAND'
  /** 产业集群: one of the “四巷”, a pilot unit of one, an 产业组团, a park, a shopping area. */
  | 'CLUSTER'
  /** 部门: a public body. */
  | 'DEPARTMENT'
  /** 活动: a named conference, festival, exhibition or census. */
  | 'EVENT'
  /** 指标: what a figure measures. */
  | 'INDICATOR'
  /** 机构: a company, association or institution. */
  | 'ORGANIZATION'
  /** 地点: an administrative division, area, street, site or building. */
  | 'PLACE'
  /** 政策: a named plan, scheme, reform or mechanism. */
  | 'POLICY'
  /** 项目: something built, renewed or carried out under a name. */
  | 'PROJECT';

/** By what a list of entities is ordered; each order is total. */
export type EntityOrder =
  /** By id. */
  | 'ID'
  /** As a dictionary has their canonical names: by pinyin, without tones, a syllable at a time; then as they are written, then by id. */
  | 'NAME';

/** Names one entity: exactly one of the two is given. A name may be any alias, in any written form. */
export type EntityRef =
  /** The entity's id, e.g. `place:jinbao-street`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** A canonical name or alias; width, quotation marks, case and spaces make no difference. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** 活动: a named conference, festival, exhibition or census. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Which edition, as printed, e.g. 第六届; null where the text doesn't say. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `event:beijing-culture-forum`. */
  readonly id: Scalars['ID']['output'];
  /** Always EVENT. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** 活动: a named conference, festival, exhibition or census. */
export type EventLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 活动: a named conference, festival, exhibition or census. */
export type EventOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 活动: a named conference, festival, exhibition or census. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What one fact rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How the fact is known by this piece of evidence. */
  readonly basis: Basis;
  /** Set where DERIVED: the rule's name, documented in docs/rules.md. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Set where CURATED or UNCONFIRMED: where the fact comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The words, set where `statement` is. */
  readonly span?: Maybe<TextSpan>;
  /** Set where STATED, and where the fact rests on words. */
  readonly statement?: Maybe<Statement>;
};

/** Whether a fact was reached, is set, or was given for a year that was not over. */
export type FactKind =
  /** Reported as done or reached. */
  | 'ACTUAL'
  /** Given for a year that was not over (预计). Money promised (预计投入) is none. */
  | 'ESTIMATE'
  /** Set for a year to come. */
  | 'TARGET';

/** WGS84. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** How far the point may be from what one would call the place. */
  readonly accuracyMetres: Scalars['Int']['output'];
  /** CURATED, or UNCONFIRMED where asked for. */
  readonly basis: Basis;
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Under which terms it may be shown; points of OpenStreetMap need its attribution. */
  readonly licence: Scalars['String']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
  /** Where the point comes from. */
  readonly source: Scalars['String']['output'];
};

/** A way from one entity to another, over statements and other entities. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** Entities and statements in walking order, both ends among them: one more than there are steps. At most 7. */
  readonly nodes: ReadonlyArray<Node>;
  /** The steps in walking order; at most 6. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** 指标: what a figure measures. */
export type Indicator = Entity & Node & {
  readonly __typename?: 'Indicator';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its name was taken from a clause, because the lexicon has none for the figure; to be reviewed. */
  readonly derived: Scalars['Boolean']['output'];
  /** Its gazetteer key, e.g. `indicator:gdp`. */
  readonly id: Scalars['ID']['output'];
  /** Always INDICATOR. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Its figures, by year, then in text order; at most 500. */
  readonly observations: ReadonlyArray<Observation>;
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
  /** The unit that it is usually printed in; null where the lexicon names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** 指标: what a figure measures. */
export type IndicatorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 指标: what a figure measures. */
export type IndicatorObservationsArgs = {
  factKind?: InputMaybe<FactKind>;
  of?: InputMaybe<EntityRef>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** 指标: what a figure measures. */
export type IndicatorOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标: what a figure measures. */
export type IndicatorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Indicators, a page at a time; ordered by id unless asked for otherwise. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The page's indicators with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The page's indicators. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator in a page. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Give it as `after` to go on behind this indicator. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** What a measure may lack. */
export type Lack =
  /** No department answers for it on STATED evidence; what is DERIVED or CURATED does not fill the gap. */
  | 'DEPARTMENT'
  /** It states no observation. */
  | 'NUMBER'
  /** It mentions no place. */
  | 'PLACE'
  /** It mentions no project. */
  | 'PROJECT';

/** A typed relation between two entities, with what it rests on. */
export type Link = {
  readonly __typename?: 'Link';
  /** The strongest of its evidence. */
  readonly basis: Basis;
  /** Set for NEAR: metres between the two points. */
  readonly distanceMetres?: Maybe<Scalars['Float']['output']>;
  /** What it rests on, strongest first; at most 10. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it starts. */
  readonly from: Entity;
  /** Where it ends. */
  readonly to: Entity;
  /** What it says. */
  readonly type: LinkType;
};

/** Links, a page at a time, ordered by type and the ids of both ends. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The page's links with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The page's links. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which ends of its links an entity is asked for. */
export type LinkDirection =
  /** Both. */
  | 'ANY'
  /** Links to the entity. */
  | 'IN'
  /** Links from the entity. */
  | 'OUT';

/** A link in a page. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Give it as `after` to go on behind this link. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** What a link says. The direction reads from `from` to `to`. */
export type LinkType =
  /** A cluster takes in a place of its stated area. */
  | 'COVERS'
  /** An event takes place somewhere. */
  | 'HELD_IN'
  /** A department leads a project or cluster. */
  | 'LEADS'
  /** A project or cluster lies in a place. */
  | 'LOCATED_IN'
  /** A cluster belongs to a family (“四巷”, 产业组团), or a project to a cluster. */
  | 'MEMBER_OF'
  /** Two places lie close together, by their coordinates. */
  | 'NEAR'
  /** An organization runs something. */
  | 'OPERATES'
  /** A place lies in a larger place; a project is a phase or part of another. */
  | 'PART_OF'
  /** An organization has settled in a place, cluster or project (落户, 入驻). */
  | 'SETTLED_IN';

/** Whether a statement must touch one of the asked entities or all of them. */
export type Match =
  /** Every one. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

/** 举措: a task of the plan year: one numbered item of the tasks part, or an unnumbered task sentence there. */
export type Measure = Node & Statement & {
  readonly __typename?: 'Measure';
  /** Who answers for it, the surest first, then by id; at most 50. */
  readonly departments: ReadonlyArray<DepartmentResponsibility>;
  /** Distinct entities it mentions, in text order; as many as its words hold. */
  readonly entities: ReadonlyArray<Entity>;
  /** What a review part says of the same projects, places and clusters (not of a district as such), for an earlier year, in text order; at most 50. */
  readonly follows: ReadonlyArray<Achievement>;
  /** Position within its edition of the report, e.g. `measure:dongcheng-2024:3.4.3.2`. */
  readonly id: Scalars['ID']['output'];
  /** The entities it names, each time it names them, in text order; as many as its words hold. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Where it stands: `三(三)拓展产业发展载体(2)`; without the last part where it has no number. */
  readonly number: Scalars['String']['output'];
  /** What it says in figures, in text order; as many as its words hold. */
  readonly observations: ReadonlyArray<Observation>;
  /** The report it stands in. */
  readonly report: Report;
  /** The same report's challenges that it takes up, in text order, at most 50, each with the words that both share. */
  readonly responsesTo: ReadonlyArray<ChallengeResponse>;
  /** The innermost section it stands in. */
  readonly section: Section;
  /** Where its words stand in Report.text. */
  readonly span: TextSpan;
  /** What the statement does in the report. */
  readonly statementKind: StatementKind;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
};


/** 举措: a task of the plan year: one numbered item of the tasks part, or an unnumbered task sentence there. */
export type MeasureDepartmentsArgs = {
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 举措: a task of the plan year: one numbered item of the tasks part, or an unnumbered task sentence there. */
export type MeasureEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Measures, a page at a time, in text order, the newest plan first. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page's measures with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** What the answer holds, counted over all pages; each field is read only where it is asked for. */
  readonly facets: MeasureFacets;
  /** The page's measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure in a page. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Give it as `after` to go on behind this measure. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
  /** Why it is in the answer: its touches on the asked entities, narrowest scope first; at most 10. Empty exactly when no entity was asked for. */
  readonly touches: ReadonlyArray<Touch>;
};

/** Counts over the whole answer, not the page: over all measures that touch what is asked for and that the filter leaves. */
export type MeasureFacets = {
  readonly __typename?: 'MeasureFacets';
  /** Departments that answer for them, those told by UNCONFIRMED alone left out; a measure counts for each of its departments; most measures first, then by id; at most 100. */
  readonly departments: ReadonlyArray<EntityCount>;
  /** Entities that they mention, a measure counted once for each, however often it mentions it; most measures first, then by id. Departments whose names no source confirms are left out. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** How many measures each scope would give with the same entities, match and filter, narrowest scope first; empty where no entity was asked for. */
  readonly scopes: ReadonlyArray<ScopeCount>;
  /** Measures by the section they stand in directly (Measure.section: the theme, or what has no theme inside), each counted once, so that the counts add up to totalCount; most measures first, then in the reports' order; at most 100 sections. */
  readonly sections: ReadonlyArray<SectionCount>;
};


/** Counts over the whole answer, not the page: over all measures that touch what is asked for and that the filter leaves. */
export type MeasureFacetsEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Which measures to leave in: those of which all holds that is given. A field that is left out, null or empty asks for nothing. */
export type MeasureFilter = {
  /** A department that answers for them, as Measure.departments shows it: UNCONFIRMED alone does not count. An unknown name is an error, ENTITY_NOT_FOUND. */
  readonly department?: InputMaybe<EntityRef>;
  /** What they lack, all of it: the accountability gaps of a plan. */
  readonly lacks?: InputMaybe<ReadonlyArray<Lack>>;
  /** Kinds of entity: they mention at least one entity of each. */
  readonly mentionsKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** The report they stand in; an id that no report has leaves none. */
  readonly reportId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of a title, at most 200 characters: of the section or theme they stand in, or of any heading above it. Width, quotation marks, case and spaces make no difference. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The year that they plan. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity's written form at a place in a report's text. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** What is named. */
  readonly entity: Entity;
  /** The written form as it stands in the text. */
  readonly span: TextSpan;
  /** Where it is named. */
  readonly statement: Statement;
};

/** Mentions, a page at a time, in text order, the newest plan first. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The page's mentions with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The page's mentions. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Give it as `after` to go on behind this mention. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** Anything with a readable id, e.g. `place:jinbao-street` or `measure:dongcheng-2024:3.4.3.2`. */
export type Node = {
  /** Readable and lasting: an entity's is never reused, a statement's is its position within a named edition of a report. */
  readonly id: Scalars['ID']['output'];
};

/** One figure (or worded target) of one indicator of one district for one year or period. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** How it bounds what it measures. */
  readonly comparator: Comparator;
  /** The clause that states it; one piece. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it was reached or is set. */
  readonly factKind: FactKind;
  /** What kind of number it is. */
  readonly form: ObservationForm;
  /** Where its figure stands, e.g. `observation:dongcheng-2024:4563-4568`. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly indicator: Indicator;
  /** The district (or province …) that it is about. */
  readonly of: Place;
  /** ISO 8601 year, part or span of years: 2023, 2023-H1, 2021/2025. */
  readonly period: Scalars['String']['output'];
  /** The statement that it stands in. */
  readonly statement: Statement;
  /** As printed: %, 亿元, 万平方米, 个, 户 …; null where none is printed. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** As printed; null where the words hold no number («与经济增长基本同步», «达到市级要求»). */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The figure's words: «4.5%左右», «达到市级要求». */
  readonly wording: Scalars['String']['output'];
  /** The year it is about; the last one of a span of years. */
  readonly year: Scalars['Int']['output'];
};

/** What kind of number a figure is. */
export type ObservationForm =
  /** Things counted. */
  | 'COUNT'
  /** A rise on the year before. */
  | 'GROWTH'
  /** An amount. */
  | 'LEVEL'
  /** A position. */
  | 'RANK'
  /** A fall on the year before. */
  | 'REDUCTION'
  /** A rate or coverage. */
  | 'SHARE';

/** 机构: a company, association or institution. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `organization:zhonghui-life`. */
  readonly id: Scalars['ID']['output'];
  /** Always ORGANIZATION. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Its line of business, as printed; null where the text doesn't say. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
};


/** 机构: a company, association or institution. */
export type OrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 机构: a company, association or institution. */
export type OrganizationOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 机构: a company, association or institution. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Organizations, a page at a time; ordered by id unless asked for otherwise. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page's organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The page's organizations. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Give it as `after` to go on behind this organization. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Where a page stands within its list, after Relay's connection specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last item, to be given as `after` for the next page; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first item; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Every other statement. */
export type Passage = Node & Statement & {
  readonly __typename?: 'Passage';
  /** Distinct entities it mentions, in text order; as many as its words hold. */
  readonly entities: ReadonlyArray<Entity>;
  /** Position within its edition of the report, e.g. `passage:dongcheng-2024:2.s1`. */
  readonly id: Scalars['ID']['output'];
  /** The entities it names, each time it names them, in text order; as many as its words hold. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it says in figures, in text order; as many as its words hold. */
  readonly observations: ReadonlyArray<Observation>;
  /** The report it stands in. */
  readonly report: Report;
  /** The innermost section it stands in. */
  readonly section: Section;
  /** Where its words stand in Report.text. */
  readonly span: TextSpan;
  /** What the statement does in the report. */
  readonly statementKind: StatementKind;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** Title of the theme it stands in; null where it stands in none. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
};


/** Every other statement. */
export type PassageEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** One step between two nodes that are joined directly, with what it rests on. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** What it rests on, UNCONFIRMED left out: for MENTIONS, STATED with the statement and each place where it names the entity, in text order; for a link, its evidence, strongest first. At most 10. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where the step starts, in walking order. */
  readonly from: Node;
  /** Whether it is walked against its direction: the statement that mentions, or the start of the link, is then `to`. */
  readonly reversed: Scalars['Boolean']['output'];
  /** Where the step ends, in walking order. */
  readonly to: Node;
  /** MENTIONS between a statement and an entity that it names, or the LinkType of a link between two entities. */
  readonly type: Scalars['String']['output'];
};

/** 地点: somewhere that reports speak of. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Containing places, nearest first; at most 20. */
  readonly ancestors: ReadonlyArray<Place>;
  /** What sort of place it is. */
  readonly category: PlaceCategory;
  /** Clusters located here and clusters that cover it, by id; at most 100. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Places inside this one, ordered by id. */
  readonly contains: PlaceConnection;
  /** Its gazetteer key, e.g. `place:jinbao-street`. */
  readonly id: Scalars['ID']['output'];
  /** Always PLACE. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Null where no coordinate is known. */
  readonly location?: Maybe<GeoPoint>;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Projects located here, not in places inside, ordered by id. */
  readonly projects: ProjectConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
  /** The place that directly contains this one; where it lies on a boundary, the first of them by id (`links` has them all). */
  readonly within?: Maybe<Place>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceLocationArgs = {
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地点: somewhere that reports speak of. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of place it is. */
export type PlaceCategory =
  /** An area known by a name, e.g. 王府井, 望坛. */
  | 'AREA'
  /** A building or facility. */
  | 'BUILDING'
  /** 市. */
  | 'CITY'
  /** 社区, 村. */
  | 'COMMUNITY'
  /** 县. */
  | 'COUNTY'
  /** 区. */
  | 'DISTRICT'
  /** 直辖市. */
  | 'MUNICIPALITY'
  /** A park or green space. */
  | 'PARK'
  /** 省. */
  | 'PROVINCE'
  /** A region over several provinces or cities, e.g. 京津冀. */
  | 'REGION'
  /** A plot, address or historic site. */
  | 'SITE'
  /** A station. */
  | 'STATION'
  /** A street, road or hutong. */
  | 'STREET'
  /** 街道. */
  | 'SUBDISTRICT'
  /** 镇, 乡. */
  | 'TOWN';

/** Places, a page at a time; ordered by id unless asked for otherwise. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page's places with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The page's places. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** Places around a point, a page at a time, nearest first, those equally far by id. */
export type PlaceNearConnection = {
  readonly __typename?: 'PlaceNearConnection';
  /** The page's places with their cursors and distances. */
  readonly edges: ReadonlyArray<PlaceNearEdge>;
  /** The page's places. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a page, and how far it is. */
export type PlaceNearEdge = {
  readonly __typename?: 'PlaceNearEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** Metres along the surface from the asked point to the place's, by the haversine formula; how far the place's own point may be off stands in its `location`. */
  readonly distanceMetres: Scalars['Float']['output'];
  /** The place. */
  readonly node: Place;
};

/** 政策: a named plan, scheme, reform or mechanism. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its gazetteer key, e.g. `policy:carbon-peak-plan`. */
  readonly id: Scalars['ID']['output'];
  /** Always POLICY. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
  /** Years it runs, as printed; null where the text doesn't say. */
  readonly years?: Maybe<Scalars['String']['output']>;
};


/** 政策: a named plan, scheme, reform or mechanism. */
export type PolicyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 政策: a named plan, scheme, reform or mechanism. */
export type PolicyOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策: a named plan, scheme, reform or mechanism. */
export type PolicyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 项目: something built, renewed or carried out under a name. */
export type Project = Entity & Node & {
  readonly __typename?: 'Project';
  /** Every other written form by which it can be asked for, at most 50, in the gazetteer's order; in texts some count only in a certain context, and some never. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Clusters it belongs to, by id; at most 100. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Its gazetteer key, e.g. `project:dongzhimen-transport-hub`. */
  readonly id: Scalars['ID']['output'];
  /** Always PROJECT. */
  readonly kind: EntityKind;
  /** Typed links to other entities, each with its evidence. */
  readonly links: LinkConnection;
  /** Places it lies in, by id; at most 100. */
  readonly locatedIn: ReadonlyArray<Place>;
  /** Canonical Chinese name. */
  readonly name: Scalars['String']['output'];
  /** Everywhere the reports name it, in text order, the newest plan first. */
  readonly occurrences: MentionConnection;
  /** The project or programme that this one is a phase or part of; the first by id where it is part of several. */
  readonly partOf?: Maybe<Project>;
  /** Its phases and parts, by id; at most 100. */
  readonly parts: ReadonlyArray<Project>;
  /** What the reports say of its progress, oldest first, across reports; as many as they say. */
  readonly stages: ReadonlyArray<ProjectStage>;
  /** Statements that touch it, in text order, the newest plan first. The edges say why. */
  readonly statements: StatementConnection;
  /** What became of what was promised, judged over all loaded reports. */
  readonly thread: ProjectThread;
};


/** 项目: something built, renewed or carried out under a name. */
export type ProjectLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** 项目: something built, renewed or carried out under a name. */
export type ProjectOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目: something built, renewed or carried out under a name. */
export type ProjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  scope?: InputMaybe<TouchScope>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Projects, a page at a time; ordered by id unless asked for otherwise. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The page's projects with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The page's projects. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A project in a page. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Give it as `after` to go on behind this project. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
};

/** What a report says of a project's progress in a year. */
export type ProjectStage = {
  readonly __typename?: 'ProjectStage';
  /** The clause that says it; one piece. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it is reported, set or expected. */
  readonly factKind: FactKind;
  /** How far the project is. */
  readonly stage: StageKind;
  /** The statement that says it. */
  readonly statement: Statement;
  /** The words that show it. */
  readonly wording: Scalars['String']['output'];
  /** The year it is said of. */
  readonly year: Scalars['Int']['output'];
};

/** A project's promises and what was reported of it, over all loaded reports. */
export type ProjectThread = {
  readonly __typename?: 'ProjectThread';
  /** What plans set, oldest first; as many as the reports say. */
  readonly promised: ReadonlyArray<ProjectStage>;
  /** What reviews say, oldest first; as many as the reports say. */
  readonly reported: ReadonlyArray<ProjectStage>;
  /** What became of what was promised. */
  readonly state: ThreadState;
};

/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type Query = {
  readonly __typename?: 'Query';
  /** What the review parts report as done: all, or what touches the given entities. An unknown name is an error, ENTITY_NOT_FOUND, with near names in its extensions. */
  readonly achievements: AchievementConnection;
  /** The difficulties that the reports own up to. */
  readonly challenges: ChallengeConnection;
  /** The cluster with this id, canonical name or alias; null where none has it; AMBIGUOUS_NAME with the candidates where several have it. */
  readonly cluster?: Maybe<Cluster>;
  /** Clusters. */
  readonly clusters: ClusterConnection;
  /** How much of a report the graph holds, and what it seems to miss. An unknown report is an error, BAD_ARGUMENT. */
  readonly coverage: Coverage;
  /** A hash of the facts, the gazetteer and the extractor's version: equal on both engines, changed whenever the graph is. */
  readonly dataVersion: Scalars['String']['output'];
  /** The department with this id, canonical name or alias; null where none has it; AMBIGUOUS_NAME with the candidates where several have it. One whose name no source confirms is answered too, since naming it is asking for it; its `basis` tells. */
  readonly department?: Maybe<Department>;
  /** Departments, but for those whose names no source confirms, unless they are asked for. */
  readonly departments: DepartmentConnection;
  /** All entities of the graph, but for departments whose names no source confirms, unless they are asked for. */
  readonly entities: EntityConnection;
  /** By id, canonical name, then alias; null where nothing has that name; AMBIGUOUS_NAME with the candidates where several have it. A department whose name no source confirms is answered too, since naming it is asking for it; its `basis` tells. */
  readonly entity?: Maybe<Entity>;
  /** The indicator with this id, canonical name or alias; null where none has it; AMBIGUOUS_NAME with the candidates where several have it. */
  readonly indicator?: Maybe<Indicator>;
  /** Indicators. */
  readonly indicators: IndicatorConnection;
  /** The measures of the plan: all, or those that touch the given entities. An unknown name is an error, ENTITY_NOT_FOUND, with near names in its extensions. An empty list asks for nothing, like none. */
  readonly measures: MeasureConnection;
  /** What lies around an entity: the entities that it is linked to, links followed either way and UNCONFIRMED ones never, the statements that mention it, and so on from those. Neighbours are counted before they are read, and of each level at most 2000 are, those of the nodes with the fewest first: a greater hub is never read whole. A district or larger division is shown where it is a neighbour, and not walked on from unless it is the asked one. */
  readonly neighbourhood: Subgraph;
  /** The node with this id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in the order asked, null where there is none. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organizations. */
  readonly organizations: OrganizationConnection;
  /** Shortest paths between two entities, over statements that mention them and over links. Links are walked either way, those that are UNCONFIRMED never; no path leads through reports, sections, or a district or larger division, though it may start or end at one. All paths given are equally long. Those whose middle nodes have fewer neighbours together go first, so that a hub comes last, then by the ids from the start on. Where two nodes are joined in several ways, the path has the one with the strongest evidence. An entity is its own path, of length 0; where there is no path the list is empty. A search reads at most 2000 neighbours at each step, of the nodes with the fewest first: on a graph so dense that more would be needed, paths through the greatest hubs may be missed. */
  readonly paths: ReadonlyArray<GraphPath>;
  /** The place with this id, canonical name or alias; null where none has it; AMBIGUOUS_NAME with the candidates where several have it. */
  readonly place?: Maybe<Place>;
  /** Places. */
  readonly places: PlaceConnection;
  /** Places whose point lies within some metres of a point, nearest first, those equally far by id. Places without a known point are never among them. */
  readonly placesNear: PlaceNearConnection;
  /** The project with this id, canonical name or alias; null where none has it; AMBIGUOUS_NAME with the candidates where several have it. */
  readonly project?: Maybe<Project>;
  /** Projects. */
  readonly projects: ProjectConnection;
  /** The report with this id; null where there is none. */
  readonly report?: Maybe<Report>;
  /** All reports of the graph. */
  readonly reports: ReportConnection;
  /** What a typed name may stand for, best first, ties by id: a name, its beginning, its pinyin without tones (`jinbaojie`; ü as v; mixed: `jinbao街`), its first letters (`jbj`), or any of these with one slip, from three characters or five letters on. Each entity comes once. Width, case, quotation marks and spaces make no difference. A text without anything to look for resolves to nothing. */
  readonly resolve: ReadonlyArray<Resolution>;
  /** Each main indicator's target against what was reported for that year, in the plan's order. Main are those that a plan's target sentence proposes. */
  readonly scoreboard: ReadonlyArray<ScoreRow>;
  /** Chinese full text over statements and entity names, best first; ties by id. A hit has at least half of the text's pairs of neighbouring characters, within its words, or both of two; where no word has two characters, the same of its characters. Width, case, quotation marks and spaces within names make no difference, and no character is an operator. A text without letters and digits finds nothing. Of what is found, 500 entities and 1,000 statements are ranked: those with most of the pairs, the newest plan first. */
  readonly search: SearchConnection;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryAchievementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  touching?: InputMaybe<ReadonlyArray<EntityRef>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reportId?: InputMaybe<Scalars['ID']['input']>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryClusterArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  within?: InputMaybe<EntityRef>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryCoverageArgs = {
  reportId: Scalars['ID']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryDepartmentArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryEntityArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryIndicatorArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasObservations?: InputMaybe<Scalars['Boolean']['input']>;
  main?: InputMaybe<Scalars['Boolean']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  touching?: InputMaybe<ReadonlyArray<EntityRef>>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  within?: InputMaybe<EntityRef>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: EntityRef;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryPlaceArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<PlaceCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  within?: InputMaybe<EntityRef>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryPlacesNearArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  radiusMetres: Scalars['Int']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryProjectArgs = {
  ref: EntityRef;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  stage?: InputMaybe<StageKind>;
  within?: InputMaybe<EntityRef>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<EntityRef>;
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryResolveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QueryScoreboardArgs = {
  of?: InputMaybe<EntityRef>;
  year: Scalars['Int']['input'];
};


/** The plan graph. It is read only: the graph changes by ingestion alone. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A government plan report. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** ISO 8601 date of its delivery to the congress; null where not known. */
  readonly deliveredOn?: Maybe<Scalars['String']['output']>;
  /** The district (or province …) that it is about; null where the graph has no such place. */
  readonly district?: Maybe<Place>;
  /** Names this edition, e.g. `report:dongcheng-2024`. */
  readonly id: Scalars['ID']['output'];
  /** The year it plans, e.g. 2024. */
  readonly planYear: Scalars['Int']['output'];
  /** ISO 8601 date; null where not known. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** The year whose execution it reviews, e.g. 2023. */
  readonly reviewYear: Scalars['Int']['output'];
  /** All its sections, in text order; as many as it has. */
  readonly sections: ReadonlyArray<Section>;
  /** Who published it, as printed; null where not known. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Its statements, in text order. */
  readonly statements: StatementConnection;
  /**
   * The text that every span indexes: decoded, without BOM, line ends as
   * , page chrome left out, nothing else changed.
   */
  readonly text: Scalars['String']['output'];
  /** As printed, line wraps mended. */
  readonly title: Scalars['String']['output'];
};


/** A government plan report. */
export type ReportStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
};

/** Reports, a page at a time, the newest plan first, then by id. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The page's reports with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The page's reports. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Give it as `after` to go on behind this report. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** An entity that a typed name may stand for. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** The entity. */
  readonly entity: Entity;
  /** What matched: the canonical name or alias as it is written, or, where pinyin or its first letters matched, those of the whole name: `jinbaojie`, `jbj`. */
  readonly matched: Scalars['String']['output'];
  /** How sure it is. 1: the canonical name. 0.95: an alias. 0.8 to 0.9: the beginning of a name. 0.65 to 0.75: pinyin, whole or its beginning, also mixed with Chinese. 0.5 to 0.6: the first letters of the pinyin. 0.3 to 0.4: one slip away (a character more, less or other, or two exchanged), or other characters that sound the same. Within such a band it grows with the share of the name that was typed, with how often reports name the entity, and for the canonical name. */
  readonly score: Scalars['Float']['output'];
};

/** How many measures a scope gives. */
export type ScopeCount = {
  readonly __typename?: 'ScopeCount';
  /** Measures, those of the narrower scopes with them. */
  readonly count: Scalars['Int']['output'];
  /** How far a measure may stand from what is asked for. */
  readonly scope: TouchScope;
};

/** One main indicator of a year's plan: what was reached before, what was set, what came of it. */
export type ScoreRow = {
  readonly __typename?: 'ScoreRow';
  /** The headline result: ACTUAL if there is one, else ESTIMATE. */
  readonly actual?: Maybe<Observation>;
  /** The indicator that the plan set a target for. */
  readonly indicator: Indicator;
  /** By the comparator's meaning; null where the two can't be compared. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** What was reached the year before, as reported; ACTUAL before ESTIMATE. */
  readonly previous?: Maybe<Observation>;
  /** The plan's target. */
  readonly target?: Maybe<Observation>;
};

/** What a search found, a page at a time, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's hits with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's hits. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages; at most 500 entities and 1,000 statements. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Give it as `after` to go on behind this hit, with the same text. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** A statement or an entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found in the snippet, in its order; as many as it holds. */
  readonly highlights: ReadonlyArray<SnippetSpan>;
  /** The statement or entity. */
  readonly node: Node;
  /** How well it answers, above 0 and at most 3: the share of the asked pairs of characters that it has, plus the share of the asked words that stand whole in it, plus a weight of up to 1. The weight of a name is the share of it that was found; that of a statement grows with how often it has the words and falls with its length. */
  readonly score: Scalars['Float']['output'];
  /** An entity's name that was found, or of a statement's text what stands around the finds: at most 120 characters, with … where it is cut. */
  readonly snippet: Scalars['String']['output'];
};

/** A heading with all that stands under it: a part (一、), a section ((一)), a theme (a paragraph's opening phrase), or what stands before and after the parts (序, 结语). */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** Sections directly inside, in text order; as many as the report has. */
  readonly children: ReadonlyArray<Section>;
  /** The heading's own words with their label; null where none is printed. */
  readonly heading?: Maybe<TextSpan>;
  /** Position within its edition of the report, e.g. `section:dongcheng-2024:3.4.3`. */
  readonly id: Scalars['ID']['output'];
  /** As printed: 一, (三); null for themes and where none is printed. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The section that directly contains it; null at the top. */
  readonly parent?: Maybe<Section>;
  /** The report it stands in. */
  readonly report: Report;
  /** From the heading through the last word under it. */
  readonly span: TextSpan;
  /** Statements in it and in the sections inside it, in text order. */
  readonly statements: StatementConnection;
  /** The heading's words. */
  readonly title: Scalars['String']['output'];
};


/** A heading with all that stands under it: a part (一、), a section ((一)), a theme (a paragraph's opening phrase), or what stands before and after the parts (序, 结语). */
export type SectionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many measures stand in a section. */
export type SectionCount = {
  readonly __typename?: 'SectionCount';
  /** Measures that stand in it directly. */
  readonly count: Scalars['Int']['output'];
  /** The section, a theme where there are themes. */
  readonly section: Section;
};

/** A part of a snippet: UTF-16 code units, half open. */
export type SnippetSpan = {
  readonly __typename?: 'SnippetSpan';
  /** Where it ends: the first code unit that is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** How far a project has come, as the verbs tell. */
export type StageKind =
  /** 竣工, 完工, 建成 … */
  | 'COMPLETED'
  /** 投用, 开业, 开街, 亮相 … */
  | 'OPERATING'
  /** 谋划, 前期, 立项 … */
  | 'PLANNED'
  /** 停工, 滞后, 受阻 … */
  | 'STALLED'
  /** 启动, 开工 … */
  | 'STARTED'
  /** 推进, 加快, 建设中 … */
  | 'UNDER_WAY';

/** One unit of the report: a sentence, a numbered item “(1)…” with all its sentences, or a challenge («一是…») as a whole. Headings and themes are sections, not statements. */
export type Statement = {
  /** Distinct entities it mentions, in text order; as many as its words hold. */
  readonly entities: ReadonlyArray<Entity>;
  /** Position within its edition of the report, e.g. `measure:dongcheng-2024:3.4.3.2`. */
  readonly id: Scalars['ID']['output'];
  /** The entities it names, each time it names them, in text order; as many as its words hold. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it says in figures, in text order; as many as its words hold. */
  readonly observations: ReadonlyArray<Observation>;
  /** The report it stands in. */
  readonly report: Report;
  /** The innermost section it stands in. */
  readonly section: Section;
  /** Where its words stand in Report.text. */
  readonly span: TextSpan;
  /** What the statement does in the report. */
  readonly statementKind: StatementKind;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
};


/** One unit of the report: a sentence, a numbered item “(1)…” with all its sentences, or a challenge («一是…») as a whole. Headings and themes are sections, not statements. */
export type StatementEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Statements, a page at a time, in text order, the newest plan first. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The page's statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The page's statements. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Give it as `after` to go on behind this statement. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
  /** Why it is in the answer: its touches on the asked entities, narrowest scope first; at most 10. Empty exactly when no entity was asked for. */
  readonly touches: ReadonlyArray<Touch>;
};

/** What a statement does in its report. */
export type StatementKind =
  /** What the review part reports as done. */
  | 'ACHIEVEMENT'
  /** A difficulty that the report owns up to (困难和挑战). */
  | 'CHALLENGE'
  /** A favourable condition (有利条件). */
  | 'CONDITION'
  /** A task of the plan year. */
  | 'MEASURE'
  /** Salutations, guiding thought, transitions. */
  | 'NARRATIVE'
  /** The sentence that proposes the main indicators. */
  | 'TARGET';

/** A part of the graph around an entity, ready to be drawn. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The asked entity first, then by distance, then those with fewer neighbours first, then by id. At most `limit`. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** Every link between two of the nodes, and every statement's mention of an entity among them, as they point: `reversed` is false. By type, start and end; so at most one of each type between two nodes and each way. */
  readonly steps: ReadonlyArray<PathStep>;
  /** Whether neighbours within `depth` were left out, for `limit` or because there were more than 2000 to choose from. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A node of a subgraph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** How many entities and statements it is joined to in the whole graph by links that are not UNCONFIRMED and by mentions: what expanding it would show. */
  readonly degree: Scalars['Int']['output'];
  /** An entity or a statement. */
  readonly node: Node;
};

/** Half open, in UTF-16 code units of Report.text: `quote == text.slice(start, end)`, always. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** One past the last code unit. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves. */
  readonly quote: Scalars['String']['output'];
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
};

/** What became of a project that a plan promised something of. */
export type ThreadState =
  /** Reported to have reached what was promised. */
  | 'DELIVERED'
  /** Reported to have moved, and not to have reached what was promised. */
  | 'PROGRESSING'
  /** Promised for a year that no loaded report reviews yet. */
  | 'PROMISED'
  /** Promised again in a later plan, and not reported to have moved. */
  | 'REPEATED'
  /** Promised in one report and never named in a later one of the same district. */
  | 'SILENT'
  /** Reported on, and never promised in a loaded plan. */
  | 'UNPROMISED';

/** One reason why a statement touches an asked entity. */
export type Touch = {
  readonly __typename?: 'Touch';
  /** The asked entity that is touched. */
  readonly entity: Entity;
  /** The mention in the statement that touches it. */
  readonly mention: Mention;
  /** Links from the mentioned entity to the asked one, in order, each walked forward or against its direction; empty where it is named itself. At most 12 links. */
  readonly path: ReadonlyArray<Link>;
  /** The narrowest scope in which this mention touches the entity. */
  readonly scope: TouchScope;
};

/** How far a statement may stand from an entity and still touch it. Each scope includes the one before. */
export type TouchScope =
  /** The statement names the entity. */
  | 'MENTIONED'
  /** … or names a cluster that covers it, what that cluster's unit also covers, or the family or programme it belongs to. */
  | 'RELATED'
  /** … or names something inside it: PART_OF, LOCATED_IN, SETTLED_IN and MEMBER_OF, followed forward and chained. */
  | 'WITHIN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Achievement: ResolverTypeWrapper<StatementModel>;
  AchievementConnection: ResolverTypeWrapper<StatementConnectionModel>;
  AchievementEdge: ResolverTypeWrapper<StatementEdgeModel>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<EntityModel>;
  Candidate: ResolverTypeWrapper<CandidateModel>;
  CandidateConnection: ResolverTypeWrapper<CandidateConnectionModel>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  Challenge: ResolverTypeWrapper<StatementModel>;
  ChallengeConnection: ResolverTypeWrapper<StatementConnectionModel>;
  ChallengeEdge: ResolverTypeWrapper<StatementEdgeModel>;
  ChallengeResponse: ResolverTypeWrapper<ChallengeResponseModel>;
  Cluster: ResolverTypeWrapper<EntityModel>;
  ClusterConnection: ResolverTypeWrapper<EntityConnectionModel>;
  ClusterEdge: ResolverTypeWrapper<Omit<ClusterEdge, 'node'> & { node: ResolversTypes['Cluster'] }>;
  Comparator: Comparator;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  Department: ResolverTypeWrapper<EntityModel>;
  DepartmentConnection: ResolverTypeWrapper<EntityConnectionModel>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentMeasureConnection: ResolverTypeWrapper<AnsweredMeasureConnectionModel>;
  DepartmentMeasureEdge: ResolverTypeWrapper<AnsweredMeasureEdgeModel>;
  DepartmentResponsibility: ResolverTypeWrapper<ResponsibilityModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityCount: ResolverTypeWrapper<EntityCountModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityRef: EntityRef;
  Event: ResolverTypeWrapper<EntityModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  FactKind: FactKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GraphPath: ResolverTypeWrapper<PathModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<EntityModel>;
  IndicatorConnection: ResolverTypeWrapper<EntityConnectionModel>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lack: Lack;
  Link: ResolverTypeWrapper<LinkModel>;
  LinkConnection: ResolverTypeWrapper<LinkConnectionModel>;
  LinkDirection: LinkDirection;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkType: LinkType;
  Match: Match;
  Measure: ResolverTypeWrapper<StatementModel>;
  MeasureConnection: ResolverTypeWrapper<MeasureConnectionModel>;
  MeasureEdge: ResolverTypeWrapper<StatementEdgeModel>;
  MeasureFacets: ResolverTypeWrapper<MeasureFacetsModel>;
  MeasureFilter: MeasureFilter;
  Mention: ResolverTypeWrapper<MentionModel>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionModel>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Node: ResolverTypeWrapper<NodeModel>;
  Observation: ResolverTypeWrapper<ObservationModel>;
  ObservationForm: ObservationForm;
  Organization: ResolverTypeWrapper<EntityModel>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<StatementModel>;
  PathStep: ResolverTypeWrapper<StepModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  PlaceCategory: PlaceCategory;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceNearConnection: ResolverTypeWrapper<PlaceNearConnectionModel>;
  PlaceNearEdge: ResolverTypeWrapper<PlaceNearEdgeModel>;
  Policy: ResolverTypeWrapper<EntityModel>;
  Project: ResolverTypeWrapper<EntityModel>;
  ProjectConnection: ResolverTypeWrapper<EntityConnectionModel>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectStage: ResolverTypeWrapper<StageModel>;
  ProjectThread: ResolverTypeWrapper<Omit<ProjectThread, 'promised' | 'reported'> & { promised: ReadonlyArray<ResolversTypes['ProjectStage']>, reported: ReadonlyArray<ResolversTypes['ProjectStage']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportConnection: ResolverTypeWrapper<ReportConnectionModel>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ScopeCount: ResolverTypeWrapper<ScopeCount>;
  ScoreRow: ResolverTypeWrapper<ScoreModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Section: ResolverTypeWrapper<SectionModel>;
  SectionCount: ResolverTypeWrapper<SectionCountModel>;
  SnippetSpan: ResolverTypeWrapper<SnippetSpan>;
  StageKind: StageKind;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionModel>;
  StatementEdge: ResolverTypeWrapper<StatementEdgeModel>;
  StatementKind: StatementKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeModel>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  ThreadState: ThreadState;
  Touch: ResolverTypeWrapper<TouchModel>;
  TouchScope: TouchScope;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: StatementModel;
  AchievementConnection: StatementConnectionModel;
  AchievementEdge: StatementEdgeModel;
  Boolean: Scalars['Boolean']['output'];
  Brand: EntityModel;
  Candidate: CandidateModel;
  CandidateConnection: CandidateConnectionModel;
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  Challenge: StatementModel;
  ChallengeConnection: StatementConnectionModel;
  ChallengeEdge: StatementEdgeModel;
  ChallengeResponse: ChallengeResponseModel;
  Cluster: EntityModel;
  ClusterConnection: EntityConnectionModel;
  ClusterEdge: Omit<ClusterEdge, 'node'> & { node: ResolversParentTypes['Cluster'] };
  Coverage: CoverageModel;
  Department: EntityModel;
  DepartmentConnection: EntityConnectionModel;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentMeasureConnection: AnsweredMeasureConnectionModel;
  DepartmentMeasureEdge: AnsweredMeasureEdgeModel;
  DepartmentResponsibility: ResponsibilityModel;
  Entity: EntityModel;
  EntityConnection: EntityConnectionModel;
  EntityCount: EntityCountModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityRef: EntityRef;
  Event: EntityModel;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPoint;
  GraphPath: PathModel;
  ID: Scalars['ID']['output'];
  Indicator: EntityModel;
  IndicatorConnection: EntityConnectionModel;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  Int: Scalars['Int']['output'];
  Link: LinkModel;
  LinkConnection: LinkConnectionModel;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Measure: StatementModel;
  MeasureConnection: MeasureConnectionModel;
  MeasureEdge: StatementEdgeModel;
  MeasureFacets: MeasureFacetsModel;
  MeasureFilter: MeasureFilter;
  Mention: MentionModel;
  MentionConnection: MentionConnectionModel;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Node: NodeModel;
  Observation: ObservationModel;
  Organization: EntityModel;
  OrganizationConnection: EntityConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Passage: StatementModel;
  PathStep: StepModel;
  Place: EntityModel;
  PlaceConnection: EntityConnectionModel;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceNearConnection: PlaceNearConnectionModel;
  PlaceNearEdge: PlaceNearEdgeModel;
  Policy: EntityModel;
  Project: EntityModel;
  ProjectConnection: EntityConnectionModel;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectStage: StageModel;
  ProjectThread: Omit<ProjectThread, 'promised' | 'reported'> & { promised: ReadonlyArray<ResolversParentTypes['ProjectStage']>, reported: ReadonlyArray<ResolversParentTypes['ProjectStage']> };
  Query: Record<PropertyKey, never>;
  Report: ReportModel;
  ReportConnection: ReportConnectionModel;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  Resolution: ResolutionModel;
  ScopeCount: ScopeCount;
  ScoreRow: ScoreModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitModel;
  Section: SectionModel;
  SectionCount: SectionCountModel;
  SnippetSpan: SnippetSpan;
  Statement: StatementModel;
  StatementConnection: StatementConnectionModel;
  StatementEdge: StatementEdgeModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SubgraphNode: SubgraphNodeModel;
  TextSpan: TextSpan;
  Touch: TouchModel;
};

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<AchievementEntitiesArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statementKind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementConnection'] = ResolversParentTypes['AchievementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AchievementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementEdge'] = ResolversParentTypes['AchievementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['Touch']>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BrandLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<BrandOccurrencesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BrandStatementsArgs, 'first' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  suggestedKind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  addressedBy?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ChallengeEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ChallengeResponse']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statementKind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Challenge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ChallengeResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeResponse'] = ResolversParentTypes['ChallengeResponse']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  focus?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ClusterLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ClusterOccurrencesArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<ClusterOrganizationsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ClusterStatementsArgs, 'first' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<CoverageCandidatesArgs, 'first'>>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inHeadings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DepartmentLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  measures?: Resolver<ResolversTypes['DepartmentMeasureConnection'], ParentType, ContextType, RequireFields<DepartmentMeasuresArgs, 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DepartmentOccurrencesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DepartmentStatementsArgs, 'first' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DepartmentMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentMeasureConnection'] = ResolversParentTypes['DepartmentMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentMeasureEdge'] = ResolversParentTypes['DepartmentMeasureEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type DepartmentResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentResponsibility'] = ResolversParentTypes['DepartmentResponsibility']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Brand' | 'Cluster' | 'Department' | 'Event' | 'Indicator' | 'Organization' | 'Place' | 'Policy' | 'Project', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EventOccurrencesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'first' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  accuracyMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndicatorLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<IndicatorOccurrencesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<IndicatorStatementsArgs, 'first' | 'scope'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['DepartmentResponsibility']>, ParentType, ContextType, RequireFields<MeasureDepartmentsArgs, 'includeUnconfirmed'>>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<MeasureEntitiesArgs>>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  responsesTo?: Resolver<ReadonlyArray<ResolversTypes['ChallengeResponse']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statementKind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MeasureFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['Touch']>, ParentType, ContextType>;
};

export type MeasureFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureFacets'] = ResolversParentTypes['MeasureFacets']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType, RequireFields<MeasureFacetsEntitiesArgs, 'first'>>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ScopeCount']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionCount']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Achievement' | 'Brand' | 'Challenge' | 'Cluster' | 'Department' | 'Event' | 'Indicator' | 'Measure' | 'Observation' | 'Organization' | 'Passage' | 'Place' | 'Policy' | 'Project' | 'Report' | 'Section', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  factKind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ObservationForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationOccurrencesArgs, 'first'>>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<PassageEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statementKind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PlaceCategory'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlaceContainsArgs, 'depth' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PlaceLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType, RequireFields<PlaceLocationArgs, 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceOccurrencesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<PlaceProjectsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsArgs, 'first' | 'scope'>>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceNearConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNearConnection'] = ResolversParentTypes['PlaceNearConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceNearEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceNearEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNearEdge'] = ResolversParentTypes['PlaceNearEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PolicyOccurrencesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PolicyStatementsArgs, 'first' | 'scope'>>;
  years?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectLinksArgs, 'direction' | 'first' | 'includeUnconfirmed'>>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProjectOccurrencesArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProjectStatementsArgs, 'first' | 'scope'>>;
  thread?: Resolver<ResolversTypes['ProjectThread'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  factKind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectThread'] = ResolversParentTypes['ProjectThread']> = {
  promised?: Resolver<ReadonlyArray<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThreadState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, RequireFields<QueryAchievementsArgs, 'first' | 'match' | 'scope'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<QueryChallengesArgs, 'first'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'ref'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<QueryClustersArgs, 'first' | 'orderBy'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'reportId'>>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'ref'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first' | 'includeUnconfirmed' | 'orderBy'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'includeUnconfirmed'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'ref'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'ref'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first' | 'match' | 'scope'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'ref'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  placesNear?: Resolver<ResolversTypes['PlaceNearConnection'], ParentType, ContextType, RequireFields<QueryPlacesNearArgs, 'first' | 'includeUnconfirmed' | 'latitude' | 'longitude' | 'radiusMetres'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'ref'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'orderBy'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'first' | 'text'>>;
  scoreboard?: Resolver<ReadonlyArray<ResolversTypes['ScoreRow']>, ParentType, ContextType, RequireFields<QueryScoreboardArgs, 'year'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  deliveredOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ReportStatementsArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScopeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeCount'] = ResolversParentTypes['ScopeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TouchScope'], ParentType, ContextType>;
};

export type ScoreRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreRow'] = ResolversParentTypes['ScoreRow']> = {
  actual?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['SnippetSpan']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SectionStatementsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionCount'] = ResolversParentTypes['SectionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SnippetSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnippetSpan'] = ResolversParentTypes['SnippetSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType?: TypeResolveFn<'Achievement' | 'Challenge' | 'Measure' | 'Passage', ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['Touch']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Touch'] = ResolversParentTypes['Touch']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TouchScope'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Achievement?: AchievementResolvers<ContextType>;
  AchievementConnection?: AchievementConnectionResolvers<ContextType>;
  AchievementEdge?: AchievementEdgeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  ChallengeResponse?: ChallengeResponseResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  DepartmentMeasureConnection?: DepartmentMeasureConnectionResolvers<ContextType>;
  DepartmentMeasureEdge?: DepartmentMeasureEdgeResolvers<ContextType>;
  DepartmentResponsibility?: DepartmentResponsibilityResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureFacets?: MeasureFacetsResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceNearConnection?: PlaceNearConnectionResolvers<ContextType>;
  PlaceNearEdge?: PlaceNearEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  ProjectThread?: ProjectThreadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ScopeCount?: ScopeCountResolvers<ContextType>;
  ScoreRow?: ScoreRowResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionCount?: SectionCountResolvers<ContextType>;
  SnippetSpan?: SnippetSpanResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Touch?: TouchResolvers<ContextType>;
};

