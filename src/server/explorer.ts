import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentPolicy } from './security-headers.ts';

// `src/server` and `dist/server` lie equally deep under the package's root.
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** What Vite writes where a nonce belongs (web/vite.config.ts). */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** The explorer's views, each under `/en` too; the page itself finds out what to show (web/src/app.tsx). */
const VIEWS = ['', 'entity/:id', 'report', 'report/:id', 'graph', 'map', 'scoreboard', 'threads', 'gaps'];

const policyWith = (nonce: string): string =>
  contentPolicy({
    script: "'self'",
    style: `'self' 'nonce-${nonce}'`,
    img: "'self' data: blob:",
    font: "'self'",
    connect: "'self'",
  });

const NOT_BUILT = 'The explorer is not built: run `npm run build`. The API is POST /graphql.\n';

export type SendPage = (reply: FastifyReply) => FastifyReply;

/** The explorer's one page, each time with a nonce of its own; null where it is not built. */
export function explorerPage(): SendPage | null {
  if (!existsSync(`${BUILT}index.html`)) return null;
  const page = readFileSync(`${BUILT}index.html`, 'utf8');
  return (reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': policyWith(nonce), 'cache-control': 'no-cache' })
      .send(page.replaceAll(NONCE_PLACEHOLDER, nonce));
  };
}

/** The page at each of its views' addresses, and its files, which never change under one name. */
export async function serveExplorer(app: FastifyInstance, sendPage: SendPage | null): Promise<void> {
  const views = VIEWS.flatMap((view) => [`/${view}`, `/en/${view}`]);
  if (sendPage === null) {
    for (const url of views) app.get(url, (_, reply) => reply.status(503).type('text/plain').send(NOT_BUILT));
    return;
  }
  await app.register(fastifyStatic, {
    root: `${BUILT}assets`,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
  });
  const icon = readFileSync(`${BUILT}icon.svg`);
  app.get('/icon.svg', (_, reply) => reply.type('image/svg+xml').send(icon));
  for (const url of views) app.get(url, (_, reply) => sendPage(reply));
}
