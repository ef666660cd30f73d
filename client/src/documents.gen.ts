import type { DocumentTypeDecoration } from './document.ts';
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

/** Whether a fact was reached, is set, or was given for a year that was not over. */
export type FactKind =
  /** Reported as done or reached. */
  | 'ACTUAL'
  /** Given for a year that was not over (预计). Money promised (预计投入) is none. */
  | 'ESTIMATE'
  /** Set for a year to come. */
  | 'TARGET';

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

/** Which ends of its links an entity is asked for. */
export type LinkDirection =
  /** Both. */
  | 'ANY'
  /** Links to the entity. */
  | 'IN'
  /** Links from the entity. */
  | 'OUT';

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
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AnswerQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly entities: ReadonlyArray<
          | { readonly __typename: 'Brand', readonly note?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Cluster', readonly focus: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Department', readonly basis: Basis, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Event', readonly edition?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly sector?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Policy', readonly years?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        >, readonly departments: ReadonlyArray<{ readonly __typename?: 'DepartmentResponsibility', readonly basis: Basis, readonly department: { readonly __typename?: 'Department', readonly id: string, readonly name: string } }>, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
        , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
           }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }> }>, readonly facets: { readonly __typename?: 'MeasureFacets', readonly scopes: ReadonlyArray<{ readonly __typename?: 'ScopeCount', readonly scope: TouchScope, readonly count: number }>, readonly sections: ReadonlyArray<{ readonly __typename?: 'SectionCount', readonly count: number, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }>, readonly departments: ReadonlyArray<{ readonly __typename?: 'EntityCount', readonly count: number, readonly entity:
          | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
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
         }> } } };

export type ByIdQueryVariables = Exact<{
  ids?: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ByIdQuery = { readonly __typename?: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Brand', readonly id: string, readonly note?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Cluster', readonly id: string, readonly focus: ReadonlyArray<string>, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Department', readonly id: string, readonly basis: Basis, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Event', readonly id: string, readonly edition?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly unit?: string | null, readonly derived: boolean, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }
    | { readonly __typename: 'Organization', readonly id: string, readonly sector?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Passage', readonly id: string, readonly theme?: string | null, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Place', readonly id: string, readonly category: PlaceCategory, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Policy', readonly id: string, readonly years?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number }
    | { readonly __typename: 'Section', readonly id: string, readonly label?: string | null, readonly title: string }
   | null> };

export type EntityPageQueryVariables = Exact<{
  ref?: EntityRef;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type EntityPageQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename: 'Brand', readonly note?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Cluster', readonly focus: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Department', readonly basis: Basis, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Event', readonly edition?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Organization', readonly sector?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Policy', readonly years?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
    | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
            | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
            | { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
          , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
              | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
            , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
               }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly to:
                | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
                  | { readonly __typename?: 'Achievement', readonly id: string }
                  | { readonly __typename?: 'Challenge', readonly id: string }
                  | { readonly __typename?: 'Measure', readonly id: string }
                  | { readonly __typename?: 'Passage', readonly id: string }
                 | null }> }> }> }> }, readonly occurrences: { readonly __typename?: 'MentionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly statement:
            | { readonly __typename?: 'Achievement', readonly id: string }
            | { readonly __typename?: 'Challenge', readonly id: string }
            | { readonly __typename?: 'Measure', readonly id: string }
            | { readonly __typename?: 'Passage', readonly id: string }
           }> } }
   | null };

type NodeCard_Achievement_Fragment = { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type NodeCard_Brand_Fragment = { readonly __typename: 'Brand', readonly id: string, readonly note?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type NodeCard_Cluster_Fragment = { readonly __typename: 'Cluster', readonly id: string, readonly focus: ReadonlyArray<string>, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Department_Fragment = { readonly __typename: 'Department', readonly id: string, readonly basis: Basis, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly edition?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly unit?: string | null, readonly derived: boolean, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type NodeCard_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } };

type NodeCard_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly sector?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string, readonly theme?: string | null, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type NodeCard_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly category: PlaceCategory, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly years?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type NodeCard_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number };

type NodeCard_Section_Fragment = { readonly __typename: 'Section', readonly id: string, readonly label?: string | null, readonly title: string };

export type NodeCardFragment =
  | NodeCard_Achievement_Fragment
  | NodeCard_Brand_Fragment
  | NodeCard_Challenge_Fragment
  | NodeCard_Cluster_Fragment
  | NodeCard_Department_Fragment
  | NodeCard_Event_Fragment
  | NodeCard_Indicator_Fragment
  | NodeCard_Measure_Fragment
  | NodeCard_Observation_Fragment
  | NodeCard_Organization_Fragment
  | NodeCard_Passage_Fragment
  | NodeCard_Place_Fragment
  | NodeCard_Policy_Fragment
  | NodeCard_Project_Fragment
  | NodeCard_Report_Fragment
  | NodeCard_Section_Fragment
;

type EntityCard_Brand_Fragment = { readonly __typename: 'Brand', readonly note?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Cluster_Fragment = { readonly __typename: 'Cluster', readonly focus: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Department_Fragment = { readonly __typename: 'Department', readonly basis: Basis, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Event_Fragment = { readonly __typename: 'Event', readonly edition?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Indicator_Fragment = { readonly __typename: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Organization_Fragment = { readonly __typename: 'Organization', readonly sector?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Place_Fragment = { readonly __typename: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Policy_Fragment = { readonly __typename: 'Policy', readonly years?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

type EntityCard_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> };

export type EntityCardFragment =
  | EntityCard_Brand_Fragment
  | EntityCard_Cluster_Fragment
  | EntityCard_Department_Fragment
  | EntityCard_Event_Fragment
  | EntityCard_Indicator_Fragment
  | EntityCard_Organization_Fragment
  | EntityCard_Place_Fragment
  | EntityCard_Policy_Fragment
  | EntityCard_Project_Fragment
;

type StatementCard_Achievement_Fragment = { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type StatementCard_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type StatementCard_Measure_Fragment = { readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

type StatementCard_Passage_Fragment = { readonly __typename: 'Passage', readonly theme?: string | null, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } };

export type StatementCardFragment =
  | StatementCard_Achievement_Fragment
  | StatementCard_Challenge_Fragment
  | StatementCard_Measure_Fragment
  | StatementCard_Passage_Fragment
;

export type SectionCardFragment = { readonly __typename?: 'Section', readonly id: string, readonly label?: string | null, readonly title: string };

export type ReportCardFragment = { readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number };

export type ObservationCardFragment = { readonly __typename?: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } };

export type EvidenceQuoteFragment = { readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
    | { readonly __typename?: 'Achievement', readonly id: string }
    | { readonly __typename?: 'Challenge', readonly id: string }
    | { readonly __typename?: 'Measure', readonly id: string }
    | { readonly __typename?: 'Passage', readonly id: string }
   | null };

export type TouchReasonFragment = { readonly __typename?: 'Touch', readonly scope: TouchScope, readonly entity:
    | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
  , readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string }, readonly entity:
      | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
     }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly basis: Basis, readonly from:
      | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
    , readonly to:
      | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
        | { readonly __typename?: 'Achievement', readonly id: string }
        | { readonly __typename?: 'Challenge', readonly id: string }
        | { readonly __typename?: 'Measure', readonly id: string }
        | { readonly __typename?: 'Passage', readonly id: string }
       | null }> }> };

export type GapsQueryVariables = Exact<{
  lacks?: InputMaybe<ReadonlyArray<Lack> | Lack>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapsQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly number: string, readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }> }, readonly challenges: { readonly __typename?: 'ChallengeConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly addressedBy: ReadonlyArray<{ readonly __typename?: 'Measure', readonly id: string }>, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }> } };

export type JinbaoStreetMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type JinbaoStreetMeasuresQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename?: 'Measure', readonly id: string, readonly number: string, readonly text: string }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly quote: string } }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly name: string }
            | { readonly __typename?: 'Cluster', readonly name: string }
            | { readonly __typename?: 'Department', readonly name: string }
            | { readonly __typename?: 'Event', readonly name: string }
            | { readonly __typename?: 'Indicator', readonly name: string }
            | { readonly __typename?: 'Organization', readonly name: string }
            | { readonly __typename?: 'Place', readonly name: string }
            | { readonly __typename?: 'Policy', readonly name: string }
            | { readonly __typename?: 'Project', readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly name: string }
            | { readonly __typename?: 'Cluster', readonly name: string }
            | { readonly __typename?: 'Department', readonly name: string }
            | { readonly __typename?: 'Event', readonly name: string }
            | { readonly __typename?: 'Indicator', readonly name: string }
            | { readonly __typename?: 'Organization', readonly name: string }
            | { readonly __typename?: 'Place', readonly name: string }
            | { readonly __typename?: 'Policy', readonly name: string }
            | { readonly __typename?: 'Project', readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null }> }> }> }> } };

export type JinbaoStreetRelatedQueryVariables = Exact<{ [key: string]: never; }>;


export type JinbaoStreetRelatedQuery = { readonly __typename?: 'Query', readonly measures: { readonly __typename?: 'MeasureConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'MeasureEdge', readonly node: { readonly __typename?: 'Measure', readonly id: string, readonly number: string }, readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly quote: string } }, readonly path: ReadonlyArray<{ readonly __typename?: 'Link', readonly type: LinkType, readonly from:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly to:
            | { readonly __typename?: 'Brand', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Cluster', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Department', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename?: 'Project', readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly basis: Basis, readonly rule?: string | null, readonly source?: string | null, readonly span?: { readonly __typename?: 'TextSpan', readonly start: number, readonly end: number, readonly quote: string } | null, readonly statement?:
              | { readonly __typename?: 'Achievement', readonly id: string }
              | { readonly __typename?: 'Challenge', readonly id: string }
              | { readonly __typename?: 'Measure', readonly id: string }
              | { readonly __typename?: 'Passage', readonly id: string }
             | null }> }> }> }> } };

export type FourLanesQueryVariables = Exact<{ [key: string]: never; }>;


export type FourLanesQuery = { readonly __typename?: 'Query', readonly cluster?: { readonly __typename?: 'Cluster', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly name: string, readonly focus: ReadonlyArray<string>, readonly covers: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly name: string }>, readonly members: ReadonlyArray<{ readonly __typename?: 'Cluster', readonly id: string, readonly name: string, readonly covers: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly name: string }> }>, readonly statements: { readonly __typename?: 'StatementConnection', readonly nodes: ReadonlyArray<
          | { readonly __typename?: 'Achievement', readonly id: string, readonly text: string }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly text: string }
          | { readonly __typename?: 'Measure', readonly id: string, readonly text: string }
          | { readonly __typename?: 'Passage', readonly id: string, readonly text: string }
        > } }> } | null };

export type NameBoxQueryVariables = Exact<{
  text?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NameBoxQuery = { readonly __typename?: 'Query', readonly resolve: ReadonlyArray<{ readonly __typename?: 'Resolution', readonly score: number, readonly matched: string, readonly entity:
      | { readonly __typename: 'Brand', readonly note?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Cluster', readonly focus: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Department', readonly basis: Basis, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Event', readonly edition?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Indicator', readonly unit?: string | null, readonly derived: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly sector?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Policy', readonly years?: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
     }>, readonly search: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SearchHit', readonly score: number, readonly snippet: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'SnippetSpan', readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand', readonly id: string, readonly note?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster', readonly id: string, readonly focus: ReadonlyArray<string>, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Department', readonly id: string, readonly basis: Basis, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Event', readonly id: string, readonly edition?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly unit?: string | null, readonly derived: boolean, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }
        | { readonly __typename: 'Organization', readonly id: string, readonly sector?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Passage', readonly id: string, readonly theme?: string | null, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place', readonly id: string, readonly category: PlaceCategory, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Policy', readonly id: string, readonly years?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number }
        | { readonly __typename: 'Section', readonly id: string, readonly label?: string | null, readonly title: string }
       }> } };

export type NeighbourhoodOfQueryVariables = Exact<{
  of?: EntityRef;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighbourhoodOfQuery = { readonly __typename?: 'Query', readonly neighbourhood: { readonly __typename?: 'Subgraph', readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly __typename?: 'SubgraphNode', readonly degree: number, readonly node:
        | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Brand', readonly id: string, readonly note?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Cluster', readonly id: string, readonly focus: ReadonlyArray<string>, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Department', readonly id: string, readonly basis: Basis, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Event', readonly id: string, readonly edition?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly unit?: string | null, readonly derived: boolean, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }
        | { readonly __typename: 'Organization', readonly id: string, readonly sector?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Passage', readonly id: string, readonly theme?: string | null, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place', readonly id: string, readonly category: PlaceCategory, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Policy', readonly id: string, readonly years?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number }
        | { readonly __typename: 'Section', readonly id: string, readonly label?: string | null, readonly title: string }
       }>, readonly steps: ReadonlyArray<{ readonly __typename?: 'PathStep', readonly type: string, readonly from:
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
          | { readonly __typename?: 'Achievement', readonly id: string }
          | { readonly __typename?: 'Challenge', readonly id: string }
          | { readonly __typename?: 'Measure', readonly id: string }
          | { readonly __typename?: 'Passage', readonly id: string }
         | null }> }> } };

export type PathsBetweenQueryVariables = Exact<{
  from?: EntityRef;
  to?: EntityRef;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PathsBetweenQuery = { readonly __typename?: 'Query', readonly paths: ReadonlyArray<{ readonly __typename?: 'GraphPath', readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Brand', readonly id: string, readonly note?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Cluster', readonly id: string, readonly focus: ReadonlyArray<string>, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Department', readonly id: string, readonly basis: Basis, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Event', readonly id: string, readonly edition?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Indicator', readonly id: string, readonly unit?: string | null, readonly derived: boolean, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Measure', readonly id: string, readonly number: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Observation', readonly id: string, readonly year: number, readonly factKind: FactKind, readonly wording: string, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }
      | { readonly __typename: 'Organization', readonly id: string, readonly sector?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Passage', readonly id: string, readonly theme?: string | null, readonly statementKind: StatementKind, readonly year: number, readonly text: string, readonly section: { readonly __typename?: 'Section', readonly id: string, readonly title: string } }
      | { readonly __typename: 'Place', readonly id: string, readonly category: PlaceCategory, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Policy', readonly id: string, readonly years?: string | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Project', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number }
      | { readonly __typename: 'Section', readonly id: string, readonly label?: string | null, readonly title: string }
    >, readonly steps: ReadonlyArray<{ readonly __typename?: 'PathStep', readonly type: string, readonly from:
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
          | { readonly __typename?: 'Achievement', readonly id: string }
          | { readonly __typename?: 'Challenge', readonly id: string }
          | { readonly __typename?: 'Measure', readonly id: string }
          | { readonly __typename?: 'Passage', readonly id: string }
         | null }> }> }> };

export type PlacesAroundQueryVariables = Exact<{
  longitude?: Scalars['Float']['input'];
  latitude?: Scalars['Float']['input'];
  radiusMetres?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlacesAroundQuery = { readonly __typename?: 'Query', readonly placesNear: { readonly __typename?: 'PlaceNearConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly __typename?: 'PlaceNearEdge', readonly distanceMetres: number, readonly node: { readonly __typename: 'Place', readonly category: PlaceCategory, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly location?: { readonly __typename?: 'GeoPoint', readonly longitude: number, readonly latitude: number, readonly accuracyMetres: number, readonly source: string, readonly licence: string } | null, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly __typename?: 'Achievement', readonly id: string, readonly text: string }
            | { readonly __typename?: 'Challenge', readonly id: string, readonly text: string }
            | { readonly __typename?: 'Measure', readonly id: string, readonly text: string }
            | { readonly __typename?: 'Passage', readonly id: string, readonly text: string }
          > } } }> } };

export type DongzhimenHubQueryVariables = Exact<{ [key: string]: never; }>;


export type DongzhimenHubQuery = { readonly __typename?: 'Query', readonly project?: { readonly __typename?: 'Project', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly locatedIn: ReadonlyArray<{ readonly __typename?: 'Place', readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly __typename?: 'Project', readonly id: string, readonly name: string }>, readonly stages: ReadonlyArray<{ readonly __typename?: 'ProjectStage', readonly year: number, readonly stage: StageKind, readonly factKind: FactKind, readonly wording: string }>, readonly thread: { readonly __typename?: 'ProjectThread', readonly state: ThreadState }, readonly statements: { readonly __typename?: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'StatementEdge', readonly node:
          | { readonly __typename?: 'Achievement', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string }
          | { readonly __typename?: 'Challenge', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string }
          | { readonly __typename?: 'Measure', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string }
          | { readonly __typename?: 'Passage', readonly id: string, readonly statementKind: StatementKind, readonly year: number, readonly text: string }
        , readonly touches: ReadonlyArray<{ readonly __typename?: 'Touch', readonly scope: TouchScope, readonly mention: { readonly __typename?: 'Mention', readonly span: { readonly __typename?: 'TextSpan', readonly quote: string } } }> }> } } | null };

export type ReportOutlineQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportOutlineQuery = { readonly __typename?: 'Query', readonly reports: { readonly __typename?: 'ReportConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Report', readonly id: string, readonly title: string, readonly reviewYear: number, readonly planYear: number, readonly deliveredOn?: string | null, readonly publishedOn?: string | null, readonly source?: string | null, readonly sections: ReadonlyArray<{ readonly __typename?: 'Section', readonly id: string, readonly label?: string | null, readonly title: string, readonly parent?: { readonly __typename?: 'Section', readonly id: string } | null }> }> } };

export type ScoreboardQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreboardQuery = { readonly __typename?: 'Query', readonly scoreboard: ReadonlyArray<{ readonly __typename?: 'ScoreRow', readonly met?: boolean | null, readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly previous?: { readonly __typename?: 'Observation', readonly year: number, readonly wording: string, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly quote: string } | null }> } | null, readonly target?: { readonly __typename?: 'Observation', readonly wording: string, readonly comparator: Comparator, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly span?: { readonly __typename?: 'TextSpan', readonly quote: string } | null }> } | null, readonly actual?: { readonly __typename?: 'Observation', readonly wording: string } | null }> };

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
export const EntityCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const StatementCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
    `, {"fragmentName":"StatementCard"}) as unknown as TypedDocumentString<StatementCardFragment, unknown>;
export const SectionCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SectionCard on Section {
  id
  label
  title
}
    `, {"fragmentName":"SectionCard"}) as unknown as TypedDocumentString<SectionCardFragment, unknown>;
export const ReportCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
    `, {"fragmentName":"ReportCard"}) as unknown as TypedDocumentString<ReportCardFragment, unknown>;
export const ObservationCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
  }
}
    `, {"fragmentName":"ObservationCard"}) as unknown as TypedDocumentString<ObservationCardFragment, unknown>;
export const NodeCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NodeCard on Node {
  __typename
  id
  ...EntityCard
  ...StatementCard
  ...SectionCard
  ...ReportCard
  ...ObservationCard
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
fragment SectionCard on Section {
  id
  label
  title
}
fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
  }
}`, {"fragmentName":"NodeCard"}) as unknown as TypedDocumentString<NodeCardFragment, unknown>;
export const EvidenceQuoteFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
  }
}
    `, {"fragmentName":"EvidenceQuote"}) as unknown as TypedDocumentString<EvidenceQuoteFragment, unknown>;
export const TouchReasonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TouchReason on Touch {
  scope
  entity {
    id
    name
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      id
      name
    }
  }
  path {
    type
    from {
      id
      name
    }
    to {
      id
      name
    }
    basis
    evidence {
      ...EvidenceQuote
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
  }
}`, {"fragmentName":"TouchReason"}) as unknown as TypedDocumentString<TouchReasonFragment, unknown>;
export const AnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Answer($touching: [EntityRef!] = [{name: "金宝街"}], $match: Match = ANY, $scope: TouchScope = RELATED, $filter: MeasureFilter, $first: Int = 20, $after: String) {
  measures(
    touching: $touching
    match: $match
    scope: $scope
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...StatementCard
        entities {
          ...EntityCard
        }
        departments {
          department {
            id
            name
          }
          basis
        }
      }
      touches {
        ...TouchReason
      }
    }
    facets {
      scopes {
        scope
        count
      }
      sections {
        section {
          id
          title
        }
        count
      }
      departments {
        entity {
          id
          name
        }
        count
      }
      entities(first: 10) {
        entity {
          id
          kind
          name
        }
        count
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
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
  }
}
fragment TouchReason on Touch {
  scope
  entity {
    id
    name
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      id
      name
    }
  }
  path {
    type
    from {
      id
      name
    }
    to {
      id
      name
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const ByIdDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ById($ids: [ID!]! = ["place:jinbao-street", "measure:dongcheng-2024:3.4.3.2"]) {
  nodes(ids: $ids) {
    ...NodeCard
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ...EntityCard
  ...StatementCard
  ...SectionCard
  ...ReportCard
  ...ObservationCard
}
fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
fragment SectionCard on Section {
  id
  label
  title
}
fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
  }
}`) as unknown as TypedDocumentString<ByIdQuery, ByIdQueryVariables>;
export const EntityPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityPage($ref: EntityRef! = {name: "金宝街"}, $first: Int = 10) {
  entity(ref: $ref) {
    ...EntityCard
    links(first: $first) {
      totalCount
      nodes {
        type
        from {
          id
          name
        }
        to {
          id
          name
        }
        evidence {
          ...EvidenceQuote
        }
      }
    }
    statements(scope: WITHIN, first: $first) {
      totalCount
      edges {
        node {
          ...StatementCard
        }
        touches {
          ...TouchReason
        }
      }
    }
    occurrences(first: $first) {
      totalCount
      nodes {
        span {
          start
          end
          quote
        }
        statement {
          id
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
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
  }
}
fragment TouchReason on Touch {
  scope
  entity {
    id
    name
  }
  mention {
    span {
      start
      end
      quote
    }
    entity {
      id
      name
    }
  }
  path {
    type
    from {
      id
      name
    }
    to {
      id
      name
    }
    basis
    evidence {
      ...EvidenceQuote
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const GapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Gaps($lacks: [Lack!] = [NUMBER, DEPARTMENT], $first: Int = 20, $after: String) {
  measures(filter: {lacks: $lacks}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementCard
    }
  }
  challenges {
    nodes {
      ...StatementCard
      addressedBy {
        id
      }
    }
  }
}
    fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const JinbaoStreetMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JinbaoStreetMeasures {
  measures(touching: [{name: "金宝街"}]) {
    totalCount
    edges {
      node {
        id
        number
        text
      }
      touches {
        scope
        mention {
          span {
            quote
          }
        }
        path {
          type
          from {
            name
          }
          to {
            name
          }
          evidence {
            basis
            rule
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JinbaoStreetMeasuresQuery, JinbaoStreetMeasuresQueryVariables>;
export const JinbaoStreetRelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JinbaoStreetRelated {
  measures(touching: [{name: "金宝街"}], scope: RELATED) {
    totalCount
    edges {
      node {
        id
        number
      }
      touches {
        scope
        mention {
          span {
            quote
          }
        }
        path {
          type
          from {
            id
            name
          }
          to {
            id
            name
          }
          evidence {
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
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JinbaoStreetRelatedQuery, JinbaoStreetRelatedQueryVariables>;
export const FourLanesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FourLanes {
  cluster(ref: {name: "四巷"}) {
    id
    name
    members {
      id
      name
      focus
      covers {
        id
        name
      }
      members {
        id
        name
        covers {
          id
          name
        }
      }
      statements(kinds: [MEASURE], first: 5) {
        nodes {
          id
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FourLanesQuery, FourLanesQueryVariables>;
export const NameBoxDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NameBox($text: String! = "金宝", $first: Int = 8) {
  resolve(text: $text, first: $first) {
    score
    matched
    entity {
      ...EntityCard
    }
  }
  search(text: $text, first: $first) {
    totalCount
    nodes {
      score
      snippet
      highlights {
        start
        end
      }
      node {
        ...NodeCard
      }
    }
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ...EntityCard
  ...StatementCard
  ...SectionCard
  ...ReportCard
  ...ObservationCard
}
fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
fragment SectionCard on Section {
  id
  label
  title
}
fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
  }
}`) as unknown as TypedDocumentString<NameBoxQuery, NameBoxQueryVariables>;
export const NeighbourhoodOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NeighbourhoodOf($of: EntityRef! = {name: "“四巷”"}, $depth: Int = 1, $kinds: [EntityKind!], $limit: Int = 100) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, limit: $limit) {
    truncated
    nodes {
      degree
      node {
        ...NodeCard
      }
    }
    steps {
      type
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
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ...EntityCard
  ...StatementCard
  ...SectionCard
  ...ReportCard
  ...ObservationCard
}
fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
fragment SectionCard on Section {
  id
  label
  title
}
fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
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
  }
}`) as unknown as TypedDocumentString<NeighbourhoodOfQuery, NeighbourhoodOfQueryVariables>;
export const PathsBetweenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathsBetween($from: EntityRef! = {name: "隆福寺"}, $to: EntityRef! = {name: "王府井"}, $first: Int = 3) {
  paths(from: $from, to: $to, first: $first) {
    length
    nodes {
      ...NodeCard
    }
    steps {
      type
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
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ...EntityCard
  ...StatementCard
  ...SectionCard
  ...ReportCard
  ...ObservationCard
}
fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
fragment StatementCard on Statement {
  __typename
  id
  statementKind
  year
  text
  section {
    id
    title
  }
  ... on Measure {
    number
  }
  ... on Passage {
    theme
  }
}
fragment SectionCard on Section {
  id
  label
  title
}
fragment ReportCard on Report {
  id
  title
  reviewYear
  planYear
}
fragment ObservationCard on Observation {
  id
  year
  factKind
  wording
  indicator {
    id
    name
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
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const PlacesAroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesAround($longitude: Float! = 116.418, $latitude: Float! = 39.914, $radiusMetres: Int! = 800, $first: Int = 20, $after: String) {
  placesNear(
    longitude: $longitude
    latitude: $latitude
    radiusMetres: $radiusMetres
    first: $first
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
        ...EntityCard
        location {
          longitude
          latitude
          accuracyMetres
          source
          licence
        }
        statements(kinds: [MEASURE], first: 5) {
          totalCount
          nodes {
            id
            text
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  aliases
  ... on Place {
    category
  }
  ... on Cluster {
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
}`) as unknown as TypedDocumentString<PlacesAroundQuery, PlacesAroundQueryVariables>;
export const DongzhimenHubDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DongzhimenHub {
  project(ref: {name: "东直门枢纽"}) {
    id
    name
    aliases
    locatedIn {
      id
      name
    }
    parts {
      id
      name
    }
    stages {
      year
      stage
      factKind
      wording
    }
    thread {
      state
    }
    statements(first: 10) {
      totalCount
      edges {
        node {
          id
          statementKind
          year
          text
        }
        touches {
          scope
          mention {
            span {
              quote
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DongzhimenHubQuery, DongzhimenHubQueryVariables>;
export const ReportOutlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportOutline {
  reports(first: 1) {
    nodes {
      id
      title
      reviewYear
      planYear
      deliveredOn
      publishedOn
      source
      sections {
        id
        label
        title
        parent {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportOutlineQuery, ReportOutlineQueryVariables>;
export const ScoreboardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Scoreboard {
  scoreboard(year: 2024) {
    indicator {
      id
      name
    }
    previous {
      year
      wording
      evidence {
        span {
          quote
        }
      }
    }
    target {
      wording
      comparator
      evidence {
        span {
          quote
        }
      }
    }
    actual {
      wording
    }
    met
  }
}
    `) as unknown as TypedDocumentString<ScoreboardQuery, ScoreboardQueryVariables>;