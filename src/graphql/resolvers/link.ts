import type { LinkResolvers } from '../types.gen.ts';

export const Link: LinkResolvers = {
  evidence: ({ evidence, showUnconfirmed }) =>
    showUnconfirmed ? evidence : evidence.filter(({ basis }) => basis !== 'UNCONFIRMED'),
};
