import type { CoverageRead } from '../graph/coverage.ts';
import type { LinkRead } from '../graph/link.ts';
import type { MentionRead, ReportRead, StatementRead } from '../graph/statement.ts';
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

/** `evidence` is what may be shown. */
export interface ResponsibilityModel {
  readonly department: EntityModel;
  readonly basis: Basis;
  readonly evidence: readonly EvidenceModel[];
}

/** A measure in a page of those that a department answers for; `evidence` is what may be shown. */
export interface AnsweredMeasureEdgeModel extends Edge<StatementModel> {
  readonly basis: Basis;
  readonly evidence: readonly EvidenceModel[];
}

export interface LinkModel extends LinkRead {
  /** Whether evidence without a source may be shown. */
  readonly showUnconfirmed: boolean;
}

export interface MentionModel extends MentionRead {
  /** Set where the statement came along with the mention. */
  readonly statementRow?: StatementModel;
}

export interface TouchModel {
  /** Id of the asked entity. */
  readonly entity: string;
  readonly reason: TouchReason;
  readonly statement: StatementModel;
}

export interface StatementEdgeModel extends Edge<StatementModel> {
  readonly touches: readonly TouchModel[];
}

export type AnsweredMeasureConnectionModel = Connection<AnsweredMeasureEdgeModel>;
export type EntityConnectionModel = Connection<Edge<EntityModel>>;
export type StatementConnectionModel = Connection<StatementEdgeModel>;
export type MentionConnectionModel = Connection<Edge<MentionModel>>;
export type LinkConnectionModel = Connection<Edge<LinkModel>>;
export type CandidateConnectionModel = Connection<Edge<CandidateModel>>;
export type ReportConnectionModel = Connection<Edge<ReportModel>>;
