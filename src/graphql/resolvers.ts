import { Cluster } from './resolvers/cluster.ts';
import { connectionFields } from './resolvers/connection.ts';
import { Candidate, Coverage } from './resolvers/coverage.ts';
import { Department, DepartmentResponsibility } from './resolvers/department.ts';
import { Entity, entityFields } from './resolvers/entity.ts';
import { Evidence } from './resolvers/evidence.ts';
import { Link } from './resolvers/link.ts';
import { MeasureConnection, MeasureFacets } from './resolvers/measure.ts';
import { Mention } from './resolvers/mention.ts';
import { SubgraphNode } from './resolvers/neighbourhood.ts';
import { Node } from './resolvers/node.ts';
import { GraphPath, PathStep } from './resolvers/path.ts';
import { Place } from './resolvers/place.ts';
import { Indicator, Observation, ScoreRow } from './resolvers/observation.ts';
import { Project, ProjectStage } from './resolvers/project.ts';
import { Query } from './resolvers/query.ts';
import { Report } from './resolvers/report.ts';
import { Resolution } from './resolvers/resolve.ts';
import { SearchHit } from './resolvers/search.ts';
import { Section } from './resolvers/section.ts';
import { ChallengeResponse } from './resolvers/challenge.ts';
import { Achievement, Challenge, Measure, Statement, statementFields } from './resolvers/statement.ts';
import { Touch } from './resolvers/touch.ts';
import type { Resolvers } from './types.gen.ts';

export const resolvers: Resolvers = {
  Query,
  Node,
  Entity,
  Statement,
  Place,
  Project,
  Cluster,
  Department,
  Organization: entityFields,
  Policy: entityFields,
  Event: entityFields,
  Brand: entityFields,
  Indicator,
  Observation,
  ScoreRow,
  ProjectStage,
  SearchHit,
  Resolution,
  Report,
  Section,
  Measure,
  Achievement,
  Challenge,
  ChallengeResponse,
  DepartmentResponsibility,
  Passage: statementFields,
  Mention,
  Link,
  Evidence,
  Touch,
  GraphPath,
  PathStep,
  SubgraphNode,
  EntityConnection: connectionFields,
  PlaceConnection: connectionFields,
  PlaceNearConnection: connectionFields,
  ProjectConnection: connectionFields,
  ClusterConnection: connectionFields,
  DepartmentConnection: connectionFields,
  IndicatorConnection: connectionFields,
  OrganizationConnection: connectionFields,
  StatementConnection: connectionFields,
  MeasureConnection,
  MeasureFacets,
  AchievementConnection: connectionFields,
  ChallengeConnection: connectionFields,
  MentionConnection: connectionFields,
  LinkConnection: connectionFields,
  DepartmentMeasureConnection: connectionFields,
  ReportConnection: connectionFields,
  Coverage,
  Candidate,
  CandidateConnection: connectionFields,
  SearchConnection: connectionFields,
};
