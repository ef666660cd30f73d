import { graphState } from '../../graph/state.ts';
import { present } from '../present.ts';
import type { QueryResolvers } from '../types.gen.ts';
import { coverageQueries } from './coverage.ts';
import { entityQueries, findKind } from './entity.ts';
import { nodeQueries } from './node.ts';
import { scoreboardQueries } from './observation.ts';
import { reportQueries } from './report.ts';
import { statementQueries } from './statement.ts';

export const Query: QueryResolvers = {
  ...nodeQueries,
  ...entityQueries,
  ...reportQueries,
  ...statementQueries,
  ...scoreboardQueries,
  ...coverageQueries,
  indicator: findKind('INDICATOR'),
  place: findKind('PLACE'),
  project: findKind('PROJECT'),
  cluster: findKind('CLUSTER'),
  department: findKind('DEPARTMENT'),
  dataVersion: async (_, __, { store }) => present(await graphState(store), 'any report').dataVersion,
};
