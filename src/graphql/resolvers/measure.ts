import {
  countsByDepartment,
  countsByEntity,
  countsByScope,
  countsBySection,
  measureCount,
  measurePage,
  touchingMeasurePage,
  type EntityCountRead,
  type MeasureFilter,
  type MeasureQuestion,
} from '../../graph/measure.ts';
import { ENTITY_KINDS } from '../../link/gazetteer.ts';
import { TOUCH_SCOPES } from '../../link/touch.ts';
import { bounded } from '../bounded.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { requireEntities } from '../entity-ref.ts';
import type { EntityCountModel, MeasureConnectionModel, StatementEdgeModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { checkTextLength } from '../text-length.ts';
import type {
  MeasureConnectionResolvers,
  MeasureFacetsResolvers,
  MeasureFilter as MeasureFilterInput,
  QueryResolvers,
} from '../types.gen.ts';
import { connectionFields } from './connection.ts';
import { askedEntities, plainEdge, statementsTouching, touchingEdge, type TouchingArgs } from './touching.ts';

const MOST_COUNTED = 100;

async function departmentOf({ department }: MeasureFilterInput, context: Context): Promise<string | null> {
  const [found] = department == null ? [] : await requireEntities(context, [department], ['DEPARTMENT']);
  return found?.id ?? null;
}

async function toFilter(asked: MeasureFilterInput, context: Context): Promise<MeasureFilter> {
  const section = asked.section ?? '';
  checkTextLength('filter.section', section);
  return {
    year: asked.year ?? null,
    report: asked.reportId ?? null,
    section,
    department: await departmentOf(asked, context),
    mentionsKinds: [...new Set(asked.mentionsKinds)],
    lacks: [...new Set(asked.lacks)],
  };
}

/** Whether a filter asks for no more than what stands on every touch. */
function asksYearAlone({ report, section, department, mentionsKinds, lacks }: MeasureFilter): boolean {
  return (
    report === null &&
    section === '' &&
    department === null &&
    mentionsKinds.length === 0 &&
    lacks.length === 0
  );
}

function filteredMeasures(
  question: MeasureQuestion,
  args: TouchingArgs,
  context: Context,
): Connection<StatementEdgeModel> {
  const { store } = context;
  const total = (): Promise<number> => measureCount(store, question);
  return question.entities.length === 0
    ? paginate(args, {
        ordering: 'statement',
        items: (page) => measurePage(store, question.filter, page),
        total,
        keyOf: ({ order }) => order,
        edgeOf: (statement) => plainEdge(statement, context),
      })
    : paginate(args, {
        ordering: 'statement',
        items: (page) => touchingMeasurePage(store, question, page),
        total,
        keyOf: ({ statement }) => statement.order,
        edgeOf: (row) => touchingEdge(row, question.scopes, context),
      });
}

/** Measures: all, or those that touch the asked entities; the facets are read where they are asked for. */
async function measures(
  args: TouchingArgs & { readonly filter?: MeasureFilterInput | null },
  context: Context,
): Promise<MeasureConnectionModel> {
  const [asked, filter] = await Promise.all([
    askedEntities(args, context),
    toFilter(args.filter ?? {}, context),
  ]);
  const question = { ...asked, filter };
  const connection = asksYearAlone(filter)
    ? statementsTouching('MEASURE', asked, { ...args, year: filter.year }, context)
    : filteredMeasures(question, args, context);
  return { ...connection, question };
}

export const MeasureConnection: MeasureConnectionResolvers = {
  ...connectionFields,
  facets: ({ question }) => question,
};

function toEntityCounts(rows: readonly EntityCountRead[], { loaders }: Context): EntityCountModel[] {
  loaders.seen({ entities: rows.map(({ entity }) => entity) });
  return rows.map(({ entity, total }) => ({ entity, count: total }));
}

export const MeasureFacets: MeasureFacetsResolvers = {
  scopes: async (question, _, { store }) => {
    if (question.entities.length === 0) return [];
    const counts = await countsByScope(store, question);
    return TOUCH_SCOPES.map((scope) => ({ scope, count: counts[scope] }));
  },
  sections: async (question, _, { store }) =>
    (await countsBySection(store, question)).map(({ section, total }) => ({
      section,
      count: total,
    })),
  departments: async (question, _, context) =>
    toEntityCounts(await countsByDepartment(context.store, question), context),
  entities: async (question, { kinds, first }, context) => {
    const most = bounded('first', first, { usual: 10, least: 0, most: MOST_COUNTED });
    return toEntityCounts(
      await countsByEntity(context.store, question, kinds ?? ENTITY_KINDS, most),
      context,
    );
  },
};

export const measureQueries: Pick<QueryResolvers, 'measures'> = {
  measures: (_, args, context) => measures(args, context),
};
