import { present } from '../present.ts';
import type { EvidenceResolvers } from '../types.gen.ts';

export const Evidence: EvidenceResolvers = {
  statement: async ({ statement }, _, { loaders }) =>
    statement === null ? null : present(await loaders.statement.load(statement), statement),
  span: ({ start, end, quote }) =>
    start === null || end === null || quote === null ? null : { start, end, quote },
};
