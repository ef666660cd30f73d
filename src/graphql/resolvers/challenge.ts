import { challengesAddressed, measuresAddressing, type AddressingRead } from '../../graph/addressing.ts';
import type { Context } from '../context.ts';
import type { ChallengeResponseModel, StatementModel } from '../mappers.ts';
import type { ChallengeResolvers, ChallengeResponseResolvers } from '../types.gen.ts';

const MOST_RESPONSES = 50;

/** What stands at the other ends of a statement's addressings. */
async function otherEnds(
  name: string,
  read: typeof measuresAddressing,
  { id }: StatementModel,
  { store, loaders }: Context,
): Promise<readonly AddressingRead[]> {
  const found = await loaders
    .listed<readonly AddressingRead[]>(name, null, (ids) => read(store, ids, MOST_RESPONSES), [])
    .load(id);
  loaders.seen({ statements: found.map(({ statement }) => statement) });
  return found;
}

function measuresFor(challenge: StatementModel, context: Context): Promise<readonly AddressingRead[]> {
  return otherEnds('addressedBy', measuresAddressing, challenge, context);
}

/** A measure's responses to challenges. */
export async function responsesTo(
  measure: StatementModel,
  context: Context,
): Promise<readonly ChallengeResponseModel[]> {
  const found = await otherEnds('addresses', challengesAddressed, measure, context);
  return found.map(({ statement, evidence }) => ({ challenge: statement, measure, evidence }));
}

/** The fields that a challenge has beside those of every statement. */
export const challengeFields: Pick<ChallengeResolvers, 'addressedBy' | 'responses'> = {
  addressedBy: async (challenge, _, context) =>
    (await measuresFor(challenge, context)).map(({ statement }) => statement),
  responses: async (challenge, _, context) =>
    (await measuresFor(challenge, context)).map(({ statement, evidence }) => ({
      challenge,
      measure: statement,
      evidence,
    })),
};

export const ChallengeResponse: ChallengeResponseResolvers = { basis: () => 'DERIVED' };
