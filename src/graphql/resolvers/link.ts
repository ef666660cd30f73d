import { present } from '../present.ts';
import { shownEvidence } from '../shown.ts';
import type { LinkResolvers } from '../types.gen.ts';

export const Link: LinkResolvers = {
  from: async ({ from }, _, { loaders }) => present(await loaders.entity.load(from), from),
  to: async ({ to }, _, { loaders }) => present(await loaders.entity.load(to), to),
  evidence: ({ evidence, showUnconfirmed }) => shownEvidence(evidence, showUnconfirmed),
};
