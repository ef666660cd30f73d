import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-request-id';

/** What other programs make as ids, and nothing that would spoil a line of a log. */
const SANE = /^[\w.:=+/-]{1,128}$/u;

/** The id that the client or a proxy gave the request, where it is a usable one; otherwise a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[HEADER];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
