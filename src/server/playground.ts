import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exampleQueries } from './example-queries.ts';
import { contentPolicy } from './security-headers.ts';

// `src/server` and `dist/server` lie equally deep under the package's root.
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const PLAYGROUND_POLICY = contentPolicy({
  script: "'self'",
  // GraphiQL's editor sets styles on elements.
  style: "'self' 'unsafe-inline'",
  img: "'self' data:",
  font: "'self' data:",
  connect: "'self'",
});

export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** GraphiQL, served from where the build puts it: nothing is fetched from outside. */
export async function servePlayground(app: FastifyInstance): Promise<string> {
  await app.register(fastifyStatic, { root: root('playground'), prefix: '/playground/', index: false });
  await app.register(fastifyStatic, {
    root: root('dist/playground'),
    prefix: '/playground/lib/',
    index: false,
    decorateReply: false,
  });
  app.get('/playground/examples.json', () => exampleQueries());
  return readFileSync(join(root('playground'), 'index.html'), 'utf8');
}
