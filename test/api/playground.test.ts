import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print, validate } from 'graphql';
import { serveStore, type Api } from '../support/api.ts';

const QUERIES = join(__dirname, '..', '..', 'client', 'queries');

let api: Api;
beforeAll(async () => {
  api = await serveStore({
    engine: 'neo4j',
    run: async () => [{ dataVersion: 'v1', gazetteerHash: '', extractorVersion: 1 }],
  });
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.address}${path}`, { headers, redirect: 'manual' });
const getPage = () => get('/graphql', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.address}/graphql`, { method: 'POST', headers, body });

/** The addresses that the page fetches. */
async function assets(): Promise<string[]> {
  const page = await (await getPage()).text();
  return [...page.matchAll(/\b(?:src|href)="([^"]+)"/gu)].map(([, address = '']) => address);
}

describe('the playground', () => {
  test('is the page that a browser gets', async () => {
    const response = await getPage();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^<!doctype html>/u);
  });

  test('runs its own scripts alone and fetches from its own host alone', async () => {
    const policy = (await getPage()).headers.get('content-security-policy') ?? '';
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/u);
        return [name, sources];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(policy).not.toMatch(/\*|https?:|wss?:|unsafe-eval|blob:/u);
  });

  test('has no script, style or handler written into the page', async () => {
    const page = await (await getPage()).text();
    expect(page).not.toMatch(/<style|\son[a-z]+=|javascript:/iu);
    for (const [, content] of page.matchAll(/<script[^>]*>([^]*?)<\/script>/gu)) expect(content).toBe('');
  });

  test('has every asset on its own host, with the type that it is', async () => {
    const TYPES: Readonly<Record<string, RegExp>> = {
      js: /^(text|application)\/javascript/u,
      css: /^text\/css/u,
    };
    const found = (await assets()).filter((address) => address !== 'data:,');
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const address of [...found, '/playground/examples.json']) {
      expect(address).toMatch(/^\/playground\//u);
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get('content-type')).toMatch(
        TYPES[address.split('.').at(-1) ?? ''] ?? /^application\/json/u,
      );
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });

  test('offers the ready queries of the client', async () => {
    const examples = (await (await get('/playground/examples.json')).json()) as {
      title: string;
      query: string;
    }[];
    const files = readdirSync(QUERIES).filter((file) => file.endsWith('.graphql'));
    expect(examples.map(({ query }) => query.split('\nfragment ')[0]!.trim())).toEqual(
      files.sort().map((file) => readFileSync(join(QUERIES, file), 'utf8').trim()),
    );
    const schema = buildSchema(readFileSync(join(QUERIES, '..', '..', 'schema.graphql'), 'utf8'));
    for (const { query } of examples) expect(validate(schema, parse(query))).toEqual([]);
    for (const { title } of examples) expect(title).not.toMatch(/\.graphql$|^$/u);
  });

  test('gives no file outside its folder', async () => {
    for (const path of [
      '../package.json',
      '..%2fpackage.json',
      '%2e%2e/package.json',
      'lib/../../package.json',
    ]) {
      const response = await get(`/playground/${path}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"dependencies"');
    }
  });
});

describe('the API over HTTP', () => {
  test('answers POST', async () => {
    const response = await post(JSON.stringify({ query: '{ dataVersion }' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/u);
    expect(await response.json()).toMatchObject({ data: { dataVersion: 'v1' } });
  });

  test('answers GET with a header that a foreign page can’t send, and refuses it without', async () => {
    const path = `/graphql?query=${encodeURIComponent(print(parse('{ dataVersion }')))}`;
    const asked = await get(path, { 'apollo-require-preflight': 'true', accept: 'application/json' });
    expect(asked.status).toBe(200);
    expect(await asked.json()).toMatchObject({ data: { dataVersion: 'v1' } });
    expect((await get(path, { accept: 'application/json' })).status).toBe(400);
  });

  test.each([
    [
      'a body of more than a megabyte',
      () => post(JSON.stringify({ query: ` ${'#'.repeat(1_048_576)}` })),
      413,
    ],
    ['JSON that is none', () => post('{"query": "{ dataVersion }"'), 400],
    ['no body', () => post(''), 400],
    ['JSON that asks nothing', () => post('[]'), 400],
    ['a query that is none', () => post(JSON.stringify({ query: '{ dataVersion' })), 400],
    ['a query that is a number', () => post(JSON.stringify({ query: 1 })), 400],
    ['a field that there is none of', () => post(JSON.stringify({ query: '{ nothing }' })), 400],
    ['a body of another type', () => post('<query/>', { 'content-type': 'application/xml' }), 415],
    ['another path', () => get('/nothing'), 404],
  ])('refuses %s plainly', async (_, ask, status) => {
    const response = await ask();
    const text = await response.text();
    expect([response.status, text.length < 1_000]).toEqual([status, true]);
    expect(text).not.toMatch(/"stack"|\\n\s+at |node_modules|\/src\/|\.ts\b/u);
  });

  test('answers a body of just under 256 KiB', async () => {
    const query = `{ dataVersion } #${'x'.repeat(262_000)}`;
    expect((await post(JSON.stringify({ query }))).status).toBe(200);
  });
});
