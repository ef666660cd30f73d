import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { OPEN, type Access } from '../../src/server/access.ts';
import { createApp } from '../../src/server/app.ts';
import { createToken, openTokens, TokenFileError } from '../../src/server/token-file.ts';
import type { Reader } from '../../src/store/store.ts';
import { leaksOf } from '../support/leaks.ts';
import { until } from '../support/until.ts';

const STORE: Reader = {
  engine: 'grafeo',
  run: async () => [{ dataVersion: 'v1' }] as never,
};

let folder: string;
const apps: FastifyInstance[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  rmSync(folder, { recursive: true });
});

async function serve(access: Partial<Access> = {}): Promise<FastifyInstance> {
  const app = await createApp(STORE, { access: { ...OPEN, ...access } });
  app.log.level = 'silent';
  apps.push(app);
  return app;
}

const question = (headers: Record<string, string> = {}, more: InjectOptions = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload: JSON.stringify({ query: '{ __typename }' }),
  ...more,
});

interface Told {
  readonly code: string;
  readonly advice: string;
  readonly limit?: number;
}
const told = (response: LightMyRequestResponse): Told =>
  response.json<{ errors: { extensions: Told }[] }>().errors[0]!.extensions;

describe('every answer', () => {
  test.each([
    ['data', question()],
    ['a refusal', question({}, { payload: '{"query":"{ nothing }"}' })],
    ['what is not there', { method: 'GET', url: '/nothing' }],
    ['a bad path', { method: 'GET', url: '/%' }],
    ['a file', { method: 'GET', url: '/icon.svg' }],
  ])('says what a browser may do with it: %s', async (_name, request) => {
    const { headers } = await (await serve()).inject(request);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/u);
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('tells its cost', async () => {
    const app = await serve();
    const costOf = async (query: string): Promise<unknown> =>
      (await app.inject(question({}, { payload: JSON.stringify({ query }) }))).json<{
        extensions: { cost: unknown };
      }>().extensions.cost;
    expect(await costOf('{ __typename }')).toEqual({ estimated: 0, limit: 50_000 });
    expect(await costOf('{ measures(first: 7) { nodes { id } } }')).toEqual({
      estimated: 8,
      limit: 50_000,
      field: 'measures.nodes',
      fieldCost: 7,
    });
    for (const query of ['{ nothing }', '{', '']) {
      expect(await costOf(query)).toEqual({ estimated: null, limit: 50_000 });
    }
  });
});

test('a request that is too long for HTTP is refused in the same shape', async () => {
  const app = await serve();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answerTo = (words: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      connect(port, '127.0.0.1')
        .setEncoding('utf8')
        .on('data', (chunk: string) => (answer += chunk))
        .on('close', () => resolve(answer))
        .on('error', reject)
        .end(words);
    });
  const long = await answerTo(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 /u);
  expect(JSON.parse(long.split('\r\n\r\n')[1]!)).toMatchObject({
    errors: [{ extensions: { code: 'HEADERS_TOO_LARGE' } }],
  });
  const none = await answerTo('\u0000\u0001\r\n\r\n');
  expect(none).toMatch(/^HTTP\/1\.1 400 /u);
  expect(none).toContain('"BAD_REQUEST"');
  expect([...leaksOf(long), ...leaksOf(none)]).toEqual([]);
});

describe('pages of other sites', () => {
  const OURS = 'https://plans.example.org';
  const preflight = (origin: string): InjectOptions => ({
    method: 'OPTIONS',
    url: '/graphql',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });

  test('may not ask, unless they are named', async () => {
    const app = await serve();
    expect((await app.inject(preflight(OURS))).statusCode).toBe(404);
    expect((await app.inject(question({ origin: OURS }))).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
  });

  test('may ask where they are named, to the letter', async () => {
    const app = await serve({ origins: [OURS, 'http://localhost:3000'] });
    const asked = await app.inject(preflight(OURS));
    expect(asked.statusCode).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': OURS,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type,authorization',
    });
    expect(asked.headers).not.toHaveProperty('access-control-allow-credentials');
    const answer = await app.inject(question({ origin: 'http://localhost:3000' }));
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:3000',
      vary: expect.stringMatching(/origin/iu),
    });
    for (const origin of [
      'https://plans.example.org.evil.example',
      'http://plans.example.org',
      'https://plans.example.org:8443',
      'https://x.plans.example.org',
      'null',
    ]) {
      expect((await app.inject(preflight(origin))).headers).not.toHaveProperty('access-control-allow-origin');
      expect((await app.inject(question({ origin }))).headers).not.toHaveProperty(
        'access-control-allow-origin',
      );
    }
  });

  test('may all ask where that is said', async () => {
    const app = await serve({ origins: ['*'] });
    expect((await app.inject(question({ origin: OURS }))).headers['access-control-allow-origin']).toBe('*');
  });

  test('may read why they are refused', async () => {
    const tokensFile = join(folder, 'tokens');
    writeFileSync(tokensFile, createToken('a').line);
    const app = await serve({ origins: [OURS], tokensFile, perMinute: 2 });
    expect((await app.inject(preflight(OURS))).statusCode).toBe(204);
    for (const status of [401, 401, 429]) {
      const refused = await app.inject(question({ origin: OURS }));
      expect([refused.statusCode, refused.headers['access-control-allow-origin']]).toEqual([status, OURS]);
    }
  });
});

describe('one client', () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}): InjectOptions =>
    question(headers, { remoteAddress });

  async function statuses(app: FastifyInstance, requests: readonly InjectOptions[]): Promise<number[]> {
    const found: number[] = [];
    for (const request of requests) found.push((await app.inject(request)).statusCode);
    return found;
  }

  test('may send as many requests a minute as is said, and is told when to come back', async () => {
    const app = await serve({ perMinute: 2 });
    expect(await statuses(app, [from('192.0.2.1'), from('192.0.2.1')])).toEqual([200, 200]);
    const refused = await app.inject(from('192.0.2.1'));
    expect(refused.statusCode).toBe(429);
    expect(told(refused)).toMatchObject({ code: 'RATE_LIMITED', limit: 2, advice: expect.any(String) });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(leaksOf(refused.body)).toEqual([]);
    expect(await statuses(app, [from('192.0.2.2')])).toEqual([200]);
  });

  test('is a /64 network of IPv6', async () => {
    const app = await serve({ perMinute: 1 });
    expect(
      await statuses(app, [from('2001:db8::1'), from('2001:db8::ffff:2'), from('2001:db8:0:1::1')]),
    ).toEqual([200, 429, 200]);
  });

  test('is known by what the proxy says, where one is trusted', async () => {
    const forwarded = (address: string): InjectOptions => from('10.0.0.1', { 'x-forwarded-for': address });
    const requests = ['192.0.2.1', '192.0.2.2', '192.0.2.2'].map(forwarded);
    expect(await statuses(await serve({ perMinute: 1, trustProxy: 1 }), requests)).toEqual([200, 200, 429]);
    expect(await statuses(await serve({ perMinute: 1, trustProxy: ['10.0.0.0/8'] }), requests)).toEqual([
      200, 200, 429,
    ]);
    // What anyone can write is not believed.
    expect(await statuses(await serve({ perMinute: 1 }), requests)).toEqual([200, 429, 429]);
    expect(await statuses(await serve({ perMinute: 1, trustProxy: ['172.16.0.0/12'] }), requests)).toEqual([
      200, 429, 429,
    ]);
    // Nor what a client writes before what the one proxy adds.
    const written = ['1.1.1.1, 192.0.2.9', '2.2.2.2, 192.0.2.9'].map(forwarded);
    expect(await statuses(await serve({ perMinute: 1, trustProxy: 1 }), written)).toEqual([200, 429]);
  });

  test('may ask for the server’s health as often as it likes', async () => {
    const app = await serve({ perMinute: 1 });
    const health = (url: string): InjectOptions => ({ method: 'GET', url, remoteAddress: '192.0.2.1' });
    const asked = ['/health', '/health?x', '/ready', '/ready', '/metrics', '/metrics'].map(health);
    expect(await statuses(app, asked)).not.toContain(429);
    expect(await statuses(app, [from('192.0.2.1'), health('/healthy'), from('192.0.2.1')])).toEqual([
      200, 429, 429,
    ]);
  });
});

describe('with tokens', () => {
  const ALICE = createToken('alice');
  const BOB = createToken('bob');
  let file: string;
  beforeEach(() => {
    file = join(folder, 'tokens');
    writeFileSync(file, `# who may ask\n\n${ALICE.line}   # until spring\r\n${BOB.line}\n`);
  });
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const basic = (token: string, name = ''): Record<string, string> => ({
    authorization: `Basic ${Buffer.from(`${name}:${token}`).toString('base64')}`,
  });

  test.each([
    ['none', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['another', bearer(createToken('alice').token)],
    ['its beginning', bearer(ALICE.token.slice(0, -1))],
    ['more than it', bearer(`${ALICE.token}x`)],
    ['its hash', bearer(ALICE.line.split(' ')[1]!)],
    ['its name', bearer('alice')],
    ['the word alone', { authorization: ALICE.token }],
    ['Basic with no name', { authorization: `Basic ${Buffer.from(ALICE.token).toString('base64')}` }],
    ['Basic that is none', { authorization: 'Basic ???' }],
    ['a very long one', bearer('x'.repeat(10_000))],
  ])('%s is refused', async (_name, headers) => {
    const refused = await (await serve({ tokensFile: file })).inject(question(headers));
    expect(refused.statusCode).toBe(401);
    // One a line, as browsers read them.
    expect(refused.headers['www-authenticate']).toEqual([
      expect.stringMatching(/^Basic /u),
      expect.stringMatching(/^Bearer /u),
    ]);
    expect(told(refused)).toMatchObject({ code: 'UNAUTHENTICATED', advice: expect.any(String) });
    expect(refused.body).not.toContain('x'.repeat(100));
    expect(leaksOf(refused.body)).toEqual([]);
  });

  test.each([
    ['a bearer’s', bearer(ALICE.token)],
    ['another bearer’s', bearer(BOB.token)],
    ['written otherwise', { authorization: `bearer  ${ALICE.token}` }],
    ['a browser’s', basic(ALICE.token, 'anything')],
  ])('%s is answered', async (_name, headers) => {
    expect((await (await serve({ tokensFile: file })).inject(question(headers))).statusCode).toBe(200);
  });

  test('everything needs one but what watches the server', async () => {
    const app = await serve({ tokensFile: file });
    const statusOf = async (url: string): Promise<number> =>
      (await app.inject({ method: 'GET', url })).statusCode;
    for (const url of [
      '/',
      '/graphql',
      '/assets/x.js',
      '/playground/',
      '/export/graph.csv',
      '/metrics',
      '/nothing',
    ]) {
      expect([url, await statusOf(url)]).toEqual([url, 401]);
    }
    for (const url of ['/health/', '//health', '/health/../graphql', '/HEALTH']) {
      expect([url, await statusOf(url)]).toEqual([url, 401]);
    }
    // Nothing answers there in this build, or something does: not for want of a token.
    for (const url of ['/health', '/ready']) expect(await statusOf(url)).not.toBe(401);
  });

  test('a changed file counts without a restart, and one that can’t be used does not', async () => {
    const reports: unknown[] = [];
    const tokens = openTokens(file, (error) => reports.push(error), 20);
    try {
      expect([tokens.holderOf(ALICE.token), tokens.holderOf(BOB.token)]).toEqual(['alice', 'bob']);
      writeFileSync(`${file}.new`, `${BOB.line}\n`);
      renameSync(`${file}.new`, file);
      await until(() => tokens.holderOf(ALICE.token) === null);
      expect(tokens.holderOf(BOB.token)).toBe('bob');
      writeFileSync(file, `${ALICE.line}\ncarol nothing of use\n`);
      await until(() => reports.length > 0);
      expect(String(reports[0])).toContain(`${file}:2: `);
      expect([tokens.holderOf(ALICE.token), tokens.holderOf(BOB.token)]).toEqual([null, 'bob']);
    } finally {
      tokens.close();
    }
  });

  test.each([
    ['', 'no token'],
    ['# nothing\n', 'no token'],
    ['alice\n', ':1: '],
    [`\nalice ${'0'.repeat(63)}\n`, ':2: '],
    [`al/ice ${'0'.repeat(64)}\n`, ':1: '],
    [`alice ${'0'.repeat(64)} more\n`, ':1: '],
    [`alice ${'0'.repeat(64)}\nalice ${'1'.repeat(64)}\n`, ':2: «alice» stands above already'],
    ['pg_a-token-itself\n', ':1: '],
  ])('a file that holds %j can’t be used, and the message does not repeat it', async (text, message) => {
    writeFileSync(file, text);
    await expect(serve({ tokensFile: file })).rejects.toThrow(TokenFileError);
    await expect(serve({ tokensFile: file })).rejects.toThrow(
      `${file}${message.startsWith(':') ? '' : ': '}${message}`,
    );
    await expect(serve({ tokensFile: file })).rejects.not.toThrow('pg_a');
  });

  test('nor one that is not there', async () => {
    await expect(serve({ tokensFile: join(folder, 'none') })).rejects.toThrow(
      /none: can't be read \(ENOENT\)/u,
    );
  });
});
