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


export const JinbaoStreetMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JinbaoStreetMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"touching"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JinbaoStreetMeasuresQuery, JinbaoStreetMeasuresQueryVariables>;
export const JinbaoStreetRelatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JinbaoStreetRelated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"touching"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"金宝街","block":false}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"EnumValue","value":"RELATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JinbaoStreetRelatedQuery, JinbaoStreetRelatedQueryVariables>;
export const FourLanesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FourLanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"四巷","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEASURE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FourLanesQuery, FourLanesQueryVariables>;
export const DongzhimenHubDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DongzhimenHub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"东直门枢纽","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"locatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"factKind"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"touches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DongzhimenHubQuery, DongzhimenHubQueryVariables>;
export const ReportOutlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportOutline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportOutlineQuery, ReportOutlineQueryVariables>;
export const ScoreboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scoreboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2024"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]} as unknown as DocumentNode<ScoreboardQuery, ScoreboardQueryVariables>;