import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import { RequestError } from './request-error.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { openTokens } from './token-file.ts';

/** Who may ask, how often, and from which pages. */
export interface Access {
  /** Origins of other sites' pages that may ask; `*` is all. */
  readonly origins: readonly string[];
  /** Requests of one client in a minute; null is any number. */
  readonly perMinute: number | null;
  /** Proxies that are believed about the client's address: how many before the server, or their addresses. */
  readonly trustProxy: number | readonly string[] | null;
  /** The file of tokens, one of which every request needs; null needs none. */
  readonly tokensFile: string | null;
}

export const OPEN: Access = { origins: [], perMinute: null, trustProxy: null, tokensFile: null };

/**
 * Fastify's option for the proxies in front of it. A number Fastify itself takes for none, as it can't tell a proxy from a
 * client that asks past it. Here it counts, as a proxy in a container has no address that is known before: nobody but the
 * proxy may reach the port then, as docs/security.md says.
 */
export function trusting({ trustProxy }: Access): Pick<FastifyServerOptions, 'trustProxy'> {
  if (trustProxy === null) return {};
  if (typeof trustProxy !== 'number') return { trustProxy: [...trustProxy] };
  return { trustProxy: (_, hop) => hop < trustProxy };
}

/** Asked by machines that watch the server, without a token and as often as they like. */
const PROBES = ['/health', '/ready'];
const UNCOUNTED = [...PROBES, '/metrics'];

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '';

const MINUTE = 60_000;

async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    enableDraftSpec: true,
    allowList: (request) => UNCOUNTED.includes(pathOf(request)),
    errorResponseBuilder: () =>
      new RequestError('RATE_LIMITED', `One client may send ${perMinute} requests a minute.`, {
        limit: perMinute,
      }),
  });
  app.addHook('onRequest', app.rateLimit());
}

/** A bearer token, or the password of HTTP Basic, which a browser asks its user for. */
function tokenOf({ headers: { authorization = '' } }: FastifyRequest): string | null {
  const [, scheme = '', given = ''] = /^(Bearer|Basic) +(\S+)$/iu.exec(authorization) ?? [];
  if (scheme === '') return null;
  if (scheme.toLowerCase() === 'bearer') return given;
  const [, password = ''] = /^[^:]*:(.*)$/u.exec(Buffer.from(given, 'base64').toString('utf8')) ?? [];
  return password;
}

function requireToken(app: FastifyInstance, file: string): void {
  const tokens = openTokens(file, (error) => app.log.error(error));
  app.addHook('onClose', async () => tokens.close());
  app.addHook('onRequest', async (request, reply) => {
    if (PROBES.includes(pathOf(request))) return;
    const token = tokenOf(request);
    if (token !== null && tokens.holderOf(token) !== null) return;
    // Browsers read one challenge a line.
    reply.header('www-authenticate', [
      'Basic realm="plan-graph", charset="UTF-8"',
      'Bearer realm="plan-graph"',
    ]);
    throw new RequestError(
      'UNAUTHENTICATED',
      token === null ? 'The request has no token.' : 'The token is not one of this server.',
    );
  });
}

/**
 * Guards every route that is added afterwards. In this order: pages of other sites may read refusals too, and who tries
 * tokens is counted.
 * @throws TokenFileError
 */
export async function guard(app: FastifyInstance, access: Access): Promise<void> {
  sendSecurityHeaders(app);
  if (access.origins.length > 0) {
    await app.register(cors, {
      origin: access.origins.includes('*') ? '*' : [...access.origins],
      methods: ['GET', 'POST'],
      maxAge: 600,
      exposedHeaders: ['etag', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    });
  }
  if (access.perMinute !== null) await limitRate(app, access.perMinute);
  if (access.tokensFile !== null) requireToken(app, access.tokensFile);
}
