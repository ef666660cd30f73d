import { shortestPaths } from '../../graph/path.ts';
import { bounded } from '../bounded.ts';
import type { Context } from '../context.ts';
import { requireEntities } from '../entity-ref.ts';
import type { EvidenceModel, NodeModel, StepModel } from '../mappers.ts';
import { present } from '../present.ts';
import type { GraphPathResolvers, PathStepResolvers, QueryResolvers } from '../types.gen.ts';
import { loadNode } from './node.ts';

const MOST_EVIDENCE = 10;

/** A node that the graph surely holds. */
export async function heldNode(context: Context, id: string): Promise<NodeModel> {
  return present(await loadNode(context, id), id);
}

/** Where a statement names an entity. */
async function mentionEvidence(
  { loaders }: Context,
  { from, to, reversed }: StepModel,
): Promise<EvidenceModel[]> {
  const [id, entity] = reversed ? [to, from] : [from, to];
  const mentions = await loaders.mentionsOfStatement.load(id);
  return mentions
    .filter((mention) => mention.entity === entity)
    .map(({ statement, start, end, quote }) => ({
      basis: 'STATED',
      statement,
      start,
      end,
      quote,
      rule: null,
      source: null,
    }));
}

async function linkEvidence({ loaders }: Context, link: string): Promise<EvidenceModel[]> {
  const { evidence } = present(await loaders.link.load(link), link);
  return evidence.filter(({ basis }) => basis !== 'UNCONFIRMED');
}

export const PathStep: PathStepResolvers = {
  from: ({ from }, _, context) => heldNode(context, from),
  to: ({ to }, _, context) => heldNode(context, to),
  evidence: async (step, _, context) => {
    const evidence = await (step.link === null
      ? mentionEvidence(context, step)
      : linkEvidence(context, step.link));
    return evidence.slice(0, MOST_EVIDENCE);
  },
};

export const GraphPath: GraphPathResolvers = {
  length: ({ steps }) => steps.length,
  nodes: ({ nodes }, _, context) => Promise.all(nodes.map((id) => heldNode(context, id))),
};

export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context) => {
    const maxLength = bounded('maxLength', args.maxLength, { usual: 4, least: 1, most: 6 });
    const first = bounded('first', args.first, { usual: 3, least: 0, most: 100 });
    const ends = await requireEntities(context, [args.from, args.to]);
    const [from, to] = ends.map(({ id }) => id);
    if (from === undefined || to === undefined) throw new Error('Two entities were asked for.');
    return shortestPaths(context.store, from, to, { maxLength, first });
  },
};
