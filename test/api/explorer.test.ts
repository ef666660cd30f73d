import { gunzipSync } from 'node:zlib';
import { serveStore, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await serveStore({ engine: 'neo4j', run: async () => [] });
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.address}${path}`, { headers, redirect: 'manual' });

/** A policy's sources by directive. */
function directivesOf(response: Response): Record<string, readonly string[]> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
}

const VIEWS = [
  '/',
  '/entity/place:jinbao-street',
  `/entity/${encodeURIComponent('place:南京市鼓楼区')}`,
  '/report',
  '/report/report:dongcheng-2024',
  '/graph?of=place:jinbao-street',
  '/graph/',
  `/entity/${encodeURIComponent('金'.repeat(500))}`,
  '/map',
  '/scoreboard',
  '/threads',
  '/gaps',
];
const ENGLISH = VIEWS.map((view) => `/en${view}`);

describe('the explorer', () => {
  test.each([...VIEWS, ...ENGLISH, '/en'])('has its page at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^<!doctype html>/u);
  });

  test('lets in no script, style, frame or address but its own', async () => {
    const response = await get('/');
    const directives = directivesOf(response);
    const nonce = /nonce="([^"]+)"/u.exec(await response.text())![1]!;
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", `'nonce-${nonce}'`],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(Object.values(directives).flat().join(' ')).not.toMatch(/unsafe|\*|https?:|wss?:/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('gives each page a nonce of its own, and leaves no placeholder', async () => {
    const pages = await Promise.all([get('/'), get('/')].map(async (page) => (await page).text()));
    expect(pages[0]).not.toBe(pages[1]);
    for (const page of pages) expect(page).not.toContain('CSP_NONCE');
  });

  test('has no script, style or handler written into the page', async () => {
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/iu);
    for (const [, content] of page.matchAll(/<script[^>]*>([^]*?)<\/script>/gu)) expect(content).toBe('');
  });

  test('has its files under names that never change their content, packed for those who take that', async () => {
    const page = await (await get('/')).text();
    const files = [...page.matchAll(/\b(?:src|href)="(\/assets\/[^"]+)"/gu)].map(([, file]) => file!);
    expect(new Set(files.map((file) => file.split('.').at(-1)))).toEqual(new Set(['css', 'js']));
    for (const file of files) {
      expect(file).toMatch(/-[\w-]{8}\.(?:js|css)$/u);
      const plain = await get(file, { 'accept-encoding': 'identity' });
      expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const packed = await fetch(`${api.address}${file}`, { headers: { 'accept-encoding': 'gzip' } });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      // fetch has unpacked it.
      expect(await packed.text()).toBe(await plain.text());
      const archive = Buffer.from(await (await get(`${file}.gz`)).arrayBuffer());
      expect(gunzipSync(archive).length).toBeGreaterThan(archive.length);
    }
  });

  test('has its icon', async () => {
    const icon = await get('/icon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(await icon.text()).toMatch(/^<svg/u);
  });

  test.each(['/nothing', '/en/nothing', '/entity', '/report/a/b'])(
    'has its page for a browser at %s, which says that nothing is there',
    async (path) => {
      const response = await get(path, { accept: 'text/html,*/*;q=0.8' });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-security-policy')).toContain("'nonce-");
      expect(await response.text()).toMatch(/^<!doctype html>/u);
    },
  );

  test.each(['/assets/nothing.js', '/playground/nothing.js', '/graphql/nothing'])(
    'has no page at %s, where a file or the API is meant',
    async (path) => {
      const response = await get(path, { accept: 'text/html' });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('application/json');
    },
  );

  test.each(['/nothing', '/assets/nothing.js', '/assets/..%2f..%2fpackage.json', '/entity', '/en/nothing'])(
    'has nothing at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('"dependencies"');
    },
  );
});
