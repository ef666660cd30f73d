import type { CoverageRead } from '../graph/coverage.ts';
import type { ResponsibilityRead } from '../graph/department.ts';
import type { LinkRead } from '../graph/link.ts';
import type { MeasureQuestion } from '../graph/measure.ts';
import type { NeighbourhoodNode, NeighbourhoodRead } from '../graph/neighbourhood.ts';
import type { StepRead } from '../graph/neighbour.ts';
import type { PathRead } from '../graph/path.ts';
import type { SearchResult } from '../graph/search.ts';
import type { MentionRead } from '../graph/mention.ts';
import type { StatementRead } from '../graph/row-values.ts';
import type { ReportRead } from '../graph/statement.ts';
import type {
  CandidateRow,
  EntityRow,
  EvidenceRow,
  ObservationRow,
  SectionRow,
  StageRow,
  TouchReason,
} from '../ingest/rows.ts';
import type { Basis } from '../link/gazetteer.ts';
import type { NameMatch } from '../link/match-name.ts';
import type { Connection, Edge } from './connection.ts';

/* What the resolvers of each type get as parent. */

export type EntityModel = EntityRow;
export type StatementModel = StatementRead;
export type SectionModel = SectionRow;
export type ReportModel = ReportRead;
export type ObservationModel = ObservationRow;
export type StageModel = StageRow;
export type NodeModel = EntityModel | StatementModel | SectionModel | ReportModel | ObservationModel;

/** A main indicator's target with what was reported of it. */
export interface ScoreModel {
  readonly target: ObservationModel;
  readonly previous: ObservationModel | null;
  readonly actual: ObservationModel | null;
  readonly met: boolean | null;
}
export type EvidenceModel = EvidenceRow;
export type CoverageModel = CoverageRead;
export type CandidateModel = CandidateRow;

export interface ChallengeResponseModel {
  readonly challenge: StatementModel;
  readonly measure: StatementModel;
  readonly evidence: readonly EvidenceModel[];
}

export interface ResponsibilityModel extends ResponsibilityRead {
  /** Whether evidence without a source may be shown. */
  readonly showUnconfirmed: boolean;
}

/** A measure in a page of those that a department answers for; `evidence` is what may be shown. */
export interface AnsweredMeasureEdgeModel extends Edge<StatementModel> {
  readonly basis: Basis;
  readonly evidence: readonly EvidenceModel[];
}
export type SearchHitModel = SearchResult;
export type ResolutionModel = NameMatch;

export interface LinkModel extends LinkRead {
  /** Whether evidence without a source may be shown. */
  readonly showUnconfirmed: boolean;
}

export type MentionModel = MentionRead;

export interface TouchModel {
  /** Id of the asked entity. */
  readonly entity: string;
  readonly reason: TouchReason;
  readonly statement: StatementModel;
}

export interface StatementEdgeModel extends Edge<StatementModel> {
  readonly touches: readonly TouchModel[];
}

/** `question` is what the facets count. */
export interface MeasureConnectionModel extends Connection<StatementEdgeModel> {
  readonly question: MeasureQuestion;
}
export type MeasureFacetsModel = MeasureQuestion;

export interface SectionCountModel {
  readonly section: SectionModel;
  readonly count: number;
}

export interface EntityCountModel {
  readonly entity: EntityModel;
  readonly count: number;
}

export type AnsweredMeasureConnectionModel = Connection<AnsweredMeasureEdgeModel>;
export type PathModel = PathRead;
export type StepModel = StepRead;
export type SubgraphModel = NeighbourhoodRead;
export type SubgraphNodeModel = NeighbourhoodNode;

export interface PlaceNearEdgeModel extends Edge<EntityModel> {
  readonly distanceMetres: number;
}

export type PlaceNearConnectionModel = Connection<PlaceNearEdgeModel>;
export type EntityConnectionModel = Connection<Edge<EntityModel>>;
export type StatementConnectionModel = Connection<StatementEdgeModel>;
export type MentionConnectionModel = Connection<Edge<MentionModel>>;
export type LinkConnectionModel = Connection<Edge<LinkModel>>;
export type CandidateConnectionModel = Connection<Edge<CandidateModel>>;
export type SearchConnectionModel = Connection<Edge<SearchHitModel>>;
export type ReportConnectionModel = Connection<Edge<ReportModel>>;
