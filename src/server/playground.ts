import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exampleQueries } from './example-queries.ts';

// `src/server` and `dist/server` lie equally deep under the package's root.
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { resolve } = createRequire(root('package.json'));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // GraphiQL's editor sets styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LIBRARIES = {
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
} as const;

function libraryFile(path: string): string {
  const [name = ''] = path.split('/');
  return join(dirname(resolve(`${name}/package.json`)), path.slice(name.length + 1));
}

export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** GraphiQL, served from the installed packages: nothing is fetched from outside. */
export async function servePlayground(app: FastifyInstance): Promise<string> {
  await app.register(fastifyStatic, { root: root('playground'), prefix: '/playground/', index: false });
  for (const [name, path] of Object.entries(LIBRARIES)) {
    const file = libraryFile(path);
    app.get(`/playground/lib/${name}`, (_, reply) =>
      reply.sendFile(file.slice(dirname(file).length + 1), dirname(file)),
    );
  }
  app.get('/playground/examples.json', () => exampleQueries());
  return readFileSync(join(root('playground'), 'index.html'), 'utf8');
}

export { POLICY as PLAYGROUND_POLICY };
