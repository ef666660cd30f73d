import {
  answeredCounts,
  answeredPages,
  responsibilityEvidence,
  type AnsweredMeasureRead,
} from '../../graph/department.ts';
import type { EvidenceRow } from '../../ingest/rows.ts';
import type { ResponsibilityModel, StatementModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import { shownBases, shownEvidence } from '../shown.ts';
import type { DepartmentResolvers, DepartmentResponsibilityResolvers } from '../types.gen.ts';
import { entityFields } from './entity.ts';

const MOST_DEPARTMENTS = 50;

/** Who answers for a measure, the surest first. */
export function departmentsAnswering(
  { id, departments, bases }: StatementModel,
  args: { readonly includeUnconfirmed?: boolean | null },
): ResponsibilityModel[] {
  const showUnconfirmed = args.includeUnconfirmed ?? false;
  const shown = shownBases(showUnconfirmed);
  return departments
    .flatMap((department, at) => {
      const basis = bases[at];
      return basis === undefined || !shown.includes(basis)
        ? []
        : [{ measure: id, department, basis, showUnconfirmed }];
    })
    .slice(0, MOST_DEPARTMENTS);
}

export const DepartmentResponsibility: DepartmentResponsibilityResolvers = {
  department: async ({ department }, _, { loaders }) =>
    present(await loaders.entity.load(department), department),
  evidence: async ({ measure, department, showUnconfirmed }, _, { store, loaders }) => {
    const found = await loaders
      .listed<ReadonlyMap<string, readonly EvidenceRow[]>>(
        'departments/evidence',
        null,
        (ids) => responsibilityEvidence(store, ids),
        new Map(),
      )
      .load(measure);
    return shownEvidence(found.get(department) ?? [], showUnconfirmed);
  },
};

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
