import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  { id: Scalars['ID']['input']; name?: never; }
  |  /** A canonical name or alias; width, quotation marks, case and spaces make no difference. */
  { id?: never; name: Scalars['String']['input']; };

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
  department?: InputMaybe<EntityRef>;
  /** What they lack, all of it: the accountability gaps of a plan. */
  lacks?: InputMaybe<Array<Lack>>;
  /** Kinds of entity: they mention at least one entity of each. */
  mentionsKinds?: InputMaybe<Array<EntityKind>>;
  /** The report they stand in; an id that no report has leaves none. */
  reportId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of a title, at most 200 characters: of the section or theme they stand in, or of any heading above it. Width, quotation marks, case and spaces make no difference. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** The year that they plan. */
  year?: InputMaybe<Scalars['Int']['input']>;
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
  touching?: InputMaybe<Array<EntityRef> | EntityRef>;
  match?: InputMaybe<Match>;
  scope?: InputMaybe<TouchScope>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AnswerQuery = { __typename?: 'Query', measures: { __typename?: 'MeasureConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'MeasureEdge', node: { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, entities: Array<
          | { __typename: 'Brand', note?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Cluster', focus: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Department', basis: Basis, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Event', edition?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Indicator', unit?: string | null, derived: boolean, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Organization', sector?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Place', category: PlaceCategory, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Policy', years?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
          | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
        >, departments: Array<{ __typename?: 'DepartmentResponsibility', basis: Basis, department: { __typename?: 'Department', id: string, name: string } }>, section: { __typename?: 'Section', id: string, title: string } }, touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
          | { __typename?: 'Brand', id: string, name: string }
          | { __typename?: 'Cluster', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'Event', id: string, name: string }
          | { __typename?: 'Indicator', id: string, name: string }
          | { __typename?: 'Organization', id: string, name: string }
          | { __typename?: 'Place', id: string, name: string }
          | { __typename?: 'Policy', id: string, name: string }
          | { __typename?: 'Project', id: string, name: string }
        , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
           }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }> }>, facets: { __typename?: 'MeasureFacets', scopes: Array<{ __typename?: 'ScopeCount', scope: TouchScope, count: number }>, sections: Array<{ __typename?: 'SectionCount', count: number, section: { __typename?: 'Section', id: string, title: string } }>, departments: Array<{ __typename?: 'EntityCount', count: number, entity:
          | { __typename?: 'Brand', id: string, name: string }
          | { __typename?: 'Cluster', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'Event', id: string, name: string }
          | { __typename?: 'Indicator', id: string, name: string }
          | { __typename?: 'Organization', id: string, name: string }
          | { __typename?: 'Place', id: string, name: string }
          | { __typename?: 'Policy', id: string, name: string }
          | { __typename?: 'Project', id: string, name: string }
         }>, entities: Array<{ __typename?: 'EntityCount', count: number, entity:
          | { __typename?: 'Brand', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Cluster', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Department', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Event', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Indicator', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Project', id: string, kind: EntityKind, name: string }
         }> } } };

export type ByIdQueryVariables = Exact<{
  ids?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ByIdQuery = { __typename?: 'Query', nodes: Array<
    | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
    | { __typename: 'Brand', id: string, note?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
    | { __typename: 'Cluster', id: string, focus: Array<string>, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Department', id: string, basis: Basis, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Event', id: string, edition?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Indicator', id: string, unit?: string | null, derived: boolean, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Measure', id: string, number: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
    | { __typename: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } }
    | { __typename: 'Organization', id: string, sector?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Passage', id: string, theme?: string | null, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
    | { __typename: 'Place', id: string, category: PlaceCategory, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Policy', id: string, years?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
    | { __typename: 'Report', id: string, title: string, reviewYear: number, planYear: number }
    | { __typename: 'Section', id: string, label?: string | null, title: string }
   | null> };

export type EntityPageQueryVariables = Exact<{
  ref?: EntityRef;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type EntityPageQuery = { __typename?: 'Query', entity?:
    | { __typename: 'Brand', note?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Cluster', focus: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Department', basis: Basis, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Event', edition?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Indicator', unit?: string | null, derived: boolean, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Organization', sector?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Place', category: PlaceCategory, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Policy', years?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string>, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
            | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
            | { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
          , touches: Array<{ __typename?: 'Touch', scope: TouchScope, entity:
              | { __typename?: 'Brand', id: string, name: string }
              | { __typename?: 'Cluster', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'Event', id: string, name: string }
              | { __typename?: 'Indicator', id: string, name: string }
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Project', id: string, name: string }
            , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
               }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , to:
                | { __typename?: 'Brand', id: string, name: string }
                | { __typename?: 'Cluster', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'Event', id: string, name: string }
                | { __typename?: 'Indicator', id: string, name: string }
                | { __typename?: 'Organization', id: string, name: string }
                | { __typename?: 'Place', id: string, name: string }
                | { __typename?: 'Policy', id: string, name: string }
                | { __typename?: 'Project', id: string, name: string }
              , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
                  | { __typename?: 'Achievement', id: string }
                  | { __typename?: 'Challenge', id: string }
                  | { __typename?: 'Measure', id: string }
                  | { __typename?: 'Passage', id: string }
                 | null }> }> }> }> }, occurrences: { __typename?: 'MentionConnection', totalCount: number, nodes: Array<{ __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, statement:
            | { __typename?: 'Achievement', id: string }
            | { __typename?: 'Challenge', id: string }
            | { __typename?: 'Measure', id: string }
            | { __typename?: 'Passage', id: string }
           }> } }
   | null };

type NodeCard_Achievement_Fragment = { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type NodeCard_Brand_Fragment = { __typename: 'Brand', id: string, note?: string | null, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Challenge_Fragment = { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type NodeCard_Cluster_Fragment = { __typename: 'Cluster', id: string, focus: Array<string>, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Department_Fragment = { __typename: 'Department', id: string, basis: Basis, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Event_Fragment = { __typename: 'Event', id: string, edition?: string | null, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Indicator_Fragment = { __typename: 'Indicator', id: string, unit?: string | null, derived: boolean, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Measure_Fragment = { __typename: 'Measure', id: string, number: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type NodeCard_Observation_Fragment = { __typename: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } };

type NodeCard_Organization_Fragment = { __typename: 'Organization', id: string, sector?: string | null, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Passage_Fragment = { __typename: 'Passage', id: string, theme?: string | null, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type NodeCard_Place_Fragment = { __typename: 'Place', id: string, category: PlaceCategory, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Policy_Fragment = { __typename: 'Policy', id: string, years?: string | null, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Project_Fragment = { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> };

type NodeCard_Report_Fragment = { __typename: 'Report', id: string, title: string, reviewYear: number, planYear: number };

type NodeCard_Section_Fragment = { __typename: 'Section', id: string, label?: string | null, title: string };

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

type EntityCard_Brand_Fragment = { __typename: 'Brand', note?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Cluster_Fragment = { __typename: 'Cluster', focus: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Department_Fragment = { __typename: 'Department', basis: Basis, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Event_Fragment = { __typename: 'Event', edition?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Indicator_Fragment = { __typename: 'Indicator', unit?: string | null, derived: boolean, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Organization_Fragment = { __typename: 'Organization', sector?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Place_Fragment = { __typename: 'Place', category: PlaceCategory, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Policy_Fragment = { __typename: 'Policy', years?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> };

type EntityCard_Project_Fragment = { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> };

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

type StatementCard_Achievement_Fragment = { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type StatementCard_Challenge_Fragment = { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type StatementCard_Measure_Fragment = { __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

type StatementCard_Passage_Fragment = { __typename: 'Passage', theme?: string | null, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } };

export type StatementCardFragment =
  | StatementCard_Achievement_Fragment
  | StatementCard_Challenge_Fragment
  | StatementCard_Measure_Fragment
  | StatementCard_Passage_Fragment
;

export type SectionCardFragment = { __typename?: 'Section', id: string, label?: string | null, title: string };

export type ReportCardFragment = { __typename?: 'Report', id: string, title: string, reviewYear: number, planYear: number };

export type ObservationCardFragment = { __typename?: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } };

export type EvidenceQuoteFragment = { __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
    | { __typename?: 'Achievement', id: string }
    | { __typename?: 'Challenge', id: string }
    | { __typename?: 'Measure', id: string }
    | { __typename?: 'Passage', id: string }
   | null };

export type TouchReasonFragment = { __typename?: 'Touch', scope: TouchScope, entity:
    | { __typename?: 'Brand', id: string, name: string }
    | { __typename?: 'Cluster', id: string, name: string }
    | { __typename?: 'Department', id: string, name: string }
    | { __typename?: 'Event', id: string, name: string }
    | { __typename?: 'Indicator', id: string, name: string }
    | { __typename?: 'Organization', id: string, name: string }
    | { __typename?: 'Place', id: string, name: string }
    | { __typename?: 'Policy', id: string, name: string }
    | { __typename?: 'Project', id: string, name: string }
  , mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', start: number, end: number, quote: string }, entity:
      | { __typename?: 'Brand', id: string, name: string }
      | { __typename?: 'Cluster', id: string, name: string }
      | { __typename?: 'Department', id: string, name: string }
      | { __typename?: 'Event', id: string, name: string }
      | { __typename?: 'Indicator', id: string, name: string }
      | { __typename?: 'Organization', id: string, name: string }
      | { __typename?: 'Place', id: string, name: string }
      | { __typename?: 'Policy', id: string, name: string }
      | { __typename?: 'Project', id: string, name: string }
     }, path: Array<{ __typename?: 'Link', type: LinkType, basis: Basis, from:
      | { __typename?: 'Brand', id: string, name: string }
      | { __typename?: 'Cluster', id: string, name: string }
      | { __typename?: 'Department', id: string, name: string }
      | { __typename?: 'Event', id: string, name: string }
      | { __typename?: 'Indicator', id: string, name: string }
      | { __typename?: 'Organization', id: string, name: string }
      | { __typename?: 'Place', id: string, name: string }
      | { __typename?: 'Policy', id: string, name: string }
      | { __typename?: 'Project', id: string, name: string }
    , to:
      | { __typename?: 'Brand', id: string, name: string }
      | { __typename?: 'Cluster', id: string, name: string }
      | { __typename?: 'Department', id: string, name: string }
      | { __typename?: 'Event', id: string, name: string }
      | { __typename?: 'Indicator', id: string, name: string }
      | { __typename?: 'Organization', id: string, name: string }
      | { __typename?: 'Place', id: string, name: string }
      | { __typename?: 'Policy', id: string, name: string }
      | { __typename?: 'Project', id: string, name: string }
    , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
        | { __typename?: 'Achievement', id: string }
        | { __typename?: 'Challenge', id: string }
        | { __typename?: 'Measure', id: string }
        | { __typename?: 'Passage', id: string }
       | null }> }> };

export type GapsQueryVariables = Exact<{
  lacks?: InputMaybe<Array<Lack> | Lack>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapsQuery = { __typename?: 'Query', measures: { __typename?: 'MeasureConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename: 'Measure', number: string, id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }> }, challenges: { __typename?: 'ChallengeConnection', nodes: Array<{ __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, addressedBy: Array<{ __typename?: 'Measure', id: string }>, section: { __typename?: 'Section', id: string, title: string } }> } };

export type JinbaoStreetMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type JinbaoStreetMeasuresQuery = { __typename?: 'Query', measures: { __typename?: 'MeasureConnection', totalCount: number, edges: Array<{ __typename?: 'MeasureEdge', node: { __typename?: 'Measure', id: string, number: string, text: string }, touches: Array<{ __typename?: 'Touch', scope: TouchScope, mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', quote: string } }, path: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', name: string }
            | { __typename?: 'Cluster', name: string }
            | { __typename?: 'Department', name: string }
            | { __typename?: 'Event', name: string }
            | { __typename?: 'Indicator', name: string }
            | { __typename?: 'Organization', name: string }
            | { __typename?: 'Place', name: string }
            | { __typename?: 'Policy', name: string }
            | { __typename?: 'Project', name: string }
          , to:
            | { __typename?: 'Brand', name: string }
            | { __typename?: 'Cluster', name: string }
            | { __typename?: 'Department', name: string }
            | { __typename?: 'Event', name: string }
            | { __typename?: 'Indicator', name: string }
            | { __typename?: 'Organization', name: string }
            | { __typename?: 'Place', name: string }
            | { __typename?: 'Policy', name: string }
            | { __typename?: 'Project', name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null }> }> }> }> } };

export type JinbaoStreetRelatedQueryVariables = Exact<{ [key: string]: never; }>;


export type JinbaoStreetRelatedQuery = { __typename?: 'Query', measures: { __typename?: 'MeasureConnection', totalCount: number, edges: Array<{ __typename?: 'MeasureEdge', node: { __typename?: 'Measure', id: string, number: string }, touches: Array<{ __typename?: 'Touch', scope: TouchScope, mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', quote: string } }, path: Array<{ __typename?: 'Link', type: LinkType, from:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , to:
            | { __typename?: 'Brand', id: string, name: string }
            | { __typename?: 'Cluster', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'Event', id: string, name: string }
            | { __typename?: 'Indicator', id: string, name: string }
            | { __typename?: 'Organization', id: string, name: string }
            | { __typename?: 'Place', id: string, name: string }
            | { __typename?: 'Policy', id: string, name: string }
            | { __typename?: 'Project', id: string, name: string }
          , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
              | { __typename?: 'Achievement', id: string }
              | { __typename?: 'Challenge', id: string }
              | { __typename?: 'Measure', id: string }
              | { __typename?: 'Passage', id: string }
             | null }> }> }> }> } };

export type FourLanesQueryVariables = Exact<{ [key: string]: never; }>;


export type FourLanesQuery = { __typename?: 'Query', cluster?: { __typename?: 'Cluster', id: string, name: string, members: Array<{ __typename?: 'Cluster', id: string, name: string, focus: Array<string>, covers: Array<{ __typename?: 'Place', id: string, name: string }>, members: Array<{ __typename?: 'Cluster', id: string, name: string, covers: Array<{ __typename?: 'Place', id: string, name: string }> }>, statements: { __typename?: 'StatementConnection', nodes: Array<
          | { __typename?: 'Achievement', id: string, text: string }
          | { __typename?: 'Challenge', id: string, text: string }
          | { __typename?: 'Measure', id: string, text: string }
          | { __typename?: 'Passage', id: string, text: string }
        > } }> } | null };

export type NameBoxQueryVariables = Exact<{
  text?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NameBoxQuery = { __typename?: 'Query', resolve: Array<{ __typename?: 'Resolution', score: number, matched: string, entity:
      | { __typename: 'Brand', note?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Cluster', focus: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Department', basis: Basis, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Event', edition?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Indicator', unit?: string | null, derived: boolean, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Organization', sector?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Place', category: PlaceCategory, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Policy', years?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
     }>, search: { __typename?: 'SearchConnection', totalCount: number, nodes: Array<{ __typename?: 'SearchHit', score: number, snippet: string, highlights: Array<{ __typename?: 'SnippetSpan', start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Brand', id: string, note?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Cluster', id: string, focus: Array<string>, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Department', id: string, basis: Basis, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Event', id: string, edition?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Indicator', id: string, unit?: string | null, derived: boolean, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Measure', id: string, number: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } }
        | { __typename: 'Organization', id: string, sector?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Passage', id: string, theme?: string | null, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Place', id: string, category: PlaceCategory, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Policy', id: string, years?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Report', id: string, title: string, reviewYear: number, planYear: number }
        | { __typename: 'Section', id: string, label?: string | null, title: string }
       }> } };

export type NeighbourhoodOfQueryVariables = Exact<{
  of?: EntityRef;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighbourhoodOfQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Subgraph', truncated: boolean, nodes: Array<{ __typename?: 'SubgraphNode', degree: number, node:
        | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Brand', id: string, note?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Cluster', id: string, focus: Array<string>, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Department', id: string, basis: Basis, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Event', id: string, edition?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Indicator', id: string, unit?: string | null, derived: boolean, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Measure', id: string, number: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } }
        | { __typename: 'Organization', id: string, sector?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Passage', id: string, theme?: string | null, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
        | { __typename: 'Place', id: string, category: PlaceCategory, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Policy', id: string, years?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
        | { __typename: 'Report', id: string, title: string, reviewYear: number, planYear: number }
        | { __typename: 'Section', id: string, label?: string | null, title: string }
       }>, steps: Array<{ __typename?: 'PathStep', type: string, from:
        | { __typename?: 'Achievement', id: string }
        | { __typename?: 'Brand', id: string }
        | { __typename?: 'Challenge', id: string }
        | { __typename?: 'Cluster', id: string }
        | { __typename?: 'Department', id: string }
        | { __typename?: 'Event', id: string }
        | { __typename?: 'Indicator', id: string }
        | { __typename?: 'Measure', id: string }
        | { __typename?: 'Observation', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Passage', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Project', id: string }
        | { __typename?: 'Report', id: string }
        | { __typename?: 'Section', id: string }
      , to:
        | { __typename?: 'Achievement', id: string }
        | { __typename?: 'Brand', id: string }
        | { __typename?: 'Challenge', id: string }
        | { __typename?: 'Cluster', id: string }
        | { __typename?: 'Department', id: string }
        | { __typename?: 'Event', id: string }
        | { __typename?: 'Indicator', id: string }
        | { __typename?: 'Measure', id: string }
        | { __typename?: 'Observation', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Passage', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Project', id: string }
        | { __typename?: 'Report', id: string }
        | { __typename?: 'Section', id: string }
      , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
          | { __typename?: 'Achievement', id: string }
          | { __typename?: 'Challenge', id: string }
          | { __typename?: 'Measure', id: string }
          | { __typename?: 'Passage', id: string }
         | null }> }> } };

export type PathsBetweenQueryVariables = Exact<{
  from?: EntityRef;
  to?: EntityRef;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PathsBetweenQuery = { __typename?: 'Query', paths: Array<{ __typename?: 'GraphPath', length: number, nodes: Array<
      | { __typename: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
      | { __typename: 'Brand', id: string, note?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
      | { __typename: 'Cluster', id: string, focus: Array<string>, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Department', id: string, basis: Basis, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Event', id: string, edition?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Indicator', id: string, unit?: string | null, derived: boolean, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Measure', id: string, number: string, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
      | { __typename: 'Observation', id: string, year: number, factKind: FactKind, wording: string, indicator: { __typename?: 'Indicator', id: string, name: string } }
      | { __typename: 'Organization', id: string, sector?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Passage', id: string, theme?: string | null, statementKind: StatementKind, year: number, text: string, section: { __typename?: 'Section', id: string, title: string } }
      | { __typename: 'Place', id: string, category: PlaceCategory, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Policy', id: string, years?: string | null, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Project', id: string, kind: EntityKind, name: string, aliases: Array<string> }
      | { __typename: 'Report', id: string, title: string, reviewYear: number, planYear: number }
      | { __typename: 'Section', id: string, label?: string | null, title: string }
    >, steps: Array<{ __typename?: 'PathStep', type: string, from:
        | { __typename?: 'Achievement', id: string }
        | { __typename?: 'Brand', id: string }
        | { __typename?: 'Challenge', id: string }
        | { __typename?: 'Cluster', id: string }
        | { __typename?: 'Department', id: string }
        | { __typename?: 'Event', id: string }
        | { __typename?: 'Indicator', id: string }
        | { __typename?: 'Measure', id: string }
        | { __typename?: 'Observation', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Passage', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Project', id: string }
        | { __typename?: 'Report', id: string }
        | { __typename?: 'Section', id: string }
      , to:
        | { __typename?: 'Achievement', id: string }
        | { __typename?: 'Brand', id: string }
        | { __typename?: 'Challenge', id: string }
        | { __typename?: 'Cluster', id: string }
        | { __typename?: 'Department', id: string }
        | { __typename?: 'Event', id: string }
        | { __typename?: 'Indicator', id: string }
        | { __typename?: 'Measure', id: string }
        | { __typename?: 'Observation', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Passage', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Project', id: string }
        | { __typename?: 'Report', id: string }
        | { __typename?: 'Section', id: string }
      , evidence: Array<{ __typename?: 'Evidence', basis: Basis, rule?: string | null, source?: string | null, span?: { __typename?: 'TextSpan', start: number, end: number, quote: string } | null, statement?:
          | { __typename?: 'Achievement', id: string }
          | { __typename?: 'Challenge', id: string }
          | { __typename?: 'Measure', id: string }
          | { __typename?: 'Passage', id: string }
         | null }> }> }> };

export type PlacesAroundQueryVariables = Exact<{
  longitude?: Scalars['Float']['input'];
  latitude?: Scalars['Float']['input'];
  radiusMetres?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlacesAroundQuery = { __typename?: 'Query', placesNear: { __typename?: 'PlaceNearConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'PlaceNearEdge', distanceMetres: number, node: { __typename: 'Place', category: PlaceCategory, id: string, kind: EntityKind, name: string, aliases: Array<string>, location?: { __typename?: 'GeoPoint', longitude: number, latitude: number, accuracyMetres: number, source: string, licence: string } | null, statements: { __typename?: 'StatementConnection', totalCount: number, nodes: Array<
            | { __typename?: 'Achievement', id: string, text: string }
            | { __typename?: 'Challenge', id: string, text: string }
            | { __typename?: 'Measure', id: string, text: string }
            | { __typename?: 'Passage', id: string, text: string }
          > } } }> } };

export type DongzhimenHubQueryVariables = Exact<{ [key: string]: never; }>;


export type DongzhimenHubQuery = { __typename?: 'Query', project?: { __typename?: 'Project', id: string, name: string, aliases: Array<string>, locatedIn: Array<{ __typename?: 'Place', id: string, name: string }>, parts: Array<{ __typename?: 'Project', id: string, name: string }>, stages: Array<{ __typename?: 'ProjectStage', year: number, stage: StageKind, factKind: FactKind, wording: string }>, thread: { __typename?: 'ProjectThread', state: ThreadState }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node:
          | { __typename?: 'Achievement', id: string, statementKind: StatementKind, year: number, text: string }
          | { __typename?: 'Challenge', id: string, statementKind: StatementKind, year: number, text: string }
          | { __typename?: 'Measure', id: string, statementKind: StatementKind, year: number, text: string }
          | { __typename?: 'Passage', id: string, statementKind: StatementKind, year: number, text: string }
        , touches: Array<{ __typename?: 'Touch', scope: TouchScope, mention: { __typename?: 'Mention', span: { __typename?: 'TextSpan', quote: string } } }> }> } } | null };

export type ReportOutlineQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportOutlineQuery = { __typename?: 'Query', reports: { __typename?: 'ReportConnection', nodes: Array<{ __typename?: 'Report', id: string, title: string, reviewYear: number, planYear: number, deliveredOn?: string | null, publishedOn?: string | null, source?: string | null, sections: Array<{ __typename?: 'Section', id: string, label?: string | null, title: string, parent?: { __typename?: 'Section', id: string } | null }> }> } };

export type ScoreboardQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreboardQuery = { __typename?: 'Query', scoreboard: Array<{ __typename?: 'ScoreRow', met?: boolean | null, indicator: { __typename?: 'Indicator', id: string, name: string }, previous?: { __typename?: 'Observation', year: number, wording: string, evidence: Array<{ __typename?: 'Evidence', span?: { __typename?: 'TextSpan', quote: string } | null }> } | null, target?: { __typename?: 'Observation', wording: string, comparator: Comparator, evidence: Array<{ __typename?: 'Evidence', span?: { __typename?: 'TextSpan', quote: string } | null }> } | null, actual?: { __typename?: 'Observation', wording: string } | null }> };

export const EntityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}}]} as unknown as DocumentNode<EntityCardFragment, unknown>;
export const StatementCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<StatementCardFragment, unknown>;
export const SectionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<SectionCardFragment, unknown>;
export const ReportCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}}]} as unknown as DocumentNode<ReportCardFragment, unknown>;
export const ObservationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ObservationCardFragment, unknown>;
export const NodeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NodeCardFragment, unknown>;
export const EvidenceQuoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EvidenceQuoteFragment, unknown>;
export const TouchReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TouchReasonFragment, unknown>;
export const AnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Answer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"touching"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"defaultValue":{"kind":"EnumValue","value":"ANY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TouchScope"}},"defaultValue":{"kind":"EnumValue","value":"RELATED"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"touching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"touching"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TouchReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerQuery, AnswerQueryVariables>;
export const ByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"place:jinbao-street","block":false},{"kind":"StringValue","value":"measure:dongcheng-2024:3.4.3.2","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationCard"}}]}}]} as unknown as DocumentNode<ByIdQuery, ByIdQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"EnumValue","value":"WITHIN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TouchReason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lacks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lack"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NUMBER"},{"kind":"EnumValue","value":"DEPARTMENT"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lacks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lacks"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"Field","name":{"kind":"Name","value":"addressedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const JinbaoStreetMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JinbaoStreetMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"touching"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JinbaoStreetMeasuresQuery, JinbaoStreetMeasuresQueryVariables>;
export const JinbaoStreetRelatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JinbaoStreetRelated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"touching"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"EnumValue","value":"RELATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JinbaoStreetRelatedQuery, JinbaoStreetRelatedQueryVariables>;
export const FourLanesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FourLanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"四巷","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEASURE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FourLanesQuery, FourLanesQueryVariables>;
export const NameBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NameBox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"金宝","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationCard"}}]}}]} as unknown as DocumentNode<NameBoxQuery, NameBoxQueryVariables>;
export const NeighbourhoodOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeighbourhoodOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"“四巷”","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodOfQuery, NeighbourhoodOfQueryVariables>;
export const PathsBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"隆福寺","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityRef"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"王府井","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceQuote"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceQuote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const PlacesAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"FloatValue","value":"116.418"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"FloatValue","value":"39.914"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusMetres"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"800"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placesNear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"longitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}}},{"kind":"Argument","name":{"kind":"Name","value":"latitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}}},{"kind":"Argument","name":{"kind":"Name","value":"radiusMetres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusMetres"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"accuracyMetres"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEASURE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}}]}}]}}]} as unknown as DocumentNode<PlacesAroundQuery, PlacesAroundQueryVariables>;
export const DongzhimenHubDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DongzhimenHub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"东直门枢纽","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"locatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DongzhimenHubQuery, DongzhimenHubQueryVariables>;
export const ReportOutlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportOutline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportOutlineQuery, ReportOutlineQueryVariables>;
export const ScoreboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scoreboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2024"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]} as unknown as DocumentNode<ScoreboardQuery, ScoreboardQueryVariables>;