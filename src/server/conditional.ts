import type { FastifyRequest } from 'fastify';

/**
 * Data changes only by a load, and may at any moment: each use of a kept answer asks whether it still holds. Who shows a token is
 * answered for himself.
 */
export function keepingPolicy(authorization: string | null | undefined): string {
  return `${authorization == null ? 'public' : 'private'}, no-cache`;
}

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//u, '');

/** Whether `If-None-Match` names the tag, by RFC 9110's weak comparison; of `*` nobody knows what was kept. */
export function isKept({ headers }: FastifyRequest, tag: string): boolean {
  const kept = headers['if-none-match'];
  return kept?.split(',').some((each) => withoutWeakness(each) === withoutWeakness(tag)) ?? false;
}
