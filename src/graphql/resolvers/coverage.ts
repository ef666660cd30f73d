import { candidateCounts, candidatePages, coverageOf } from '../../graph/coverage.ts';
import { badArgument } from '../error.ts';
import type { CandidateModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import type { CandidateResolvers, CoverageResolvers, QueryResolvers } from '../types.gen.ts';

export const Coverage: CoverageResolvers = {
  report: ({ report }) => report,
  characters: ({ coverage }) => coverage.characters,
  inHeadings: ({ coverage }) => coverage.inHeadings,
  inStatements: ({ coverage }) => coverage.inStatements,
  inMentions: ({ coverage }) => coverage.inMentions,
  candidates: ({ report }, args, { store, loaders }) =>
    paginate(args, {
      ordering: 'candidate',
      items: (page) =>
        loaders
          .listed<readonly CandidateModel[]>(
            'candidates',
            page,
            (ids) => candidatePages(store, ids, page),
            [],
          )
          .load(report.id),
      total: () =>
        loaders.listed('candidates/total', null, (ids) => candidateCounts(store, ids), 0).load(report.id),
      keyOf: ({ order }) => order,
      edgeOf: (node) => ({ node }),
    }),
};

export const Candidate: CandidateResolvers = {
  span: ({ start, end, quote }) => ({ start, end, quote }),
  statement: ({ statement }, _, { loaders }) => loaders.statement.load(statement),
};

export const coverageQueries: Pick<QueryResolvers, 'coverage'> = {
  coverage: async (_, { reportId }, { store }) => {
    const found = await coverageOf(store, reportId);
    if (found === null) {
      throw badArgument('reportId', `is «${reportId}», and no report has that id; Query.reports lists them`);
    }
    return found;
  },
};
