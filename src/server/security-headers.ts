import type { FastifyInstance } from 'fastify';

type Sources = Readonly<Partial<Record<'script' | 'style' | 'img' | 'font' | 'connect', string>>>;

/** A content policy that lets a page load what is named, and nothing else; nobody may frame it. */
export function contentPolicy(sources: Sources): string {
  return [
    "default-src 'none'",
    ...Object.entries(sources).map(([kind, from]) => `${kind}-src ${from}`),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What every answer says; a page says its own content policy instead. */
export const SECURITY_HEADERS = {
  'content-security-policy': contentPolicy({}),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** No Strict-Transport-Security: whoever ends TLS before the server knows whether it is there to stay. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}
