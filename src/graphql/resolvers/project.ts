import { threadState } from '../../extract/thread.ts';
import type { StageRow } from '../../ingest/rows.ts';
import { clauseEvidence } from '../../ingest/clause-evidence.ts';
import { present } from '../present.ts';
import type { ProjectResolvers, ProjectStageResolvers } from '../types.gen.ts';
import { entityFields, linkedTo, listLinkedFrom } from './entity.ts';

export const ProjectStage: ProjectStageResolvers = {
  statement: async ({ statement }, _, { loaders }) =>
    present(await loaders.statement.load(statement), statement),
  evidence: (stage) => [clauseEvidence(stage)],
};

/** Whether a later report of the district names the project; null where none is loaded. */
function namedLater(
  reports: readonly { readonly id: string; readonly district: string | null; readonly planYear: number }[],
  naming: ReadonlySet<string>,
  districts: ReadonlySet<string | null>,
): (planYear: number) => boolean | null {
  return (planYear) => {
    const later = reports.filter((report) => report.planYear > planYear && districts.has(report.district));
    return later.length === 0 ? null : later.some(({ id }) => naming.has(id));
  };
}

export const Project: ProjectResolvers = {
  ...entityFields,
  locatedIn: (project, _, context) => linkedTo(project, ['LOCATED_IN'], 'PLACE', context),
  clusters: (project, _, context) => linkedTo(project, ['MEMBER_OF'], 'CLUSTER', context),
  partOf: async (project, _, context) =>
    (await linkedTo(project, ['PART_OF'], 'PROJECT', context))[0] ?? null,
  parts: (project, _, context) => listLinkedFrom(project, { kind: 'PROJECT', types: ['PART_OF'] }, context),
  stages: ({ id }, _, { loaders }) => loaders.stages.load(id),
  thread: async ({ id }, _, { loaders }) => {
    const [stages, naming, reports] = await Promise.all([
      loaders.stages.load(id),
      loaders.reportsNaming.load(id),
      loaders.plannedYears.load('all'),
    ]);
    const promised: StageRow[] = stages.filter(({ factKind }) => factKind === 'TARGET');
    const districts = new Set(promised.map(({ district }) => district));
    return {
      state: threadState(stages, namedLater(reports, naming, districts)),
      promised,
      reported: stages.filter(({ factKind }) => factKind !== 'TARGET'),
    };
  },
};
