import { entityKind } from '../../link/entity-kind.ts';
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
import { present } from '../present.ts';
import { challengeFields, responsesTo } from './challenge.ts';
import { departmentsAnswering } from './department.ts';
import { statementType } from './node.ts';
import { askedEntities, plainEdge, statementsTouching } from './touching.ts';

export const Statement: StatementResolvers = { __resolveType: ({ id }) => statementType(id) };

/** The fields that every type of statement has. */
export const statementFields = {
  statementKind: ({ kind }: StatementModel): StatementModel['kind'] => kind,
  report: async ({ report }: StatementModel, _: unknown, { loaders }: Context): Promise<ReportModel> =>
    present(await loaders.report.load(report), report),
  section: async ({ section }: StatementModel, _: unknown, { loaders }: Context): Promise<SectionModel> =>
    present(await loaders.section.load(section), section),
  span: ({ start, end, text }: StatementModel): TextSpan => ({ start, end, quote: text }),
  mentions: ({ id }: StatementModel, _: unknown, { loaders }: Context): Promise<readonly MentionModel[]> =>
    loaders.mentionsOfStatement.load(id),
  observations: (
    { id }: StatementModel,
    _: unknown,
    { loaders }: Context,
  ): Promise<readonly ObservationModel[]> => loaders.observationsOfStatement.load(id),
  entities: (
    { entities }: StatementModel,
    { kinds }: { kinds?: readonly EntityKind[] | null },
    { loaders }: Context,
  ): Promise<EntityModel[]> => {
    const asked = entities.filter((entity) => kinds?.includes(entityKind(entity)) ?? true);
    return Promise.all(asked.map(async (entity) => present(await loaders.entity.load(entity), entity)));
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

export const statementQueries: Pick<QueryResolvers, 'achievements' | 'challenges'> = {
  achievements: async (_, args, context) =>
    statementsTouching('ACHIEVEMENT', await askedEntities(args, context), args, context),
  challenges: (_, args, context) => {
    const filter = { kind: 'CHALLENGE' as const, report: args.reportId ?? null, year: null };
    return paginate(args, {
      ordering: 'statement',
      items: (page) => statementPage(context.store, filter, page),
      total: () => statementCount(context.store, filter),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  },
};
