import { present } from '../present.ts';
import type { MentionResolvers } from '../types.gen.ts';

export const Mention: MentionResolvers = {
  entity: async ({ entity }, _, { loaders }) => present(await loaders.entity.load(entity), entity),
  statement: async ({ statement }, _, { loaders }) =>
    present(await loaders.statement.load(statement), statement),
  span: ({ start, end, quote }) => ({ start, end, quote }),
};
