import { shownEvidence } from '../shown.ts';
import type { LinkResolvers } from '../types.gen.ts';

export const Link: LinkResolvers = {
  evidence: ({ evidence, showUnconfirmed }) => shownEvidence(evidence, showUnconfirmed),
};
