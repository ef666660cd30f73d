import { Cluster } from './resolvers/cluster.ts';
import { connectionFields } from './resolvers/connection.ts';
import { Candidate, Coverage } from './resolvers/coverage.ts';
import { Department } from './resolvers/department.ts';
import { Entity, entityFields } from './resolvers/entity.ts';
import { Evidence } from './resolvers/evidence.ts';
import { Link } from './resolvers/link.ts';
import { Mention } from './resolvers/mention.ts';
import { Node } from './resolvers/node.ts';
import { Place } from './resolvers/place.ts';
import { Indicator, Observation, ScoreRow } from './resolvers/observation.ts';
import { Project, ProjectStage } from './resolvers/project.ts';
import { Query } from './resolvers/query.ts';
import { Report } from './resolvers/report.ts';
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
  Report,
  Section,
  Measure,
  Achievement,
  Challenge,
  ChallengeResponse,
  Passage: statementFields,
  Mention,
  Link,
  Evidence,
  Touch,
  EntityConnection: connectionFields,
  PlaceConnection: connectionFields,
  ProjectConnection: connectionFields,
  OrganizationConnection: connectionFields,
  StatementConnection: connectionFields,
  MeasureConnection: connectionFields,
  AchievementConnection: connectionFields,
  ChallengeConnection: connectionFields,
  MentionConnection: connectionFields,
  LinkConnection: connectionFields,
  DepartmentMeasureConnection: connectionFields,
  ReportConnection: connectionFields,
  Coverage,
  Candidate,
  CandidateConnection: connectionFields,
};
