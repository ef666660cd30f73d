import type { ProjectResolvers } from '../types.gen.ts';
import { entityFields, linkedTo, listLinkedFrom } from './entity.ts';

export const Project: ProjectResolvers = {
  ...entityFields,
  locatedIn: (project, _, context) => linkedTo(project, ['LOCATED_IN'], 'PLACE', context),
  clusters: (project, _, context) => linkedTo(project, ['MEMBER_OF'], 'CLUSTER', context),
  partOf: async (project, _, context) =>
    (await linkedTo(project, ['PART_OF'], 'PROJECT', context))[0] ?? null,
  parts: (project, _, context) => listLinkedFrom(project, { kind: 'PROJECT', types: ['PART_OF'] }, context),
};
