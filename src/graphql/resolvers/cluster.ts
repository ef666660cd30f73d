import type { ClusterResolvers } from '../types.gen.ts';
import { entityFields, linkedFrom, linkedTo, listLinkedFrom } from './entity.ts';

export const Cluster: ClusterResolvers = {
  ...entityFields,
  family: async (cluster, _, context) =>
    (await linkedTo(cluster, ['MEMBER_OF'], 'CLUSTER', context))[0] ?? null,
  members: (cluster, _, context) =>
    listLinkedFrom(cluster, { kind: 'CLUSTER', types: ['MEMBER_OF'] }, context),
  covers: (cluster, _, context) => linkedTo(cluster, ['COVERS'], 'PLACE', context),
  locatedIn: (cluster, _, context) => linkedTo(cluster, ['LOCATED_IN'], 'PLACE', context),
  organizations: (cluster, args, context) =>
    linkedFrom(cluster, { kind: 'ORGANIZATION', types: ['SETTLED_IN'] }, args, context),
};
