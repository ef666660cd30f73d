import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccess } from '../../src/cli/access-settings.ts';
import { ask, endAll, runCli, serveCli } from '../support/cli.ts';

describe('who may ask', () => {
  test.each([
    ['127.0.0.1', {}, { perMinute: null, trustProxy: null, tokensFile: null, origins: [] }],
    ['localhost', {}, { perMinute: null }],
    ['127.3.2.1', {}, { perMinute: null }],
    ['::1', {}, { perMinute: null }],
    ['0.0.0.0', {}, { perMinute: 600 }],
    ['::', {}, { perMinute: 600 }],
    ['127.example.org', {}, { perMinute: 600 }],
    ['0.0.0.0', { RATE_LIMIT: '0' }, { perMinute: null }],
    ['127.0.0.1', { RATE_LIMIT: '60' }, { perMinute: 60 }],
    ['0.0.0.0', { TRUST_PROXY: '2' }, { trustProxy: 2 }],
    ['0.0.0.0', { TRUST_PROXY: '0' }, { trustProxy: null }],
    ['0.0.0.0', { TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustProxy: ['10.0.0.0/8', '::1'] }],
    [
      '0.0.0.0',
      { CORS_ORIGINS: 'https://a.example, http://localhost:3000' },
      { origins: ['https://a.example', 'http://localhost:3000'] },
    ],
    ['0.0.0.0', { CORS_ORIGINS: '*' }, { origins: ['*'] }],
    ['0.0.0.0', { TOKENS_FILE: '/etc/tokens' }, { tokensFile: '/etc/tokens' }],
  ])('HOST=%s %j', (host, environment, expected) => {
    expect(readAccess(environment, host)).toMatchObject(expected);
  });

  test.each([
    { RATE_LIMIT: 'many' },
    { RATE_LIMIT: '-1' },
    { RATE_LIMIT: '1.5' },
    { TRUST_PROXY: 'true' },
    { TRUST_PROXY: '11' },
    { TRUST_PROXY: '10.0.0.0/33' },
    { TRUST_PROXY: '10.0.0.0/8, proxy' },
    { TRUST_PROXY: ',' },
    { CORS_ORIGINS: 'example.org' },
    { CORS_ORIGINS: 'https://example.org/' },
    { CORS_ORIGINS: 'https://example.org/path' },
    { CORS_ORIGINS: 'https://*.example.org' },
    { CORS_ORIGINS: 'null' },
    { CORS_ORIGINS: '*', TOKENS_FILE: 'tokens' },
  ])('%j is refused by its name, with what to write', (environment) => {
    const [name] = Object.keys(environment);
    expect(() => readAccess(environment, '0.0.0.0')).toThrow(new RegExp(`^${name} .*: (write|name) `, 'u'));
  });
});

describe('a token', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  });
  afterEach(() => {
    endAll();
    rmSync(folder, { recursive: true });
  });

  test('is made, printed once, and known to the server by its line', async () => {
    const { code, stdout, stderr } = await runCli(['token', 'alice'], {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const token = /^ {2}(pg_[\w-]{43})$/mu.exec(stdout)![1]!;
    const line = /^ {2}(alice [0-9a-f]{64})$/mu.exec(stdout)![1]!;
    const TOKENS_FILE = join(folder, 'tokens');
    writeFileSync(TOKENS_FILE, `${line}\n`);
    const served = await serveCli({ PLAN_GRAPH_DATA: join(folder, 'data'), TOKENS_FILE });
    const query = JSON.stringify({ query: '{ dataVersion }' });
    const asked = (authorization: string): Promise<Response> =>
      fetch(`${served.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: query,
      });
    expect((await asked(`Bearer ${token}`)).status).toBe(200);
    expect((await asked(`Bearer ${token}x`)).status).toBe(401);
    await expect(ask(served.origin, '{ dataVersion }')).rejects.toThrow();
    served.child.kill();
    const { stdout: said, stderr: faults } = await served.ended;
    expect(`${said}${faults}`).not.toContain(token);
  }, 60_000);

  test('of a name that the file can’t hold is refused', async () => {
    expect(await runCli(['token', 'two words'], {})).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^A token's name is 1 to 64 letters/u),
    });
  });
});
