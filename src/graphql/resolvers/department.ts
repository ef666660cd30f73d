import {
  answeredCounts,
  answeredPages,
  departmentsOfMeasures,
  type AnsweredMeasureRead,
  type ResponsibilityRead,
} from '../../graph/department.ts';
import type { Context } from '../context.ts';
import type { ResponsibilityModel, StatementModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import { shownBases, shownEvidence } from '../shown.ts';
import type { DepartmentResolvers } from '../types.gen.ts';
import { entityFields } from './entity.ts';

const MOST_DEPARTMENTS = 50;

/** Who answers for a measure, the surest first. */
export async function departmentsAnswering(
  { id }: StatementModel,
  args: { readonly includeUnconfirmed?: boolean | null },
  { store, loaders }: Context,
): Promise<ResponsibilityModel[]> {
  const showUnconfirmed = args.includeUnconfirmed ?? false;
  const bases = shownBases(showUnconfirmed);
  const found = await loaders
    .listed<readonly ResponsibilityRead[]>(
      'departments',
      bases,
      (ids) => departmentsOfMeasures(store, ids, bases, MOST_DEPARTMENTS),
      [],
    )
    .load(id);
  loaders.seen({ entities: found.map(({ department }) => department) });
  return found.map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: shownEvidence(evidence, showUnconfirmed),
  }));
}

export const Department: DepartmentResolvers = {
  ...entityFields,
  basis: ({ id, named, nameBasis }) => (named ? 'STATED' : present(nameBasis, `${id}'s basis`)),
  source: ({ nameSource }) => nameSource,
  measures: ({ id }, args, { store, loaders }) => {
    const showUnconfirmed = args.includeUnconfirmed;
    const filter = { bases: shownBases(showUnconfirmed), year: args.year ?? null };
    return paginate(args, {
      ordering: 'statement',
      items: (page) =>
        loaders
          .listed<readonly AnsweredMeasureRead[]>(
            'department/measures',
            [filter, page],
            (ids) => answeredPages(store, ids, filter, page),
            [],
          )
          .load(id),
      total: () =>
        loaders
          .listed('department/measures/total', filter, (ids) => answeredCounts(store, ids, filter), 0)
          .load(id),
      keyOf: ({ statement }) => statement.order,
      edgeOf: ({ statement, basis, evidence }) => {
        loaders.seen({ statements: [statement] });
        return { node: statement, basis, evidence: shownEvidence(evidence, showUnconfirmed) };
      },
    });
  },
};
