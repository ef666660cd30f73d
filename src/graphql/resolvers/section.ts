import { statementCountsOfSections, statementsOfSections } from '../../graph/statement.ts';
import type { StatementModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import type { SectionResolvers } from '../types.gen.ts';
import { plainEdge } from './touching.ts';

export const Section: SectionResolvers = {
  report: async ({ report }, _, { loaders }) => present(await loaders.report.load(report), report),
  parent: async ({ parent }, _, { loaders }) =>
    parent === null ? null : present(await loaders.section.load(parent), parent),
  children: ({ id }, _, { loaders }) => loaders.childSections.load(id),
  span: async ({ report, start, end }, _, { loaders }) => {
    const text = present(await loaders.reportText.load(report), report);
    return { start, end, quote: text.slice(start, end) };
  },
  heading: async ({ report, headingStart, headingEnd }, _, { loaders }) => {
    if (headingStart === null || headingEnd === null) return null;
    const text = present(await loaders.reportText.load(report), report);
    return { start: headingStart, end: headingEnd, quote: text.slice(headingStart, headingEnd) };
  },
  statements: ({ id }, args, context) => {
    const { store, loaders } = context;
    return paginate(args, {
      ordering: 'statement',
      items: (page) =>
        loaders
          .listed<readonly StatementModel[]>(
            'section',
            page,
            (ids) => statementsOfSections(store, ids, page),
            [],
          )
          .load(id),
      total: () =>
        loaders.listed('section/total', null, (ids) => statementCountsOfSections(store, ids), 0).load(id),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  },
};
