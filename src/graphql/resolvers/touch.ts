import { present } from '../present.ts';
import type { TouchResolvers } from '../types.gen.ts';

export const Touch: TouchResolvers = {
  entity: async ({ entity }, _, { loaders }) => present(await loaders.entity.load(entity), entity),
  mention: ({ reason, statement }) => {
    const mention = statement.mentions.find(({ id }) => id === reason.mention);
    return { ...present(mention ?? null, reason.mention), statementRow: statement };
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
