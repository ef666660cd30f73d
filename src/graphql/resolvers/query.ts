import { graphState } from '../../graph/state.ts';
import { present } from '../present.ts';
import type { QueryResolvers } from '../types.gen.ts';
import { coverageQueries } from './coverage.ts';
import { entityQueries, findKind } from './entity.ts';
import { listQueries } from './list.ts';
import { measureQueries } from './measure.ts';
import { neighbourhoodQueries } from './neighbourhood.ts';
import { nodeQueries } from './node.ts';
import { scoreboardQueries } from './observation.ts';
import { pathQueries } from './path.ts';
import { placeNearQueries } from './place-near.ts';
import { reportQueries } from './report.ts';
import { resolveQueries } from './resolve.ts';
import { searchQueries } from './search.ts';
import { statementQueries } from './statement.ts';

export const Query: QueryResolvers = {
  ...nodeQueries,
  ...entityQueries,
  ...listQueries,
  ...reportQueries,
  ...statementQueries,
  ...measureQueries,
  ...scoreboardQueries,
  ...coverageQueries,
  ...searchQueries,
  ...resolveQueries,
  ...pathQueries,
  ...neighbourhoodQueries,
  ...placeNearQueries,
  indicator: findKind('INDICATOR'),
  place: findKind('PLACE'),
  project: findKind('PROJECT'),
  cluster: findKind('CLUSTER'),
  department: findKind('DEPARTMENT'),
  dataVersion: async (_, __, { store }) => present(await graphState(store), 'any report').dataVersion,
};
