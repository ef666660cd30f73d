import { createApp, type AppOptions } from '../../src/server/app.ts';
import { StoreError } from '../../src/store/error.ts';
import type { Reader } from '../../src/store/store.ts';
import { keptLog, type Line } from '../support/logged.ts';
import { STUB } from '../support/stub-store.ts';

type App = Awaited<ReturnType<typeof createApp>>;

let app: App;
let kept: ReturnType<typeof keptLog>;

async function serve(store: Reader = STUB, options: AppOptions = {}): Promise<void> {
  kept = keptLog();
  app = await createApp(store, { log: kept.log, ...options });
}
afterEach(() => app.close());

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}

const ask = (payload: Asked, headers: Record<string, string> = {}): ReturnType<App['inject']> =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers: { ...headers } }) as never;

const requests = (): Line[] => kept.lines().filter(({ msg }) => msg === 'request');

const SEARCH = 'query Look($text: String!) { dataVersion search(text: $text) { nodes { score } } }';
const PERSONAL = {
  authorization: 'Bearer very-secret-token',
  'user-agent': 'PersonalBrowser/1.0',
  'x-forwarded-for': '203.0.113.77',
  cookie: 'who=me',
};

test('one line for each request: what was asked, what became of it, how long it took', async () => {
  await serve();
  const query = 'query Version { dataVersion }';
  const { headers } = await ask({ query });
  await ask({ query });
  const [made, remembered] = requests();
  expect(made).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: headers['x-request-id'],
    method: 'POST',
    route: '/graphql',
    status: 200,
    ms: expect.any(Number),
    operation: 'Version',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    cost: 0,
    remembered: false,
    errors: [],
    msg: 'request',
  });
  expect(remembered).toMatchObject({ remembered: true, hash: made?.['hash'] });
});

test('no word of the client: no variable, query, address, token, or program', async () => {
  await serve();
  const variables = { text: '我家门口的小店' };
  await ask({ query: SEARCH, variables }, PERSONAL);
  await ask({ query: '{ search(text: "第二个秘密") { nodes { score } ', variables: {} }, PERSONAL);
  await ask({ query: 'query ($n: Int!) { dataVersion }', variables: { n: '第三个秘密' } }, PERSONAL);
  const url = `/graphql?query=${encodeURIComponent('{ search(text: "secretWord") { nodes { score } } }')}`;
  await app.inject({ url, headers: { ...PERSONAL, 'apollo-require-preflight': '1' } });
  await app.inject({ url: '/no/secretPath?token=very-secret-token', headers: PERSONAL });
  expect(requests()).toHaveLength(5);
  expect(requests().map(({ route }) => route)).toEqual([...Array<string>(4).fill('/graphql'), null]);
  expect(kept.text()).not.toMatch(
    /小店|秘密|secret|PersonalBrowser|203\.0\.113|127\.0\.0\.1|who=me|search\(|%7B/u,
  );
});

test('errors are told by their codes', async () => {
  await serve();
  await ask({ query: '{ nope' });
  await ask({ query: '{ a: entities(first: 101) { totalCount } b: entities(first: 102) { totalCount } }' });
  expect(requests().map(({ errors }) => errors)).toEqual([['GRAPHQL_PARSE_FAILED'], ['BAD_ARGUMENT']]);
});

describe('the id of a request', () => {
  test.each(['abc-1', '4bf92f35/77b3:0.1=', 'x'.repeat(128)])('%j is taken over', async (id) => {
    await serve();
    const { headers } = await ask({ query: '{ dataVersion }' }, { 'x-request-id': id });
    expect(headers['x-request-id']).toBe(id);
    expect(requests()[0]?.['requestId']).toBe(id);
  });

  test.each(['', 'two words', 'x'.repeat(129), 'a"b', '<script>', 'ä'])('%j is not', async (id) => {
    await serve();
    const { headers } = await ask({ query: '{ dataVersion }' }, { 'x-request-id': id });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(requests()[0]?.['requestId']).toBe(headers['x-request-id']);
  });
});

describe('a fault of the server', () => {
  const FAULT = new StoreError(
    'STORE_FAILED',
    'Statement read/graph/version failed: a bad line',
    new Error('x'),
  );

  test('is logged with its stack, and by the id that the client is told', async () => {
    await serve({ engine: 'grafeo', run: () => Promise.reject(FAULT) });
    const { body } = await ask({ query: '{ dataVersion }' }, { 'x-request-id': 'fault-1' });
    const { errors } = JSON.parse(body) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_ERROR', requestId: 'fault-1' });
    const fault = kept.lines().find(({ level }) => level === 'error');
    expect(fault).toMatchObject({
      requestId: 'fault-1',
      err: { message: expect.stringContaining('a bad line'), stack: expect.stringContaining('    at ') },
    });
    expect(requests()[0]).toMatchObject({ requestId: 'fault-1', errors: ['INTERNAL_ERROR'] });
  });

  test('a store that is away takes one line, without a stack', async () => {
    const away = new StoreError('STORE_UNAVAILABLE', 'Neo4j gave no answer within 35 s.');
    await serve({ engine: 'neo4j', run: () => Promise.reject(away) });
    await ask({ query: '{ dataVersion }' });
    const told = kept.lines().filter(({ level }) => level !== 'info');
    expect(told).toEqual([expect.objectContaining({ level: 'warn', code: 'STORE_UNAVAILABLE' })]);
    expect(kept.text()).not.toContain('    at ');
  });
});

describe('a slow operation', () => {
  const slow = (): Line[] => kept.lines().filter(({ msg }) => msg === 'slow operation');
  const query =
    'query Slow($secret: String) { dataVersion entities(first: 1, nameContains: $secret) { totalCount } }';

  test('is logged with the Cypher files that it ran', async () => {
    await serve(STUB, { slow: 0, answerBytes: 0 });
    await ask({ query, variables: { secret: '秘密' } });
    expect(slow()).toEqual([
      expect.objectContaining({
        level: 'warn',
        requestId: expect.any(String),
        operation: 'Slow',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        ms: expect.any(Number),
        waited: expect.any(Number),
        flights: expect.arrayContaining([
          {
            cypher: [expect.stringMatching(/^cypher\/read\/entity\/.+\.cypher$/)],
            times: 1,
            ms: expect.any(Number),
            rows: 1,
          },
        ]),
      }),
    ]);
    expect(kept.text()).not.toContain('秘密');
  });

  test('is none below the limit', async () => {
    await serve(STUB, { slow: 60_000 });
    await ask({ query });
    expect(slow()).toEqual([]);
  });
});

test('what asks for health every second is told of at debug only', async () => {
  await serve();
  await app.inject('/health');
  await app.inject('/ready');
  expect(requests()).toEqual([]);
});
