import { createHash } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, Reader, Row } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';

const JSON_ONLY = { accept: 'application/json', 'apollo-require-preflight': '1' };
const TOUCHING = '{ measures(touching: [{ name: "金宝街" }]) { nodes { id } } dataVersion }';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });
const addressOf = (parameters: Readonly<Record<string, string>>): string =>
  `/graphql?${new URLSearchParams(parameters).toString()}`;
const byQuery = (query: string): string => addressOf({ query });
const byHash = (query: string): string => addressOf({ extensions: JSON.stringify(persisted(query)) });

type Headers = Readonly<Record<string, string>>;

const getFrom = (app: FastifyInstance, url: string, headers: Headers = {}): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url, headers: { ...JSON_ONLY, ...headers } });
const postTo = (app: FastifyInstance, body: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: '/graphql', payload: body });

const policyOf = ({ statusCode, headers }: LightMyRequestResponse) => ({
  status: statusCode,
  cacheControl: headers['cache-control'],
  hasTag: headers['etag'] !== undefined,
});
const NOT_KEPT = { cacheControl: 'no-store', hasTag: false };

async function appOver(store: Reader): Promise<FastifyInstance> {
  const app = await createApp(store);
  app.log.level = 'silent';
  return app;
}

describeEngines('an answer by GET', (_, { bundledStore }) => {
  let store: GraphStore;
  let app: FastifyInstance;
  const asked: string[] = [];
  beforeAll(async () => {
    store = await openStore(await bundledStore(), 'read');
    const counted: Reader = {
      engine: store.engine,
      run: (statement, params) => {
        asked.push(statement);
        return store.run(statement, params);
      },
    };
    app = await appOver(counted);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await store.close();
  });
  const get = (url: string, headers?: Headers) => getFrom(app, url, headers);

  test('is tagged with the version that it was made from, and may be kept', async () => {
    const answer = await get(byQuery(TOUCHING));
    const { dataVersion } = answer.json<{ data: { dataVersion: string } }>().data;
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      etag: expect.stringMatching(new RegExp(`^W/"${dataVersion}-[0-9a-f]{8}"$`, 'u')),
      'cache-control': 'public, no-cache',
      vary: expect.stringMatching(/\baccept\b/u),
    });
  });

  test('is confirmed by reading the version alone, and has no body then', async () => {
    const { headers } = await get(byQuery(TOUCHING));
    asked.splice(0);
    const again = await get(byQuery(TOUCHING), { 'if-none-match': `"other", ${headers.etag as string}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': 'public, no-cache' });
    expect(again.headers.vary).toBe(headers.vary);
    expect(asked.filter((statement) => statement !== 'read/graph/version')).toEqual([]);
  });

  test.each(['"other"', 'W/"other"', '*', ''])('is sent again to who keeps %p', async (tag) => {
    expect((await get(byQuery(TOUCHING), { 'if-none-match': tag })).statusCode).toBe(200);
  });

  test('is kept by none but the client itself where a token is shown', async () => {
    const { headers } = await get(byQuery(TOUCHING), { authorization: 'Bearer made-up' });
    expect(headers['cache-control']).toBe('private, no-cache');
    const again = await get(byQuery(TOUCHING), {
      authorization: 'Bearer made-up',
      'if-none-match': headers.etag!,
    });
    expect([again.statusCode, again.headers['cache-control']]).toEqual([304, 'private, no-cache']);
  });

  test('to a query’s hash is found once the query was sent with it, and is tagged alike', async () => {
    const query = `${TOUCHING} # by its hash`;
    const unknown = await get(byHash(query));
    expect(unknown.body).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(policyOf(unknown)).toEqual({ status: 200, ...NOT_KEPT });
    const sent = await postTo(app, { query, extensions: persisted(query) });
    const found = await get(byHash(query));
    expect(found.json()).toEqual(sent.json());
    expect(found.headers.etag).toBe((await get(byQuery(query))).headers.etag);
    const again = await get(byHash(query), { 'if-none-match': found.headers.etag! });
    expect(again.statusCode).toBe(304);
  });

  test.each([
    ['the header that a foreign page can’t send', { 'apollo-require-preflight': '1' }, 200],
    ['the operation’s name in a header', { 'x-apollo-operation-name': 'Some' }, 200],
    ['the content type that clients send', { 'content-type': 'application/json' }, 200],
    ['none of them', {}, 400],
  ])('to a hash is given to who sends %s', async (_title, headers, status) => {
    await postTo(app, { query: TOUCHING, extensions: persisted(TOUCHING) });
    const answer = await app.inject({
      method: 'GET',
      url: byHash(TOUCHING),
      headers: { accept: 'application/json', ...headers },
    });
    expect(answer.statusCode).toBe(status);
    if (status === 400) expect(policyOf(answer)).toEqual({ status, ...NOT_KEPT });
  });

  test.each([
    ['an unknown name', byQuery('{ measures(touching: [{ name: "无此地" }]) { totalCount } }'), 200],
    ['a wrong field', byQuery('{ nothing }'), 400],
    ['a query that is none', byQuery('{'), 400],
    ['variables that are none', addressOf({ query: '{ dataVersion }', variables: '[' }), 400],
    ['nothing asked', '/graphql', 400],
    ['a hash that is none', addressOf({ extensions: '{"persistedQuery":{"version":1}}' }), 400],
    ['another version of hashes', addressOf({ extensions: '{"persistedQuery":{"version":2}}' }), 400],
  ])('with an error is not kept: %s', async (_title, url, status) => {
    const answer = await get(url);
    expect(answer.body).toContain('"errors"');
    expect(policyOf(answer)).toEqual({ status: expect.any(Number), ...NOT_KEPT });
    if (!answer.body.includes('PERSISTED_QUERY')) expect(answer.statusCode).toBe(status);
  });

  test('to a hash with another query is refused, and neither is kept', async () => {
    const url = addressOf({ query: '{ dataVersion }', extensions: JSON.stringify(persisted(TOUCHING)) });
    expect(policyOf(await get(url))).toEqual({ status: 400, ...NOT_KEPT });
  });

  test('is another than the page for a browser at the same address', async () => {
    const { headers } = await get(byQuery(TOUCHING));
    const page = await app.inject({
      method: 'GET',
      url: byQuery(TOUCHING),
      headers: { accept: 'text/html', 'if-none-match': headers.etag! },
    });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.vary).toMatch(/\baccept\b/u);
  });

  test('by POST is not kept, whatever it is', async () => {
    expect(policyOf(await postTo(app, { query: TOUCHING }))).toEqual({ status: 200, ...NOT_KEPT });
    const { headers } = await get(byQuery(TOUCHING));
    const again = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'if-none-match': headers.etag! },
      payload: { query: TOUCHING },
    });
    expect(again.statusCode).toBe(200);
    expect(policyOf(await postTo(app, []))).toEqual({ status: 400, ...NOT_KEPT });
    const broken = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(policyOf(broken)).toEqual({ status: 400, ...NOT_KEPT });
  });
});

describe('while the graph changes', () => {
  /** What the store says; `announced` as a load leaves it while it is under way. */
  const graph = { dataVersion: 'v1' as string | null, announced: true };
  let whileRead: () => void = () => undefined;
  const store: Reader = {
    engine: 'neo4j',
    run: async (statement): Promise<Row[]> => {
      if (statement !== 'read/graph/version') whileRead();
      return [{ ...graph, gazetteerHash: '', extractorVersion: 1 }];
    },
  };
  let app: FastifyInstance;
  beforeEach(async () => {
    Object.assign(graph, { dataVersion: 'v1', announced: true });
    whileRead = () => undefined;
    app = await appOver(store);
  });
  afterEach(() => app.close());
  const url = byQuery('{ dataVersion }');
  const get = (headers?: Headers) => getFrom(app, url, headers);

  test('a kept answer holds until the change is there, and not after', async () => {
    const { etag = '' } = (await get()).headers;
    expect((await get({ 'if-none-match': etag })).statusCode).toBe(304);
    graph.dataVersion = 'v2';
    const changed = await get({ 'if-none-match': etag });
    expect([changed.statusCode, changed.json()]).toMatchObject([200, { data: { dataVersion: 'v2' } }]);
    expect(changed.headers.etag).toMatch(/^W\/"v2-/u);
  });

  test('an answer during whose making the graph changed is not kept', async () => {
    whileRead = () => (graph.dataVersion = 'v2');
    expect(policyOf(await get())).toEqual({ status: 200, ...NOT_KEPT });
  });

  test('nothing is kept of a graph that nothing was loaded into', async () => {
    graph.dataVersion = null;
    const answer = await get({ 'if-none-match': 'W/"null-"' });
    expect(policyOf(answer)).toMatchObject(NOT_KEPT);
  });

  test('a kept answer is not confirmed by a store that is away', async () => {
    const { etag = '' } = (await get()).headers;
    await app.close();
    const away: Reader = { engine: 'neo4j', run: () => Promise.reject(new Error('made-up fault')) };
    app = await appOver(away);
    const answer = await get({ 'if-none-match': etag });
    expect(answer.body).toContain('"errors"');
    expect(policyOf(answer)).toMatchObject(NOT_KEPT);
  });
});

test('queries kept for their hashes push each other out', async () => {
  const app = await appOver({
    engine: 'grafeo',
    run: async () => [{ dataVersion: 'v1', gazetteerHash: '', extractorVersion: 1 }],
  });
  const queryOf = (number: number): string => `{ dataVersion } # ${number} ${'x'.repeat(230_000)}`;
  const register = (number: number) =>
    postTo(app, { query: queryOf(number), extensions: persisted(queryOf(number)) });
  const isKnown = async (number: number): Promise<boolean> =>
    !(await getFrom(app, byHash(queryOf(number)))).body.includes('PERSISTED_QUERY_NOT_FOUND');

  expect((await register(0)).statusCode).toBe(200);
  expect(await isKnown(0)).toBe(true);
  for (let number = 1; number <= 150; number += 1) await register(number);
  expect([await isKnown(0), await isKnown(150)]).toEqual([false, true]);
  await app.close();
});
