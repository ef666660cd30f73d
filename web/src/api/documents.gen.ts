import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AnswerQueryVariables = Exact<{
  touching?: InputMaybe<ReadonlyArray<EntityRef> | EntityRef>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  filter?: InputMaybe<MeasureFilter>;
  namedIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  lackingDepartment?: InputMaybe<MeasureFilter>;
  lackingPlace?: InputMaybe<MeasureFilter>;
  lackingProject?: InputMaybe<MeasureFilter>;
  lackingNumber?: InputMaybe<MeasureFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AnswerQuery = { readonly __typename?: 'Query', readonly named: ReadonlyArray<
    | { readonly __typename?: 'Achievement' }
    | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Challenge' }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Measure' }
    | { readonly __typename?: 'Observation' }
    | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Passage' }
    | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Report' }
    | { readonly __typename?: 'Section' }
   | null>, readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly planYear: number }> }, readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string, readonly parent?: { readonly __typename?: 'Section', readonly title: string } | null }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
              | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
             | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
              | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
             | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }>, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           } }> }>, readonly facets: { readonly __typename?: 'MeasureFacets', readonly scopes: ReadonlyArray<{ readonly __typename?: 'ScopeCount', readonly scope: TouchScope, readonly count: number }>, readonly sections: ReadonlyArray<{ readonly __typename?: 'SectionCount', readonly count: number, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'EntityCount', readonly count: number, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly entities: ReadonlyArray<{ readonly __typename?: 'EntityCount', readonly count: number, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
         }> } }, readonly lackingDepartment: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly lackingPlace: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly lackingProject: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly lackingNumber: { readonly __typename?: 'MeasureConnection', readonly totalCount: number } };

export type AnswerExportQueryVariables = Exact<{
  touching?: InputMaybe<ReadonlyArray<EntityRef> | EntityRef>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  filter?: InputMaybe<MeasureFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AnswerExportQuery = { readonly __typename?: 'Query', readonly dataVersion: string, readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string, readonly parent?: { readonly __typename?: 'Section', readonly title: string } | null }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
              | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
             | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
              | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
              | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
             | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }>, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
           } }> }> } };

export type AnswerWithoutQueryVariables = Exact<{
  touching?: InputMaybe<ReadonlyArray<EntityRef> | EntityRef>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  section?: InputMaybe<MeasureFilter>;
  department?: InputMaybe<MeasureFilter>;
  kinds?: InputMaybe<MeasureFilter>;
  lacks?: InputMaybe<MeasureFilter>;
  year?: InputMaybe<MeasureFilter>;
}>;


export type AnswerWithoutQuery = { readonly __typename?: 'Query', readonly section: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly department: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly kinds: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly lacks: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly year: { readonly __typename?: 'MeasureConnection', readonly totalCount: number } };

export type AnsweredMeasureFragment = { readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string, readonly parent?: { readonly __typename?: 'Section', readonly title: string } | null }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
       }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
          | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
         | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
          | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
          | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
         | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null }>, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
       }>, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
       } }> };

export type PlacedEvidenceFragment = { readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly statement?:
    | { readonly __typename: 'Achievement', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
    | { readonly __typename: 'Challenge', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
    | { readonly __typename: 'Measure', readonly number: string, readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
    | { readonly __typename: 'Passage', readonly statementKind: StatementKind, readonly id: string, readonly section: { readonly __typename?: 'Section', readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly title: string, readonly id: string } }
   | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null };

export type EntityPickerQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type EntityPickerQuery = { readonly __typename?: 'Query', readonly resolve: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly matched: string, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }> };

export type EntityPageQueryVariables = Exact<{
  ref: EntityRef;
  unconfirmed?: Scalars['Boolean']['input'];
}>;


export type EntityPageQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename: 'Brand', readonly note?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly focus: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> }, readonly family?: { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly organizations: { readonly __typename?: 'OrganizationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly members: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string }> }
    | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly basis: Basis, readonly source?: string | null, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> }, readonly measures: { readonly __typename?: 'DepartmentMeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'DepartmentMeasureEdge', readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }>, readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } } }> } }
    | { readonly __typename: 'Event', readonly edition?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unit?: string | null, readonly derived: boolean, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> }, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly period: string, readonly factKind: FactKind, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }
    | { readonly __typename: 'Organization', readonly sector?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly category: PlaceCategory, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> }, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly source: string, readonly licence: string, readonly basis: Basis } | null, readonly ancestors: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly contains: { readonly __typename?: 'PlaceConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly projects: { readonly __typename?: 'ProjectConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly clusters: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }> }
    | { readonly __typename: 'Policy', readonly years?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> }, readonly locatedIn: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly clusters: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly partOf?: { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState } }
   | null };

export type PlaceFactsFragment = { readonly __typename?: 'Place', readonly category: PlaceCategory, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly source: string, readonly licence: string, readonly basis: Basis } | null, readonly ancestors: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly contains: { readonly __typename?: 'PlaceConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly projects: { readonly __typename?: 'ProjectConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly clusters: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }> };

export type ProjectFactsFragment = { readonly __typename?: 'Project', readonly locatedIn: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly clusters: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly partOf?: { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }>, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState } };

export type ClusterFactsFragment = { readonly __typename?: 'Cluster', readonly focus: ReadonlyArray<string>, readonly family?: { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly organizations: { readonly __typename?: 'OrganizationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly members: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string }> };

export type DepartmentFactsFragment = { readonly __typename?: 'Department', readonly basis: Basis, readonly source?: string | null, readonly measures: { readonly __typename?: 'DepartmentMeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'DepartmentMeasureEdge', readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }>, readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } } }> } };

export type IndicatorFactsFragment = { readonly __typename?: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly period: string, readonly factKind: FactKind, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }> };

export type LinkInWordsFragment = { readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
    | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly to:
    | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
      | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
     | null }> };

export type LinkPageFragment = { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }> };

export type StatementPageFragment = { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
      | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
         } }> }> };

export type NamingFragment = { readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     } };

export type OccurrencePageFragment = { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
      | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
     }> };

export type AnsweredMeasuresFragment = { readonly __typename?: 'DepartmentMeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'DepartmentMeasureEdge', readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }>, readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } } }> };

export type MoreLinksQueryVariables = Exact<{
  ref: EntityRef;
  unconfirmed: Scalars['Boolean']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreLinksQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Brand', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Cluster', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Department', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Event', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Indicator', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Organization', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Place', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Policy', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
    | { readonly __typename?: 'Project', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }
   | null };

export type MoreEntityStatementsQueryVariables = Exact<{
  ref: EntityRef;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreEntityStatementsQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Brand', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Cluster', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Department', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Event', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Indicator', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Organization', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Place', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Policy', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
    | { readonly __typename?: 'Project', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
               } }> }> } }
   | null };

export type MoreOccurrencesQueryVariables = Exact<{
  ref: EntityRef;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreOccurrencesQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Brand', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Cluster', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Department', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Event', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Indicator', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Organization', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Place', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Policy', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
    | { readonly __typename?: 'Project', readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
           }> } }
   | null };

export type MoreAnsweredMeasuresQueryVariables = Exact<{
  ref: EntityRef;
  unconfirmed: Scalars['Boolean']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreAnsweredMeasuresQuery = { readonly __typename?: 'Query', readonly department?: { readonly __typename?: 'Department', readonly measures: { readonly __typename?: 'DepartmentMeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'DepartmentMeasureEdge', readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }>, readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } } }> } } | null };

export type NearNamesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
}>;


export type NearNamesQuery = { readonly __typename?: 'Query', readonly resolve: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }> };

export type FamilyClustersQueryVariables = Exact<{
  family: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FamilyClustersQuery = { readonly __typename?: 'Query', readonly clusters: { readonly __typename?: 'ClusterConnection', readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly focus: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }> } };

export type FamilyProjectsQueryVariables = Exact<{
  family: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FamilyProjectsQuery = { readonly __typename?: 'Query', readonly projects: { readonly __typename?: 'ProjectConnection', readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
              | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
             | null }> }> } }> } };

export type FamilyMeasuresQueryVariables = Exact<{
  family: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FamilyMeasuresQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string }
          | { readonly __typename?: 'Cluster', readonly id: string }
          | { readonly __typename?: 'Department', readonly id: string }
          | { readonly __typename?: 'Event', readonly id: string }
          | { readonly __typename?: 'Indicator', readonly id: string }
          | { readonly __typename?: 'Organization', readonly id: string }
          | { readonly __typename?: 'Place', readonly id: string }
          | { readonly __typename?: 'Policy', readonly id: string }
          | { readonly __typename?: 'Project', readonly id: string }
         }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }> } };

type FamilyMember_Brand_Fragment = { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Cluster_Fragment = { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Department_Fragment = { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Event_Fragment = { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Indicator_Fragment = { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Organization_Fragment = { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Place_Fragment = { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Policy_Fragment = { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

type FamilyMember_Project_Fragment = { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly families: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly places: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }, readonly drivers: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

export type FamilyMemberFragment =
  | FamilyMember_Brand_Fragment
  | FamilyMember_Cluster_Fragment
  | FamilyMember_Department_Fragment
  | FamilyMember_Event_Fragment
  | FamilyMember_Indicator_Fragment
  | FamilyMember_Organization_Fragment
  | FamilyMember_Place_Fragment
  | FamilyMember_Policy_Fragment
  | FamilyMember_Project_Fragment
;

export type FamilyLinksFragment = { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly distanceMetres?: number | null, readonly from:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }> };

export type FamilyMeasureFragment = { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string }
      | { readonly __typename?: 'Cluster', readonly id: string }
      | { readonly __typename?: 'Department', readonly id: string }
      | { readonly __typename?: 'Event', readonly id: string }
      | { readonly __typename?: 'Indicator', readonly id: string }
      | { readonly __typename?: 'Organization', readonly id: string }
      | { readonly __typename?: 'Place', readonly id: string }
      | { readonly __typename?: 'Policy', readonly id: string }
      | { readonly __typename?: 'Project', readonly id: string }
     }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type EntityName_Brand_Fragment = { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Cluster_Fragment = { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Department_Fragment = { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Event_Fragment = { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Indicator_Fragment = { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Organization_Fragment = { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Place_Fragment = { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Policy_Fragment = { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string };

type EntityName_Project_Fragment = { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string };

export type EntityNameFragment =
  | EntityName_Brand_Fragment
  | EntityName_Cluster_Fragment
  | EntityName_Department_Fragment
  | EntityName_Event_Fragment
  | EntityName_Indicator_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Place_Fragment
  | EntityName_Policy_Fragment
  | EntityName_Project_Fragment
;

type StatementInText_Achievement_Fragment = { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type StatementInText_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type StatementInText_Measure_Fragment = { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type StatementInText_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

export type StatementInTextFragment =
  | StatementInText_Achievement_Fragment
  | StatementInText_Challenge_Fragment
  | StatementInText_Measure_Fragment
  | StatementInText_Passage_Fragment
;

export type EvidenceQuoteFragment = { readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
    | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
    | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
    | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
    | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
   | null };

export type TouchReasonFragment = { readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
    | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }> };

export type GapsQueryVariables = Exact<{
  lacks: ReadonlyArray<Lack> | Lack;
  reportId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type GapsQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly planYear: number, readonly district?: { readonly __typename?: 'Place', readonly name: string } | null }> }, readonly all: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly withoutNumber: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly withoutDepartment: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly withoutPlace: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly withoutProject: { readonly __typename?: 'MeasureConnection', readonly totalCount: number }, readonly chosen: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly facets: { readonly __typename?: 'MeasureFacets', readonly sections: ReadonlyArray<{ readonly __typename?: 'SectionCount', readonly count: number, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }> } } };

export type GapChallengesQueryVariables = Exact<{
  reportId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapChallengesQuery = { readonly __typename?: 'Query', readonly challenges: { readonly __typename?: 'ChallengeConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly responses: ReadonlyArray<{ readonly __typename?: 'ChallengeResponse', readonly measure: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }> } };

export type GapMeasuresQueryVariables = Exact<{
  filter: MeasureFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapMeasuresQuery = { readonly __typename?: 'Query', readonly dataVersion: string, readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly entities: ReadonlyArray<
        | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }> } };

type GraphNode_Achievement_Fragment = { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type GraphNode_Brand_Fragment = { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type GraphNode_Cluster_Fragment = { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Department_Fragment = { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Event_Fragment = { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type GraphNode_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string };

type GraphNode_Organization_Fragment = { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } };

type GraphNode_Place_Fragment = { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Policy_Fragment = { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Project_Fragment = { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string };

type GraphNode_Report_Fragment = { readonly __typename: 'Report', readonly id: string };

type GraphNode_Section_Fragment = { readonly __typename: 'Section', readonly id: string };

export type GraphNodeFragment =
  | GraphNode_Achievement_Fragment
  | GraphNode_Brand_Fragment
  | GraphNode_Challenge_Fragment
  | GraphNode_Cluster_Fragment
  | GraphNode_Department_Fragment
  | GraphNode_Event_Fragment
  | GraphNode_Indicator_Fragment
  | GraphNode_Measure_Fragment
  | GraphNode_Observation_Fragment
  | GraphNode_Organization_Fragment
  | GraphNode_Passage_Fragment
  | GraphNode_Place_Fragment
  | GraphNode_Policy_Fragment
  | GraphNode_Project_Fragment
  | GraphNode_Report_Fragment
  | GraphNode_Section_Fragment
;

export type GraphStepFragment = { readonly __typename?: 'PathStep', readonly type: string, readonly reversed: boolean, readonly from:
    | { readonly __typename?: 'Achievement', readonly id: string }
    | { readonly __typename?: 'Brand', readonly id: string }
    | { readonly __typename?: 'Challenge', readonly id: string }
    | { readonly __typename?: 'Cluster', readonly id: string }
    | { readonly __typename?: 'Department', readonly id: string }
    | { readonly __typename?: 'Event', readonly id: string }
    | { readonly __typename?: 'Indicator', readonly id: string }
    | { readonly __typename?: 'Measure', readonly id: string }
    | { readonly __typename?: 'Observation', readonly id: string }
    | { readonly __typename?: 'Organization', readonly id: string }
    | { readonly __typename?: 'Passage', readonly id: string }
    | { readonly __typename?: 'Place', readonly id: string }
    | { readonly __typename?: 'Policy', readonly id: string }
    | { readonly __typename?: 'Project', readonly id: string }
    | { readonly __typename?: 'Report', readonly id: string }
    | { readonly __typename?: 'Section', readonly id: string }
  , readonly to:
    | { readonly __typename?: 'Achievement', readonly id: string }
    | { readonly __typename?: 'Brand', readonly id: string }
    | { readonly __typename?: 'Challenge', readonly id: string }
    | { readonly __typename?: 'Cluster', readonly id: string }
    | { readonly __typename?: 'Department', readonly id: string }
    | { readonly __typename?: 'Event', readonly id: string }
    | { readonly __typename?: 'Indicator', readonly id: string }
    | { readonly __typename?: 'Measure', readonly id: string }
    | { readonly __typename?: 'Observation', readonly id: string }
    | { readonly __typename?: 'Organization', readonly id: string }
    | { readonly __typename?: 'Passage', readonly id: string }
    | { readonly __typename?: 'Place', readonly id: string }
    | { readonly __typename?: 'Policy', readonly id: string }
    | { readonly __typename?: 'Project', readonly id: string }
    | { readonly __typename?: 'Report', readonly id: string }
    | { readonly __typename?: 'Section', readonly id: string }
  , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
      | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
     | null }> };

export type GraphNeighbourhoodQueryVariables = Exact<{
  of: EntityRef;
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  limit: Scalars['Int']['input'];
}>;


export type GraphNeighbourhoodQuery = { readonly __typename?: 'Query', readonly neighbourhood: { readonly __typename?: 'Subgraph', readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SubgraphNode', readonly degree: number, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Section', readonly id: string }
       }>, readonly steps: ReadonlyArray<{ readonly __typename?: 'PathStep', readonly type: string, readonly reversed: boolean, readonly from:
        | { readonly __typename?: 'Achievement', readonly id: string }
        | { readonly __typename?: 'Brand', readonly id: string }
        | { readonly __typename?: 'Challenge', readonly id: string }
        | { readonly __typename?: 'Cluster', readonly id: string }
        | { readonly __typename?: 'Department', readonly id: string }
        | { readonly __typename?: 'Event', readonly id: string }
        | { readonly __typename?: 'Indicator', readonly id: string }
        | { readonly __typename?: 'Measure', readonly id: string }
        | { readonly __typename?: 'Observation', readonly id: string }
        | { readonly __typename?: 'Organization', readonly id: string }
        | { readonly __typename?: 'Passage', readonly id: string }
        | { readonly __typename?: 'Place', readonly id: string }
        | { readonly __typename?: 'Policy', readonly id: string }
        | { readonly __typename?: 'Project', readonly id: string }
        | { readonly __typename?: 'Report', readonly id: string }
        | { readonly __typename?: 'Section', readonly id: string }
      , readonly to:
        | { readonly __typename?: 'Achievement', readonly id: string }
        | { readonly __typename?: 'Brand', readonly id: string }
        | { readonly __typename?: 'Challenge', readonly id: string }
        | { readonly __typename?: 'Cluster', readonly id: string }
        | { readonly __typename?: 'Department', readonly id: string }
        | { readonly __typename?: 'Event', readonly id: string }
        | { readonly __typename?: 'Indicator', readonly id: string }
        | { readonly __typename?: 'Measure', readonly id: string }
        | { readonly __typename?: 'Observation', readonly id: string }
        | { readonly __typename?: 'Organization', readonly id: string }
        | { readonly __typename?: 'Passage', readonly id: string }
        | { readonly __typename?: 'Place', readonly id: string }
        | { readonly __typename?: 'Policy', readonly id: string }
        | { readonly __typename?: 'Project', readonly id: string }
        | { readonly __typename?: 'Report', readonly id: string }
        | { readonly __typename?: 'Section', readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> } };

export type GraphPreviewQueryVariables = Exact<{
  of: EntityRef;
}>;


export type GraphPreviewQuery = { readonly __typename?: 'Query', readonly neighbourhood: { readonly __typename?: 'Subgraph', readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SubgraphNode', readonly node:
        | { readonly __typename: 'Achievement', readonly id: string }
        | { readonly __typename: 'Brand', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Challenge', readonly id: string }
        | { readonly __typename: 'Cluster', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Department', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Event', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Indicator', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Measure', readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Organization', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Place', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Policy', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Project', readonly kind: EntityKind, readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Section', readonly id: string }
       }> } };

export type GraphStatementQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type GraphStatementQuery = { readonly __typename?: 'Query', readonly node?:
    | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
          | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
          | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
          | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
          | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Section', readonly id: string }
   | null };

export type GraphPathsQueryVariables = Exact<{
  from: EntityRef;
  to: EntityRef;
  maxLength: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
}>;


export type GraphPathsQuery = { readonly __typename?: 'Query', readonly paths: ReadonlyArray<{ readonly __typename?: 'GraphPath', readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Brand', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Cluster', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Department', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Indicator', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Report', readonly id: string }
      | { readonly __typename: 'Section', readonly id: string }
    >, readonly steps: ReadonlyArray<{ readonly __typename?: 'PathStep', readonly type: string, readonly reversed: boolean, readonly from:
        | { readonly __typename?: 'Achievement', readonly id: string }
        | { readonly __typename?: 'Brand', readonly id: string }
        | { readonly __typename?: 'Challenge', readonly id: string }
        | { readonly __typename?: 'Cluster', readonly id: string }
        | { readonly __typename?: 'Department', readonly id: string }
        | { readonly __typename?: 'Event', readonly id: string }
        | { readonly __typename?: 'Indicator', readonly id: string }
        | { readonly __typename?: 'Measure', readonly id: string }
        | { readonly __typename?: 'Observation', readonly id: string }
        | { readonly __typename?: 'Organization', readonly id: string }
        | { readonly __typename?: 'Passage', readonly id: string }
        | { readonly __typename?: 'Place', readonly id: string }
        | { readonly __typename?: 'Policy', readonly id: string }
        | { readonly __typename?: 'Project', readonly id: string }
        | { readonly __typename?: 'Report', readonly id: string }
        | { readonly __typename?: 'Section', readonly id: string }
      , readonly to:
        | { readonly __typename?: 'Achievement', readonly id: string }
        | { readonly __typename?: 'Brand', readonly id: string }
        | { readonly __typename?: 'Challenge', readonly id: string }
        | { readonly __typename?: 'Cluster', readonly id: string }
        | { readonly __typename?: 'Department', readonly id: string }
        | { readonly __typename?: 'Event', readonly id: string }
        | { readonly __typename?: 'Indicator', readonly id: string }
        | { readonly __typename?: 'Measure', readonly id: string }
        | { readonly __typename?: 'Observation', readonly id: string }
        | { readonly __typename?: 'Organization', readonly id: string }
        | { readonly __typename?: 'Passage', readonly id: string }
        | { readonly __typename?: 'Place', readonly id: string }
        | { readonly __typename?: 'Policy', readonly id: string }
        | { readonly __typename?: 'Project', readonly id: string }
        | { readonly __typename?: 'Report', readonly id: string }
        | { readonly __typename?: 'Section', readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }> }> };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly facets: { readonly __typename?: 'MeasureFacets', readonly entities: ReadonlyArray<{ readonly __typename?: 'EntityCount', readonly count: number, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
         }> } } };

export type GraphNameQueryVariables = Exact<{
  ref: EntityRef;
}>;


export type GraphNameQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
   | null };

export type HomeQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type HomeQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number, readonly deliveredOn?: string | null, readonly source?: string | null, readonly measures: { readonly __typename?: 'StatementConnection', readonly totalCount: number }, readonly achievements: { readonly __typename?: 'StatementConnection', readonly totalCount: number }, readonly challenges: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }> }, readonly PLACE: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly PROJECT: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly CLUSTER: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly DEPARTMENT: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly ORGANIZATION: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly POLICY: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly EVENT: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly BRAND: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly INDICATOR: { readonly __typename?: 'EntityConnection', readonly totalCount: number }, readonly nodes: ReadonlyArray<
    | { readonly __typename?: 'Achievement', readonly id: string }
    | { readonly __typename?: 'Brand', readonly id: string }
    | { readonly __typename?: 'Challenge', readonly id: string }
    | { readonly __typename?: 'Cluster', readonly id: string }
    | { readonly __typename?: 'Department', readonly id: string }
    | { readonly __typename?: 'Event', readonly id: string }
    | { readonly __typename?: 'Indicator', readonly id: string }
    | { readonly __typename?: 'Measure', readonly id: string }
    | { readonly __typename?: 'Observation', readonly id: string }
    | { readonly __typename?: 'Organization', readonly id: string }
    | { readonly __typename?: 'Passage', readonly id: string }
    | { readonly __typename?: 'Place', readonly id: string }
    | { readonly __typename?: 'Policy', readonly id: string }
    | { readonly __typename?: 'Project', readonly id: string }
    | { readonly __typename?: 'Report', readonly id: string }
    | { readonly __typename?: 'Section', readonly id: string }
   | null> };

export type MapPlacesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapPlacesQuery = { readonly __typename?: 'Query', readonly places: { readonly __typename?: 'PlaceConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Place', readonly aliases: ReadonlyArray<string>, readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly basis: Basis, readonly source: string, readonly licence: string } | null, readonly projects: { readonly __typename?: 'ProjectConnection', readonly totalCount: number }, readonly clusters: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string }> }> } };

export type MapPointFragment = { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly basis: Basis, readonly source: string, readonly licence: string };

export type MapPlaceQueryVariables = Exact<{
  ref: EntityRef;
}>;


export type MapPlaceQuery = { readonly __typename?: 'Query', readonly place?: { readonly __typename?: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly basis: Basis, readonly source: string, readonly licence: string } | null, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number }, readonly onIt: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }, readonly near: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly distanceMetres?: number | null, readonly from:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> } } | null };

export type MapCircleQueryVariables = Exact<{
  longitude: Scalars['Float']['input'];
  latitude: Scalars['Float']['input'];
  radiusMetres: Scalars['Int']['input'];
  unconfirmed: Scalars['Boolean']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapCircleQuery = { readonly __typename?: 'Query', readonly placesNear: { readonly __typename?: 'PlaceNearConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'PlaceNearEdge', readonly distanceMetres: number, readonly node: { readonly __typename?: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly location?: { readonly __typename?: 'GeoPoint', readonly accuracyMetres: number, readonly basis: Basis } | null } }> } };

export type MapMeasuresQueryVariables = Exact<{
  touching: ReadonlyArray<EntityRef> | EntityRef;
  scope: TouchScope;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapMeasuresQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly facets: { readonly __typename?: 'MeasureFacets', readonly scopes: ReadonlyArray<{ readonly __typename?: 'ScopeCount', readonly scope: TouchScope, readonly count: number }> }, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } } }> }> } };

export type NameBoxQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type NameBoxQuery = { readonly __typename?: 'Query', readonly resolve: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly score: number, readonly matched: string, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }>, readonly search: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand' }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster' }
        | { readonly __typename: 'Department' }
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Policy' }
        | { readonly __typename: 'Project' }
        | { readonly __typename: 'Report' }
        | { readonly __typename: 'Section' }
       }> } };

export type StatementHitFragment = { readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
    | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Brand' }
    | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Cluster' }
    | { readonly __typename: 'Department' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Observation' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'Section' }
   };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly planYear: number, readonly deliveredOn?: string | null, readonly publishedOn?: string | null }> } };

export type ReportTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReportTextQuery = { readonly __typename?: 'Query', readonly report?: { readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly source?: string | null, readonly deliveredOn?: string | null, readonly publishedOn?: string | null, readonly text: string, readonly sections: ReadonlyArray<{ readonly __typename?: 'Section', readonly id: string, readonly label?: string | null, readonly title: string, readonly heading?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } | null, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } }> } | null };

export type ReportStatementsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReportStatementsQuery = { readonly __typename?: 'Query', readonly report?: { readonly __typename?: 'Report', readonly statements: { readonly __typename?: 'StatementConnection', readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename?: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             }>, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } | null }> }> }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             }>, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } | null }> }> }
        | { readonly __typename?: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             }>, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } | null }> }> }
        | { readonly __typename?: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly mentions: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             }>, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number } | null }> }> }
      > } } | null };

export type ReportCoverageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReportCoverageQuery = { readonly __typename?: 'Query', readonly coverage: { readonly __typename?: 'Coverage', readonly characters: number, readonly inHeadings: number, readonly inMentions: number, readonly inStatements: number, readonly candidates: { readonly __typename?: 'CandidateConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly rule: string, readonly suggestedKind?: EntityKind | null, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } }> } } };

export type EntityCardQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityCardQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename: 'Brand', readonly note?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Cluster', readonly focus: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly family?: { readonly __typename?: 'Cluster', readonly id: string, readonly name: string } | null, readonly locatedIn: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly name: string }>, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Department', readonly basis: Basis, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly edition?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly sector?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Place', readonly category: PlaceCategory, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly within?: { readonly __typename?: 'Place', readonly id: string, readonly name: string } | null, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number } | null, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Policy', readonly years?: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
    | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly partOf?: { readonly __typename?: 'Project', readonly id: string, readonly name: string } | null, readonly locatedIn: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly name: string }>, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly wording: string }>, readonly named: { readonly __typename?: 'StatementConnection', readonly totalCount: number } }
   | null };

export type ScoreboardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreboardChoicesQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly id: string, readonly planYear: number, readonly reviewYear: number, readonly district?: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> } };

export type FigureFragment = { readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
      | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
     | null }> };

export type ScoreboardQueryVariables = Exact<{
  year: Scalars['Int']['input'];
  of?: InputMaybe<EntityRef>;
}>;


export type ScoreboardQuery = { readonly __typename?: 'Query', readonly scoreboard: ReadonlyArray<{ readonly __typename?: 'ScoreRow', readonly met?: boolean | null, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }, readonly previous?: { readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> } | null, readonly target?: { readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> } | null, readonly actual?: { readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> } | null }>, readonly indicators: { readonly __typename?: 'IndicatorConnection', readonly totalCount: number } };

export type ScoreboardIndicatorsQueryVariables = Exact<{
  of?: InputMaybe<EntityRef>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ScoreboardIndicatorsQuery = { readonly __typename?: 'Query', readonly indicators: { readonly __typename?: 'IndicatorConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Indicator', readonly derived: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly period: string, readonly factKind: FactKind, readonly form: ObservationForm, readonly unit?: string | null, readonly value?: number | null, readonly wording: string, readonly of: { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { readonly __typename?: 'Query', readonly resolve: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly matched: string, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }>, readonly names: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement' }
        | { readonly __typename: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Challenge' }
        | { readonly __typename: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Measure' }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Report' }
        | { readonly __typename: 'Section' }
       }> }, readonly statements: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand' }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster' }
        | { readonly __typename: 'Department' }
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Policy' }
        | { readonly __typename: 'Project' }
        | { readonly __typename: 'Report' }
        | { readonly __typename: 'Section' }
       }> } };

export type MoreNamesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreNamesQuery = { readonly __typename?: 'Query', readonly search: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement' }
        | { readonly __typename: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Challenge' }
        | { readonly __typename: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Measure' }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly __typename: 'Report' }
        | { readonly __typename: 'Section' }
       }> } };

export type MoreStatementsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreStatementsQuery = { readonly __typename?: 'Query', readonly search: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand' }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster' }
        | { readonly __typename: 'Department' }
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Policy' }
        | { readonly __typename: 'Project' }
        | { readonly __typename: 'Report' }
        | { readonly __typename: 'Section' }
       }> } };

export type NameHitsFragment = { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
      | { readonly __typename: 'Achievement' }
      | { readonly __typename: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Challenge' }
      | { readonly __typename: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Measure' }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Passage' }
      | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename: 'Report' }
      | { readonly __typename: 'Section' }
     }> };

export type StatementHitsFragment = { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
      | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Brand' }
      | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Cluster' }
      | { readonly __typename: 'Department' }
      | { readonly __typename: 'Event' }
      | { readonly __typename: 'Indicator' }
      | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Place' }
      | { readonly __typename: 'Policy' }
      | { readonly __typename: 'Project' }
      | { readonly __typename: 'Report' }
      | { readonly __typename: 'Section' }
     }> };

export type StageInTextFragment = { readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
      | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
      | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
     | null }> };

export type ThreadsQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<StageKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ThreadsQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly planYear: number, readonly reviewYear: number }> }, readonly projects: { readonly __typename?: 'ProjectConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState }, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }> } };

export type ThreadOfQueryVariables = Exact<{
  ref: EntityRef;
  asked: Scalars['String']['input'];
}>;


export type ThreadOfQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly planYear: number, readonly reviewYear: number }> }, readonly near: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
     }>, readonly project?: { readonly __typename?: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState }, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
          | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
         | null }> }>, readonly parts: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState }, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
               | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      >, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
          | { readonly __typename?: 'Achievement', readonly id: string }
          | { readonly __typename?: 'Challenge', readonly id: string }
          | { readonly __typename?: 'Measure', readonly id: string }
          | { readonly __typename?: 'Passage', readonly id: string }
        , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             } }> }> } } | null };

export type ThreadLinkPageFragment = { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
        | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
       | null }> }> };

export type ThreadStatementPageFragment = { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
  >, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
      | { readonly __typename?: 'Achievement', readonly id: string }
      | { readonly __typename?: 'Challenge', readonly id: string }
      | { readonly __typename?: 'Measure', readonly id: string }
      | { readonly __typename?: 'Passage', readonly id: string }
    , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
         } }> }> };

export type MoreThreadLinksQueryVariables = Exact<{
  ref: EntityRef;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreThreadLinksQuery = { readonly __typename?: 'Query', readonly project?: { readonly __typename?: 'Project', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
            | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
            | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
           | null }> }> } } | null };

export type MoreThreadStatementsQueryVariables = Exact<{
  ref: EntityRef;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreThreadStatementsQuery = { readonly __typename?: 'Query', readonly project?: { readonly __typename?: 'Project', readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                | { readonly __typename?: 'Achievement', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Challenge', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Measure', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
                | { readonly __typename?: 'Passage', readonly id: string, readonly report: { readonly __typename?: 'Report', readonly id: string } }
               | null }> }>, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string }, readonly report: { readonly __typename?: 'Report', readonly id: string, readonly title: string } }
      >, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
          | { readonly __typename?: 'Achievement', readonly id: string }
          | { readonly __typename?: 'Challenge', readonly id: string }
          | { readonly __typename?: 'Measure', readonly id: string }
          | { readonly __typename?: 'Passage', readonly id: string }
        , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string }
             } }> }> } } | null };

export type VersionQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionQuery = { readonly __typename?: 'Query', readonly dataVersion: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StatementInTextFragmentDoc = new TypedDocumentString(`
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
    `, {"fragmentName":"StatementInText"}) as unknown as TypedDocumentString<StatementInTextFragment, unknown>;
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const EvidenceQuoteFragmentDoc = new TypedDocumentString(`
    fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
    `, {"fragmentName":"EvidenceQuote"}) as unknown as TypedDocumentString<EvidenceQuoteFragment, unknown>;
export const PlacedEvidenceFragmentDoc = new TypedDocumentString(`
    fragment PlacedEvidence on Evidence {
  ...EvidenceQuote
  statement {
    __typename
    statementKind
    section {
      title
    }
    report {
      title
    }
    ... on Measure {
      number
    }
  }
}
    fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"PlacedEvidence"}) as unknown as TypedDocumentString<PlacedEvidenceFragment, unknown>;
export const TouchReasonFragmentDoc = new TypedDocumentString(`
    fragment TouchReason on Touch {
  scope
  entity {
    ...EntityName
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      ...EntityName
    }
  }
  path {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"TouchReason"}) as unknown as TypedDocumentString<TouchReasonFragment, unknown>;
export const AnsweredMeasureFragmentDoc = new TypedDocumentString(`
    fragment AnsweredMeasure on MeasureEdge {
  node {
    ...StatementInText
    number
    section {
      parent {
        title
      }
    }
    mentions {
      span {
        start
        end
        quote
      }
      entity {
        ...EntityName
      }
    }
    departments {
      basis
      department {
        ...EntityName
      }
      evidence {
        ...PlacedEvidence
      }
    }
  }
  touches {
    ...TouchReason
    path {
      evidence {
        ...PlacedEvidence
      }
    }
  }
}
    fragment PlacedEvidence on Evidence {
  ...EvidenceQuote
  statement {
    __typename
    statementKind
    section {
      title
    }
    report {
      title
    }
    ... on Measure {
      number
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment TouchReason on Touch {
  scope
  entity {
    ...EntityName
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      ...EntityName
    }
  }
  path {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`, {"fragmentName":"AnsweredMeasure"}) as unknown as TypedDocumentString<AnsweredMeasureFragment, unknown>;
export const PlaceFactsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFacts on Place {
  category
  location(includeUnconfirmed: $unconfirmed) {
    longitude
    latitude
    accuracyMetres
    source
    licence
    basis
  }
  ancestors {
    ...EntityName
  }
  contains(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  projects(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  clusters {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`, {"fragmentName":"PlaceFacts"}) as unknown as TypedDocumentString<PlaceFactsFragment, unknown>;
export const ProjectFactsFragmentDoc = new TypedDocumentString(`
    fragment ProjectFacts on Project {
  locatedIn {
    ...EntityName
  }
  clusters {
    ...EntityName
  }
  partOf {
    ...EntityName
  }
  parts {
    ...EntityName
  }
  stages {
    year
    stage
    factKind
    wording
    evidence {
      ...EvidenceQuote
    }
  }
  thread {
    state
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"ProjectFacts"}) as unknown as TypedDocumentString<ProjectFactsFragment, unknown>;
export const ClusterFactsFragmentDoc = new TypedDocumentString(`
    fragment ClusterFacts on Cluster {
  focus
  family {
    ...EntityName
  }
  organizations(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  members {
    id
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`, {"fragmentName":"ClusterFacts"}) as unknown as TypedDocumentString<ClusterFactsFragment, unknown>;
export const AnsweredMeasuresFragmentDoc = new TypedDocumentString(`
    fragment AnsweredMeasures on DepartmentMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    basis
    evidence {
      ...EvidenceQuote
    }
    node {
      ...StatementInText
    }
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"AnsweredMeasures"}) as unknown as TypedDocumentString<AnsweredMeasuresFragment, unknown>;
export const DepartmentFactsFragmentDoc = new TypedDocumentString(`
    fragment DepartmentFacts on Department {
  basis
  source
  measures(first: 10, includeUnconfirmed: $unconfirmed) {
    ...AnsweredMeasures
  }
}
    fragment AnsweredMeasures on DepartmentMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    basis
    evidence {
      ...EvidenceQuote
    }
    node {
      ...StatementInText
    }
  }
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"DepartmentFacts"}) as unknown as TypedDocumentString<DepartmentFactsFragment, unknown>;
export const IndicatorFactsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFacts on Indicator {
  unit
  derived
  observations {
    id
    period
    factKind
    wording
    of {
      ...EntityName
    }
    evidence {
      ...EvidenceQuote
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"IndicatorFacts"}) as unknown as TypedDocumentString<IndicatorFactsFragment, unknown>;
export const LinkInWordsFragmentDoc = new TypedDocumentString(`
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"LinkInWords"}) as unknown as TypedDocumentString<LinkInWordsFragment, unknown>;
export const LinkPageFragmentDoc = new TypedDocumentString(`
    fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkInWords
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"LinkPage"}) as unknown as TypedDocumentString<LinkPageFragment, unknown>;
export const NamingFragmentDoc = new TypedDocumentString(`
    fragment Naming on Touch {
  mention {
    span {
      start
      end
    }
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`, {"fragmentName":"Naming"}) as unknown as TypedDocumentString<NamingFragment, unknown>;
export const StatementPageFragmentDoc = new TypedDocumentString(`
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...StatementInText
    }
    touches {
      ...Naming
    }
  }
}
    fragment Naming on Touch {
  mention {
    span {
      start
      end
    }
    entity {
      ...EntityName
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`, {"fragmentName":"StatementPage"}) as unknown as TypedDocumentString<StatementPageFragment, unknown>;
export const OccurrencePageFragmentDoc = new TypedDocumentString(`
    fragment OccurrencePage on MentionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    span {
      start
      end
      quote
    }
    statement {
      ...StatementInText
    }
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`, {"fragmentName":"OccurrencePage"}) as unknown as TypedDocumentString<OccurrencePageFragment, unknown>;
export const FamilyLinksFragmentDoc = new TypedDocumentString(`
    fragment FamilyLinks on LinkConnection {
  totalCount
  nodes {
    ...LinkInWords
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"FamilyLinks"}) as unknown as TypedDocumentString<FamilyLinksFragment, unknown>;
export const FamilyMemberFragmentDoc = new TypedDocumentString(`
    fragment FamilyMember on Entity {
  ...EntityName
  families: links(types: [MEMBER_OF, PART_OF], direction: OUT, first: 10) {
    ...FamilyLinks
  }
  places: links(types: [COVERS, LOCATED_IN], direction: OUT, first: 25) {
    ...FamilyLinks
  }
  drivers: links(types: [LEADS, OPERATES], direction: IN, first: 15) {
    ...FamilyLinks
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment FamilyLinks on LinkConnection {
  totalCount
  nodes {
    ...LinkInWords
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"FamilyMember"}) as unknown as TypedDocumentString<FamilyMemberFragment, unknown>;
export const FamilyMeasureFragmentDoc = new TypedDocumentString(`
    fragment FamilyMeasure on Measure {
  ...StatementInText
  mentions {
    span {
      start
      end
    }
    entity {
      id
    }
  }
  departments {
    basis
    department {
      ...EntityName
    }
    evidence {
      ...EvidenceQuote
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"FamilyMeasure"}) as unknown as TypedDocumentString<FamilyMeasureFragment, unknown>;
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    ...EntityName
    aliases
  }
  ... on Statement {
    ...StatementInText
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const GraphStepFragmentDoc = new TypedDocumentString(`
    fragment GraphStep on PathStep {
  type
  reversed
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceQuote
  }
}
    fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"GraphStep"}) as unknown as TypedDocumentString<GraphStepFragment, unknown>;
export const MapPointFragmentDoc = new TypedDocumentString(`
    fragment MapPoint on GeoPoint {
  longitude
  latitude
  accuracyMetres
  basis
  source
  licence
}
    `, {"fragmentName":"MapPoint"}) as unknown as TypedDocumentString<MapPointFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  year
  period
  factKind
  form
  unit
  value
  wording
  of {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const NameHitsFragmentDoc = new TypedDocumentString(`
    fragment NameHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    snippet
    highlights {
      start
      end
    }
    node {
      __typename
      ... on Entity {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`, {"fragmentName":"NameHits"}) as unknown as TypedDocumentString<NameHitsFragment, unknown>;
export const StatementHitFragmentDoc = new TypedDocumentString(`
    fragment StatementHit on SearchHit {
  snippet
  highlights {
    start
    end
  }
  node {
    __typename
    ... on Statement {
      ...StatementInText
    }
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`, {"fragmentName":"StatementHit"}) as unknown as TypedDocumentString<StatementHitFragment, unknown>;
export const StatementHitsFragmentDoc = new TypedDocumentString(`
    fragment StatementHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementHit
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment StatementHit on SearchHit {
  snippet
  highlights {
    start
    end
  }
  node {
    __typename
    ... on Statement {
      ...StatementInText
    }
  }
}`, {"fragmentName":"StatementHits"}) as unknown as TypedDocumentString<StatementHitsFragment, unknown>;
export const StageInTextFragmentDoc = new TypedDocumentString(`
    fragment StageInText on ProjectStage {
  year
  stage
  factKind
  wording
  evidence {
    ...EvidenceQuote
  }
}
    fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"StageInText"}) as unknown as TypedDocumentString<StageInTextFragment, unknown>;
export const ThreadLinkPageFragmentDoc = new TypedDocumentString(`
    fragment ThreadLinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"ThreadLinkPage"}) as unknown as TypedDocumentString<ThreadLinkPageFragment, unknown>;
export const ThreadStatementPageFragmentDoc = new TypedDocumentString(`
    fragment ThreadStatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementInText
    ... on Measure {
      departments {
        department {
          ...EntityName
        }
        basis
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
  edges {
    node {
      id
    }
    touches {
      scope
      mention {
        span {
          start
          end
        }
        entity {
          ...EntityName
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`, {"fragmentName":"ThreadStatementPage"}) as unknown as TypedDocumentString<ThreadStatementPageFragment, unknown>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($touching: [EntityRef!], $match: Match, $scope: TouchScope, $filter: MeasureFilter, $namedIds: [ID!]!, $lackingDepartment: MeasureFilter, $lackingPlace: MeasureFilter, $lackingProject: MeasureFilter, $lackingNumber: MeasureFilter, $after: String) {
  named: nodes(ids: $namedIds) {
    ... on Entity {
      ...EntityName
    }
  }
  reports(first: 100) {
    nodes {
      planYear
    }
  }
  measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $filter
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...AnsweredMeasure
    }
    facets {
      scopes {
        scope
        count
      }
      sections {
        count
        section {
          id
          title
        }
      }
      departments {
        count
        entity {
          ...EntityName
        }
      }
      entities(first: 30) {
        count
        entity {
          ...EntityName
        }
      }
    }
  }
  lackingDepartment: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $lackingDepartment
    first: 0
  ) {
    totalCount
  }
  lackingPlace: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $lackingPlace
    first: 0
  ) {
    totalCount
  }
  lackingProject: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $lackingProject
    first: 0
  ) {
    totalCount
  }
  lackingNumber: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $lackingNumber
    first: 0
  ) {
    totalCount
  }
}
    fragment AnsweredMeasure on MeasureEdge {
  node {
    ...StatementInText
    number
    section {
      parent {
        title
      }
    }
    mentions {
      span {
        start
        end
        quote
      }
      entity {
        ...EntityName
      }
    }
    departments {
      basis
      department {
        ...EntityName
      }
      evidence {
        ...PlacedEvidence
      }
    }
  }
  touches {
    ...TouchReason
    path {
      evidence {
        ...PlacedEvidence
      }
    }
  }
}
fragment PlacedEvidence on Evidence {
  ...EvidenceQuote
  statement {
    __typename
    statementKind
    section {
      title
    }
    report {
      title
    }
    ... on Measure {
      number
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment TouchReason on Touch {
  scope
  entity {
    ...EntityName
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      ...EntityName
    }
  }
  path {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const AnswerExportDocument = new TypedDocumentString(`
    query AnswerExport($touching: [EntityRef!], $match: Match, $scope: TouchScope, $filter: MeasureFilter, $after: String) {
  dataVersion
  measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $filter
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...AnsweredMeasure
    }
  }
}
    fragment AnsweredMeasure on MeasureEdge {
  node {
    ...StatementInText
    number
    section {
      parent {
        title
      }
    }
    mentions {
      span {
        start
        end
        quote
      }
      entity {
        ...EntityName
      }
    }
    departments {
      basis
      department {
        ...EntityName
      }
      evidence {
        ...PlacedEvidence
      }
    }
  }
  touches {
    ...TouchReason
    path {
      evidence {
        ...PlacedEvidence
      }
    }
  }
}
fragment PlacedEvidence on Evidence {
  ...EvidenceQuote
  statement {
    __typename
    statementKind
    section {
      title
    }
    report {
      title
    }
    ... on Measure {
      number
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment TouchReason on Touch {
  scope
  entity {
    ...EntityName
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      ...EntityName
    }
  }
  path {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`) as unknown as TypedDocumentString<AnswerExportQuery, AnswerExportQueryVariables>;
export const AnswerWithoutDocument = new TypedDocumentString(`
    query AnswerWithout($touching: [EntityRef!], $match: Match, $scope: TouchScope, $section: MeasureFilter, $department: MeasureFilter, $kinds: MeasureFilter, $lacks: MeasureFilter, $year: MeasureFilter) {
  section: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $section
    first: 0
  ) {
    totalCount
  }
  department: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $department
    first: 0
  ) {
    totalCount
  }
  kinds: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $kinds
    first: 0
  ) {
    totalCount
  }
  lacks: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $lacks
    first: 0
  ) {
    totalCount
  }
  year: measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $year
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AnswerWithoutQuery, AnswerWithoutQueryVariables>;
export const EntityPickerDocument = new TypedDocumentString(`
    query EntityPicker($text: String!) {
  resolve(text: $text, first: 8) {
    matched
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntityPickerQuery, EntityPickerQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($ref: EntityRef!, $unconfirmed: Boolean! = false) {
  entity(ref: $ref) {
    __typename
    ...EntityName
    aliases
    links(first: 50, includeUnconfirmed: $unconfirmed) {
      ...LinkPage
    }
    statements(scope: WITHIN, first: 10) {
      ...StatementPage
    }
    occurrences(first: 10) {
      ...OccurrencePage
    }
    ...PlaceFacts
    ...ProjectFacts
    ...ClusterFacts
    ...DepartmentFacts
    ...IndicatorFacts
    ... on Organization {
      sector
    }
    ... on Policy {
      years
    }
    ... on Event {
      edition
    }
    ... on Brand {
      note
    }
  }
}
    fragment PlaceFacts on Place {
  category
  location(includeUnconfirmed: $unconfirmed) {
    longitude
    latitude
    accuracyMetres
    source
    licence
    basis
  }
  ancestors {
    ...EntityName
  }
  contains(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  projects(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  clusters {
    ...EntityName
  }
}
fragment ProjectFacts on Project {
  locatedIn {
    ...EntityName
  }
  clusters {
    ...EntityName
  }
  partOf {
    ...EntityName
  }
  parts {
    ...EntityName
  }
  stages {
    year
    stage
    factKind
    wording
    evidence {
      ...EvidenceQuote
    }
  }
  thread {
    state
  }
}
fragment ClusterFacts on Cluster {
  focus
  family {
    ...EntityName
  }
  organizations(first: 20) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  members {
    id
  }
}
fragment DepartmentFacts on Department {
  basis
  source
  measures(first: 10, includeUnconfirmed: $unconfirmed) {
    ...AnsweredMeasures
  }
}
fragment IndicatorFacts on Indicator {
  unit
  derived
  observations {
    id
    period
    factKind
    wording
    of {
      ...EntityName
    }
    evidence {
      ...EvidenceQuote
    }
  }
}
fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkInWords
  }
}
fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...StatementInText
    }
    touches {
      ...Naming
    }
  }
}
fragment Naming on Touch {
  mention {
    span {
      start
      end
    }
    entity {
      ...EntityName
    }
  }
}
fragment OccurrencePage on MentionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    span {
      start
      end
      quote
    }
    statement {
      ...StatementInText
    }
  }
}
fragment AnsweredMeasures on DepartmentMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    basis
    evidence {
      ...EvidenceQuote
    }
    node {
      ...StatementInText
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const MoreLinksDocument = new TypedDocumentString(`
    query MoreLinks($ref: EntityRef!, $unconfirmed: Boolean!, $after: String) {
  entity(ref: $ref) {
    links(first: 100, after: $after, includeUnconfirmed: $unconfirmed) {
      ...LinkPage
    }
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkInWords
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<MoreLinksQuery, MoreLinksQueryVariables>;
export const MoreEntityStatementsDocument = new TypedDocumentString(`
    query MoreEntityStatements($ref: EntityRef!, $after: String) {
  entity(ref: $ref) {
    statements(scope: WITHIN, first: 50, after: $after) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...StatementInText
    }
    touches {
      ...Naming
    }
  }
}
fragment Naming on Touch {
  mention {
    span {
      start
      end
    }
    entity {
      ...EntityName
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`) as unknown as TypedDocumentString<MoreEntityStatementsQuery, MoreEntityStatementsQueryVariables>;
export const MoreOccurrencesDocument = new TypedDocumentString(`
    query MoreOccurrences($ref: EntityRef!, $after: String) {
  entity(ref: $ref) {
    occurrences(first: 50, after: $after) {
      ...OccurrencePage
    }
  }
}
    fragment OccurrencePage on MentionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    span {
      start
      end
      quote
    }
    statement {
      ...StatementInText
    }
  }
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`) as unknown as TypedDocumentString<MoreOccurrencesQuery, MoreOccurrencesQueryVariables>;
export const MoreAnsweredMeasuresDocument = new TypedDocumentString(`
    query MoreAnsweredMeasures($ref: EntityRef!, $unconfirmed: Boolean!, $after: String) {
  department(ref: $ref) {
    measures(first: 50, after: $after, includeUnconfirmed: $unconfirmed) {
      ...AnsweredMeasures
    }
  }
}
    fragment AnsweredMeasures on DepartmentMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    basis
    evidence {
      ...EvidenceQuote
    }
    node {
      ...StatementInText
    }
  }
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<MoreAnsweredMeasuresQuery, MoreAnsweredMeasuresQueryVariables>;
export const NearNamesDocument = new TypedDocumentString(`
    query NearNames($text: String!, $kinds: [EntityKind!]) {
  resolve(text: $text, kinds: $kinds, first: 8) {
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NearNamesQuery, NearNamesQueryVariables>;
export const FamilyClustersDocument = new TypedDocumentString(`
    query FamilyClusters($family: ID!, $after: String) {
  clusters(within: {id: $family}, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FamilyMember
      focus
    }
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment FamilyMember on Entity {
  ...EntityName
  families: links(types: [MEMBER_OF, PART_OF], direction: OUT, first: 10) {
    ...FamilyLinks
  }
  places: links(types: [COVERS, LOCATED_IN], direction: OUT, first: 25) {
    ...FamilyLinks
  }
  drivers: links(types: [LEADS, OPERATES], direction: IN, first: 15) {
    ...FamilyLinks
  }
}
fragment FamilyLinks on LinkConnection {
  totalCount
  nodes {
    ...LinkInWords
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<FamilyClustersQuery, FamilyClustersQueryVariables>;
export const FamilyProjectsDocument = new TypedDocumentString(`
    query FamilyProjects($family: ID!, $after: String) {
  projects(within: {id: $family}, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FamilyMember
    }
  }
}
    fragment LinkInWords on Link {
  type
  basis
  distanceMetres
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}
fragment FamilyMember on Entity {
  ...EntityName
  families: links(types: [MEMBER_OF, PART_OF], direction: OUT, first: 10) {
    ...FamilyLinks
  }
  places: links(types: [COVERS, LOCATED_IN], direction: OUT, first: 25) {
    ...FamilyLinks
  }
  drivers: links(types: [LEADS, OPERATES], direction: IN, first: 15) {
    ...FamilyLinks
  }
}
fragment FamilyLinks on LinkConnection {
  totalCount
  nodes {
    ...LinkInWords
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<FamilyProjectsQuery, FamilyProjectsQueryVariables>;
export const FamilyMeasuresDocument = new TypedDocumentString(`
    query FamilyMeasures($family: ID!, $after: String) {
  measures(touching: [{id: $family}], scope: WITHIN, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FamilyMeasure
    }
  }
}
    fragment FamilyMeasure on Measure {
  ...StatementInText
  mentions {
    span {
      start
      end
    }
    entity {
      id
    }
  }
  departments {
    basis
    department {
      ...EntityName
    }
    evidence {
      ...EvidenceQuote
    }
  }
}
fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<FamilyMeasuresQuery, FamilyMeasuresQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($lacks: [Lack!]!, $reportId: ID) {
  reports(first: 100) {
    nodes {
      id
      title
      planYear
      district {
        name
      }
    }
  }
  all: measures(filter: {reportId: $reportId}) {
    totalCount
  }
  withoutNumber: measures(filter: {reportId: $reportId, lacks: [NUMBER]}) {
    totalCount
  }
  withoutDepartment: measures(filter: {reportId: $reportId, lacks: [DEPARTMENT]}) {
    totalCount
  }
  withoutPlace: measures(filter: {reportId: $reportId, lacks: [PLACE]}) {
    totalCount
  }
  withoutProject: measures(filter: {reportId: $reportId, lacks: [PROJECT]}) {
    totalCount
  }
  chosen: measures(filter: {reportId: $reportId, lacks: $lacks}) {
    totalCount
    facets {
      sections {
        section {
          id
          title
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const GapChallengesDocument = new TypedDocumentString(`
    query GapChallenges($reportId: ID, $after: String) {
  challenges(reportId: $reportId, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementInText
      responses {
        measure {
          ...StatementInText
        }
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<GapChallengesQuery, GapChallengesQueryVariables>;
export const GapMeasuresDocument = new TypedDocumentString(`
    query GapMeasures($filter: MeasureFilter!, $first: Int = 20, $after: String) {
  dataVersion
  measures(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementInText
      departments {
        department {
          ...EntityName
        }
        basis
        evidence {
          ...EvidenceQuote
        }
      }
      entities(kinds: [PLACE, PROJECT]) {
        ...EntityName
      }
      observations {
        id
        wording
        indicator {
          name
        }
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}`) as unknown as TypedDocumentString<GapMeasuresQuery, GapMeasuresQueryVariables>;
export const GraphNeighbourhoodDocument = new TypedDocumentString(`
    query GraphNeighbourhood($of: EntityRef!, $kinds: [EntityKind!], $limit: Int!) {
  neighbourhood(of: $of, depth: 1, kinds: $kinds, limit: $limit) {
    truncated
    nodes {
      degree
      node {
        ...GraphNode
      }
    }
    steps {
      ...GraphStep
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    ...EntityName
    aliases
  }
  ... on Statement {
    ...StatementInText
  }
}
fragment GraphStep on PathStep {
  type
  reversed
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceQuote
  }
}`) as unknown as TypedDocumentString<GraphNeighbourhoodQuery, GraphNeighbourhoodQueryVariables>;
export const GraphPreviewDocument = new TypedDocumentString(`
    query GraphPreview($of: EntityRef!) {
  neighbourhood(of: $of, depth: 1, limit: 500) {
    truncated
    nodes {
      node {
        __typename
        id
        ... on Entity {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphPreviewQuery, GraphPreviewQueryVariables>;
export const GraphStatementDocument = new TypedDocumentString(`
    query GraphStatement($id: ID!) {
  node(id: $id) {
    ...GraphNode
    ... on Statement {
      mentions {
        span {
          start
          end
          quote
        }
        entity {
          ...GraphNode
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    ...EntityName
    aliases
  }
  ... on Statement {
    ...StatementInText
  }
}`) as unknown as TypedDocumentString<GraphStatementQuery, GraphStatementQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: EntityRef!, $to: EntityRef!, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    nodes {
      ...GraphNode
    }
    steps {
      ...GraphStep
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    ...EntityName
    aliases
  }
  ... on Statement {
    ...StatementInText
  }
}
fragment GraphStep on PathStep {
  type
  reversed
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceQuote
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphStartsDocument = new TypedDocumentString(`
    query GraphStarts {
  measures(first: 1) {
    facets {
      entities(first: 8) {
        count
        entity {
          ...EntityName
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<GraphStartsQuery, GraphStartsQueryVariables>;
export const GraphNameDocument = new TypedDocumentString(`
    query GraphName($ref: EntityRef!) {
  entity(ref: $ref) {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<GraphNameQuery, GraphNameQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($ids: [ID!]!) {
  reports(first: 20) {
    totalCount
    nodes {
      id
      title
      reviewYear
      planYear
      deliveredOn
      source
      measures: statements(kinds: [MEASURE], first: 1) {
        totalCount
      }
      achievements: statements(kinds: [ACHIEVEMENT], first: 1) {
        totalCount
      }
      challenges: statements(kinds: [CHALLENGE], first: 1) {
        totalCount
      }
    }
  }
  PLACE: entities(kinds: [PLACE], first: 1) {
    totalCount
  }
  PROJECT: entities(kinds: [PROJECT], first: 1) {
    totalCount
  }
  CLUSTER: entities(kinds: [CLUSTER], first: 1) {
    totalCount
  }
  DEPARTMENT: entities(kinds: [DEPARTMENT], first: 1) {
    totalCount
  }
  ORGANIZATION: entities(kinds: [ORGANIZATION], first: 1) {
    totalCount
  }
  POLICY: entities(kinds: [POLICY], first: 1) {
    totalCount
  }
  EVENT: entities(kinds: [EVENT], first: 1) {
    totalCount
  }
  BRAND: entities(kinds: [BRAND], first: 1) {
    totalCount
  }
  INDICATOR: entities(kinds: [INDICATOR], first: 1) {
    totalCount
  }
  nodes(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MapPlacesDocument = new TypedDocumentString(`
    query MapPlaces($after: String) {
  places(first: 100, after: $after, orderBy: NAME) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityName
      aliases
      category
      location(includeUnconfirmed: true) {
        ...MapPoint
      }
      projects(first: 1) {
        totalCount
      }
      clusters {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment MapPoint on GeoPoint {
  longitude
  latitude
  accuracyMetres
  basis
  source
  licence
}`) as unknown as TypedDocumentString<MapPlacesQuery, MapPlacesQueryVariables>;
export const MapPlaceDocument = new TypedDocumentString(`
    query MapPlace($ref: EntityRef!) {
  place(ref: $ref) {
    ...EntityName
    category
    ancestors {
      ...EntityName
    }
    location(includeUnconfirmed: true) {
      ...MapPoint
    }
    statements(kinds: [MEASURE], scope: WITHIN, first: 1) {
      totalCount
    }
    onIt: links(direction: IN, types: [LOCATED_IN, COVERS], first: 50) {
      totalCount
      nodes {
        type
        from {
          ...EntityName
        }
        evidence {
          ...EvidenceQuote
        }
      }
    }
    near: links(types: [NEAR], first: 50) {
      totalCount
      nodes {
        distanceMetres
        from {
          ...EntityName
        }
        to {
          ...EntityName
        }
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment MapPoint on GeoPoint {
  longitude
  latitude
  accuracyMetres
  basis
  source
  licence
}`) as unknown as TypedDocumentString<MapPlaceQuery, MapPlaceQueryVariables>;
export const MapCircleDocument = new TypedDocumentString(`
    query MapCircle($longitude: Float!, $latitude: Float!, $radiusMetres: Int!, $unconfirmed: Boolean!, $after: String) {
  placesNear(
    longitude: $longitude
    latitude: $latitude
    radiusMetres: $radiusMetres
    includeUnconfirmed: $unconfirmed
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceMetres
      node {
        ...EntityName
        category
        location(includeUnconfirmed: $unconfirmed) {
          accuracyMetres
          basis
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<MapCircleQuery, MapCircleQueryVariables>;
export const MapMeasuresDocument = new TypedDocumentString(`
    query MapMeasures($touching: [EntityRef!]!, $scope: TouchScope!, $after: String) {
  measures(
    touching: $touching
    match: ANY
    scope: $scope
    first: 100
    after: $after
  ) {
    facets {
      scopes {
        scope
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...StatementInText
      }
      touches {
        scope
        entity {
          ...EntityName
        }
        mention {
          span {
            start
            end
            quote
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}`) as unknown as TypedDocumentString<MapMeasuresQuery, MapMeasuresQueryVariables>;
export const NameBoxDocument = new TypedDocumentString(`
    query NameBox($text: String!) {
  resolve(text: $text, first: 6) {
    score
    matched
    entity {
      ...EntityName
    }
  }
  search(text: $text, types: ["Statement"], first: 4) {
    totalCount
    nodes {
      ...StatementHit
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment StatementHit on SearchHit {
  snippet
  highlights {
    start
    end
  }
  node {
    __typename
    ... on Statement {
      ...StatementInText
    }
  }
}`) as unknown as TypedDocumentString<NameBoxQuery, NameBoxQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports {
  reports(first: 100) {
    nodes {
      id
      title
      planYear
      deliveredOn
      publishedOn
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportTextDocument = new TypedDocumentString(`
    query ReportText($id: ID!) {
  report(id: $id) {
    id
    title
    source
    deliveredOn
    publishedOn
    text
    sections {
      id
      label
      title
      heading {
        start
        end
      }
      span {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportTextQuery, ReportTextQueryVariables>;
export const ReportStatementsDocument = new TypedDocumentString(`
    query ReportStatements($id: ID!, $after: String) {
  report(id: $id) {
    statements(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        statementKind
        span {
          start
          end
        }
        mentions {
          span {
            start
            end
          }
          entity {
            ...EntityName
          }
        }
        observations {
          evidence {
            span {
              start
              end
            }
          }
        }
        ... on Measure {
          number
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ReportStatementsQuery, ReportStatementsQueryVariables>;
export const ReportCoverageDocument = new TypedDocumentString(`
    query ReportCoverage($id: ID!, $after: String) {
  coverage(reportId: $id) {
    characters
    inHeadings
    inMentions
    inStatements
    candidates(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        rule
        suggestedKind
        span {
          start
          end
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportCoverageQuery, ReportCoverageQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!) {
  entity(ref: {id: $id}) {
    __typename
    ...EntityName
    aliases
    named: statements(scope: MENTIONED, first: 1) {
      totalCount
    }
    ... on Place {
      category
      within {
        id
        name
      }
      location {
        longitude
        latitude
      }
    }
    ... on Project {
      partOf {
        id
        name
      }
      locatedIn {
        id
        name
      }
      stages {
        year
        wording
      }
    }
    ... on Cluster {
      family {
        id
        name
      }
      locatedIn {
        id
        name
      }
      focus
    }
    ... on Department {
      basis
    }
    ... on Organization {
      sector
    }
    ... on Policy {
      years
    }
    ... on Event {
      edition
    }
    ... on Brand {
      note
    }
    ... on Indicator {
      unit
      derived
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const ScoreboardChoicesDocument = new TypedDocumentString(`
    query ScoreboardChoices {
  reports(first: 100) {
    nodes {
      id
      planYear
      reviewYear
      district {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ScoreboardChoicesQuery, ScoreboardChoicesQueryVariables>;
export const ScoreboardDocument = new TypedDocumentString(`
    query Scoreboard($year: Int!, $of: EntityRef) {
  scoreboard(year: $year, of: $of) {
    indicator {
      ...EntityName
      observations(of: $of) {
        ...Figure
      }
    }
    previous {
      ...Figure
    }
    target {
      ...Figure
    }
    actual {
      ...Figure
    }
    met
  }
  indicators(hasObservations: true, first: 1) {
    totalCount
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment Figure on Observation {
  id
  year
  period
  factKind
  form
  unit
  value
  wording
  of {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}`) as unknown as TypedDocumentString<ScoreboardQuery, ScoreboardQueryVariables>;
export const ScoreboardIndicatorsDocument = new TypedDocumentString(`
    query ScoreboardIndicators($of: EntityRef, $nameContains: String, $first: Int = 20, $after: String) {
  indicators(
    hasObservations: true
    nameContains: $nameContains
    orderBy: NAME
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityName
      derived
      observations(of: $of) {
        ...Figure
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment Figure on Observation {
  id
  year
  period
  factKind
  form
  unit
  value
  wording
  of {
    ...EntityName
  }
  evidence {
    ...EvidenceQuote
  }
}`) as unknown as TypedDocumentString<ScoreboardIndicatorsQuery, ScoreboardIndicatorsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  resolve(text: $text, first: 10) {
    matched
    entity {
      ...EntityName
    }
  }
  names: search(text: $text, types: ["Entity"], first: 12) {
    ...NameHits
  }
  statements: search(text: $text, types: ["Statement"], first: 20) {
    ...StatementHits
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment StatementHit on SearchHit {
  snippet
  highlights {
    start
    end
  }
  node {
    __typename
    ... on Statement {
      ...StatementInText
    }
  }
}
fragment NameHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    snippet
    highlights {
      start
      end
    }
    node {
      __typename
      ... on Entity {
        ...EntityName
      }
    }
  }
}
fragment StatementHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementHit
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MoreNamesDocument = new TypedDocumentString(`
    query MoreNames($text: String!, $after: String) {
  search(text: $text, types: ["Entity"], first: 50, after: $after) {
    ...NameHits
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment NameHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    snippet
    highlights {
      start
      end
    }
    node {
      __typename
      ... on Entity {
        ...EntityName
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreNamesQuery, MoreNamesQueryVariables>;
export const MoreStatementsDocument = new TypedDocumentString(`
    query MoreStatements($text: String!, $after: String) {
  search(text: $text, types: ["Statement"], first: 50, after: $after) {
    ...StatementHits
  }
}
    fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment StatementHit on SearchHit {
  snippet
  highlights {
    start
    end
  }
  node {
    __typename
    ... on Statement {
      ...StatementInText
    }
  }
}
fragment StatementHits on SearchConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementHit
  }
}`) as unknown as TypedDocumentString<MoreStatementsQuery, MoreStatementsQueryVariables>;
export const ThreadsDocument = new TypedDocumentString(`
    query Threads($nameContains: String, $stage: StageKind, $first: Int = 100, $after: String) {
  reports(first: 100) {
    nodes {
      planYear
      reviewYear
    }
  }
  projects(
    nameContains: $nameContains
    stage: $stage
    orderBy: NAME
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityName
      thread {
        state
      }
      stages {
        ...StageInText
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment StageInText on ProjectStage {
  year
  stage
  factKind
  wording
  evidence {
    ...EvidenceQuote
  }
}`) as unknown as TypedDocumentString<ThreadsQuery, ThreadsQueryVariables>;
export const ThreadOfDocument = new TypedDocumentString(`
    query ThreadOf($ref: EntityRef!, $asked: String!) {
  reports(first: 100) {
    nodes {
      planYear
      reviewYear
    }
  }
  near: resolve(text: $asked, kinds: [PROJECT], first: 5) {
    entity {
      ...EntityName
    }
  }
  project(ref: $ref) {
    ...EntityName
    aliases
    thread {
      state
    }
    stages {
      ...StageInText
    }
    parts {
      ...EntityName
      thread {
        state
      }
      stages {
        ...StageInText
      }
    }
    links(first: 100) {
      ...ThreadLinkPage
    }
    statements(scope: WITHIN, first: 50) {
      ...ThreadStatementPage
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment StageInText on ProjectStage {
  year
  stage
  factKind
  wording
  evidence {
    ...EvidenceQuote
  }
}
fragment ThreadLinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}
fragment ThreadStatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementInText
    ... on Measure {
      departments {
        department {
          ...EntityName
        }
        basis
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
  edges {
    node {
      id
    }
    touches {
      scope
      mention {
        span {
          start
          end
        }
        entity {
          ...EntityName
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ThreadOfQuery, ThreadOfQueryVariables>;
export const MoreThreadLinksDocument = new TypedDocumentString(`
    query MoreThreadLinks($ref: EntityRef!, $after: String) {
  project(ref: $ref) {
    links(first: 100, after: $after) {
      ...ThreadLinkPage
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment ThreadLinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    type
    from {
      ...EntityName
    }
    to {
      ...EntityName
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`) as unknown as TypedDocumentString<MoreThreadLinksQuery, MoreThreadLinksQueryVariables>;
export const MoreThreadStatementsDocument = new TypedDocumentString(`
    query MoreThreadStatements($ref: EntityRef!, $after: String) {
  project(ref: $ref) {
    statements(scope: WITHIN, first: 50, after: $after) {
      ...ThreadStatementPage
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name
}
fragment StatementInText on Statement {
  __typename
  id
  statementKind
  year
  text
  span {
    start
    end
  }
  section {
    id
    title
  }
  report {
    id
    title
  }
  ... on Measure {
    number
  }
}
fragment EvidenceQuote on Evidence {
  basis
  rule
  source
  span {
    start
    end
    quote
  }
  statement {
    id
    report {
      id
    }
  }
}
fragment ThreadStatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementInText
    ... on Measure {
      departments {
        department {
          ...EntityName
        }
        basis
        evidence {
          ...EvidenceQuote
        }
      }
    }
  }
  edges {
    node {
      id
    }
    touches {
      scope
      mention {
        span {
          start
          end
        }
        entity {
          ...EntityName
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreThreadStatementsQuery, MoreThreadStatementsQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version {
  dataVersion
}
    `) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;