import { reportCount, reportPage } from '../../graph/report.ts';
import { statementCountsOfReports, statementsOfReports } from '../../graph/statement.ts';
import { requireEntities } from '../entity-ref.ts';
import type { StatementModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import type { QueryResolvers, ReportResolvers } from '../types.gen.ts';
import { ALL_KINDS, plainEdge } from './touching.ts';

export const Report: ReportResolvers = {
  district: ({ district }, _, { loaders }) => (district === null ? null : loaders.entity.load(district)),
  text: async ({ id }, _, { loaders }) => present(await loaders.reportText.load(id), id),
  sections: ({ id }, _, { loaders }) => loaders.sectionsOfReport.load(id),
  statements: ({ id }, args, context) => {
    const { store, loaders } = context;
    const kinds = args.kinds ?? ALL_KINDS;
    return paginate(args, {
      ordering: 'statement',
      items: (page) =>
        loaders
          .listed<readonly StatementModel[]>(
            'report',
            [kinds, page],
            (ids) => statementsOfReports(store, ids, kinds, page),
            [],
          )
          .load(id),
      total: () =>
        loaders
          .listed('report/total', kinds, (ids) => statementCountsOfReports(store, ids, kinds), 0)
          .load(id),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  },
};

export const reportQueries: Pick<QueryResolvers, 'reports' | 'report'> = {
  report: (_, { id }, { loaders }) => loaders.report.load(id),
  reports: async (_, args, context) => {
    const { store } = context;
    const [district] = args.of == null ? [] : await requireEntities(context, [args.of], ['PLACE']);
    const id = district?.id ?? null;
    return paginate(args, {
      ordering: 'report',
      items: (page) => reportPage(store, id, page),
      total: () => reportCount(store, id),
      keyOf: ({ order }) => order,
      edgeOf: (node) => ({ node }),
    });
  },
};
