import { present } from '../present.ts';
import type { MentionResolvers } from '../types.gen.ts';

export const Mention: MentionResolvers = {
  statement: async ({ statement, statementRow }, _, { loaders }) =>
    statementRow ?? present(await loaders.statement.load(statement), statement),
  span: ({ start, end, quote }) => ({ start, end, quote }),
};
