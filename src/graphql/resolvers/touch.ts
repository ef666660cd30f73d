import { present } from '../present.ts';
import type { TouchResolvers } from '../types.gen.ts';

export const Touch: TouchResolvers = {
  entity: async ({ entity }, _, { loaders }) => present(await loaders.entity.load(entity), entity),
  mention: async ({ reason, statement }, _, { loaders }) => {
    const mentions = await loaders.mentionsOfStatement.load(statement.id);
    return present(mentions.find(({ id }) => id === reason.mention) ?? null, reason.mention);
  },
  path: async ({ reason }, _, { loaders }) => {
    const links = await Promise.all(reason.path.map((id) => loaders.link.load(id)));
    return links.map((link, index) => ({
      ...present(link, reason.path[index] ?? ''),
      showUnconfirmed: false,
    }));
  },
  scope: ({ reason }) => reason.scope,
};
