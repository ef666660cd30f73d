import type { EntityKind } from '../../link/gazetteer.ts';
import type { Context } from '../context.ts';
import type {
  EntityModel,
  MentionModel,
  ObservationModel,
  ReportModel,
  SectionModel,
  StatementModel,
} from '../mappers.ts';
import type {
  AchievementResolvers,
  ChallengeResolvers,
  MeasureResolvers,
  QueryResolvers,
  StatementResolvers,
  TextSpan,
} from '../types.gen.ts';
import {
  followedAchievements,
  followingMeasures,
  statementCount,
  statementPage,
} from '../../graph/statement.ts';
import { paginate } from '../paginate.ts';
import { challengeFields, responsesTo } from './challenge.ts';
import { departmentsAnswering } from './department.ts';
import { statementType } from './node.ts';
import { plainEdge, statementsTouching } from './touching.ts';

export const Statement: StatementResolvers = { __resolveType: ({ id }) => statementType(id) };

/** The fields that every type of statement has. */
export const statementFields = {
  statementKind: ({ kind }: StatementModel): StatementModel['kind'] => kind,
  report: ({ reportRow }: StatementModel): ReportModel => reportRow,
  section: ({ sectionRow }: StatementModel): SectionModel => sectionRow,
  span: ({ start, end, text }: StatementModel): TextSpan => ({ start, end, quote: text }),
  mentions: (statement: StatementModel): MentionModel[] =>
    statement.mentions.map((mention) => ({ ...mention, statementRow: statement })),
  observations: (
    { id }: StatementModel,
    _: unknown,
    { loaders }: Context,
  ): Promise<readonly ObservationModel[]> => loaders.observationsOfStatement.load(id),
  entities: (
    { mentions }: StatementModel,
    { kinds }: { kinds?: readonly EntityKind[] | null },
    { loaders }: Context,
  ): EntityModel[] => {
    const distinct = new Map(mentions.map(({ entity }) => [entity.id, entity]));
    const entities = [...distinct.values()].filter(({ kind }) => kinds?.includes(kind) ?? true);
    loaders.seen({ entities });
    return entities;
  },
};

const MOST_FOLLOWED = 50;

/** Statements of another year on the same things. */
function ofAnotherYear(name: string, read: typeof followedAchievements) {
  return async (
    { id }: StatementModel,
    _: unknown,
    { store, loaders }: Context,
  ): Promise<readonly StatementModel[]> => {
    const statements = await loaders
      .listed<readonly StatementModel[]>(name, null, (ids) => read(store, ids, MOST_FOLLOWED), [])
      .load(id);
    loaders.seen({ statements });
    return statements;
  };
}

export const Measure: MeasureResolvers = {
  ...statementFields,
  follows: ofAnotherYear('follows', followedAchievements),
  responsesTo: (measure, _, context) => responsesTo(measure, context),
  departments: departmentsAnswering,
};
export const Achievement: AchievementResolvers = {
  ...statementFields,
  followedBy: ofAnotherYear('followedBy', followingMeasures),
};

export const Challenge: ChallengeResolvers = { ...statementFields, ...challengeFields };

export const statementQueries: Pick<QueryResolvers, 'measures' | 'achievements' | 'challenges'> = {
  measures: (_, args, context) => statementsTouching('MEASURE', args, context),
  achievements: (_, args, context) => statementsTouching('ACHIEVEMENT', args, context),
  challenges: (_, args, context) => {
    const filter = { kinds: ['CHALLENGE' as const], report: args.reportId ?? null, year: null };
    return paginate(args, {
      ordering: 'statement',
      items: (page) => statementPage(context.store, filter, page),
      total: () => statementCount(context.store, filter),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  },
};
