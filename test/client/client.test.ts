import { createHash } from 'node:crypto';
import { createClient, type ClientOptions } from '../../client/src/client.ts';
import { GapsDocument, NameBoxDocument } from '../../client/src/documents.gen.ts';
import { PlanGraphError } from '../../client/src/plan-graph-error.ts';
import { waitAfter } from '../../client/src/retry.ts';

const URL_OF_API = 'http://plan.test/graphql';
const SEARCHED = { resolve: [], search: { totalCount: 0, nodes: [] } };

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Record<string, unknown> | null;
}

type Answerer = (asked: Asked) => Response | Promise<Response>;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });
const refusal = (
  code: string,
  status = 200,
  headers: Record<string, string> = {},
  more: object = {},
): Response =>
  json({ errors: [{ message: `Refused: ${code}.`, extensions: { code, ...more } }] }, status, headers);

/** A client whose requests are answered by one function after the other, the last for all that follow. */
function clientOf(answerers: readonly Answerer[], options: Partial<ClientOptions> = {}) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const one: Asked = {
      method: init?.method ?? 'GET',
      url: new URL(input as string),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : null,
    };
    asked.push(one);
    return answerers[Math.min(asked.length, answerers.length) - 1]!(one);
  };
  return { client: createClient({ url: URL_OF_API, fetch, ...options }), asked };
}

const methodsOf = (asked: readonly Asked[]): string[] => asked.map(({ method }) => method);

/** What a rejected question rejected with. */
async function errorOf(question: Promise<unknown>): Promise<PlanGraphError> {
  const error: unknown = await question.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PlanGraphError)) throw new Error(`Not refused as it should be: ${String(error)}`);
  return error;
}

describe('a question', () => {
  test('goes by GET with the hash of its document, its variables, and the token', async () => {
    const { client, asked } = clientOf([() => json({ data: SEARCHED })], { token: 'made-up' });
    expect(await client.ask(NameBoxDocument, { text: '金宝街' })).toEqual(SEARCHED);
    const [{ method, url, headers }] = asked as [Asked];
    expect(method).toBe('GET');
    expect(JSON.parse(url.searchParams.get('extensions')!)).toEqual({
      persistedQuery: {
        version: 1,
        sha256Hash: createHash('sha256').update(NameBoxDocument.toString()).digest('hex'),
      },
    });
    expect(JSON.parse(url.searchParams.get('variables')!)).toEqual({ text: '金宝街' });
    expect(headers.get('authorization')).toBe('Bearer made-up');
    expect(headers.get('apollo-require-preflight')).not.toBeNull();
  });

  test('whose hash is unknown goes by POST with both, and by GET again the next time', async () => {
    const { client, asked } = clientOf([
      () => refusal('PERSISTED_QUERY_NOT_FOUND'),
      () => json({ data: SEARCHED }),
    ]);
    await client.ask(NameBoxDocument, {});
    await client.ask(NameBoxDocument, {});
    expect(methodsOf(asked)).toEqual(['GET', 'POST', 'GET']);
    expect(asked[1]!.body).toMatchObject({
      query: NameBoxDocument.toString(),
      extensions: { persistedQuery: { version: 1 } },
    });
  });

  test.each([
    [
      'a server that keeps no queries',
      () => refusal('PERSISTED_QUERY_NOT_SUPPORTED'),
      ['GET', 'POST', 'POST'],
    ],
    ['a proxy that lets no GET through', () => new Response('', { status: 405 }), ['GET', 'POST', 'POST']],
    ['a proxy that finds it too long', () => new Response('', { status: 414 }), ['GET', 'POST', 'GET']],
  ])('goes by POST to %s', async (_, first, methods) => {
    const { client, asked } = clientOf([first, () => json({ data: SEARCHED })]);
    await client.ask(NameBoxDocument, {});
    await client.ask(NameBoxDocument, {});
    expect(methodsOf(asked)).toEqual(methods);
  });

  test('goes by POST at once where its address would be too long, or nothing hashes', async () => {
    const { client, asked } = clientOf([() => json({ data: SEARCHED })]);
    await client.ask(NameBoxDocument, { text: '金'.repeat(1_000) });
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      await client.ask(NameBoxDocument, {});
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
    expect(methodsOf(asked)).toEqual(['POST', 'POST']);
  });

  test('keeps the parameters that the address has, and takes a document that is a text', async () => {
    const { client, asked } = clientOf([() => json({ data: 1 })], { url: `${URL_OF_API}?tenant=1` });
    expect(await client.ask('{ dataVersion }', {})).toBe(1);
    expect([...asked[0]!.url.searchParams.keys()]).toEqual(['tenant', 'extensions', 'variables']);
  });
});

describe('an answer that is kept', () => {
  const tagged = (data: unknown, etag: string) => json({ data }, 200, { etag });

  test('is used again where its tag is confirmed, and given way where it is not', async () => {
    const { client, asked } = clientOf([
      () => tagged('one', 'W/"v1"'),
      () => new Response(null, { status: 304 }),
      () => tagged('two', 'W/"v2"'),
      () => new Response(null, { status: 304 }),
    ]);
    const answers: unknown[] = [];
    for (let times = 0; times < 4; times += 1) answers.push(await client.ask(NameBoxDocument, {}));
    expect(answers).toEqual(['one', 'one', 'two', 'two']);
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).toEqual([
      null,
      'W/"v1"',
      'W/"v1"',
      'W/"v2"',
    ]);
  });

  test('is none of another question, and none without a tag', async () => {
    const { client, asked } = clientOf([() => tagged('one', 'W/"v1"'), () => json({ data: 'two' })]);
    await client.ask(NameBoxDocument, {});
    await client.ask(NameBoxDocument, { first: 1 });
    await client.ask(NameBoxDocument, { first: 1 });
    expect(asked.map(({ headers }) => headers.has('if-none-match'))).toEqual([false, false, false]);
  });

  test('gives way to later ones where they take too much', async () => {
    const large = 'x'.repeat(3_000_000);
    const { client, asked } = clientOf([() => tagged(large, 'W/"v1"')]);
    for (const first of [1, 2, 3, 1, 3]) await client.ask(NameBoxDocument, { first });
    expect(asked.map(({ headers }) => headers.has('if-none-match'))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test('is the asker’s own, to change as he likes', async () => {
    const { client } = clientOf([
      () => tagged({ search: 1 }, 'W/"v1"'),
      () => new Response(null, { status: 304 }),
    ]);
    const first: object = await client.ask(NameBoxDocument, {});
    Object.assign(first, { search: 2 });
    expect(await client.ask(NameBoxDocument, {})).toEqual({ search: 1 });
  });
});

describe('a question that is not answered', () => {
  test('rejects with what the API says of it', async () => {
    const candidates = [{ id: 'place:longfusi', kind: 'PLACE', name: '隆福寺' }];
    const { client } = clientOf([
      () => refusal('AMBIGUOUS_NAME', 200, {}, { advice: 'Ask by id.', asked: '隆福', candidates }),
    ]);
    expect(await errorOf(client.ask(NameBoxDocument, {}))).toMatchObject({
      name: 'PlanGraphError',
      message: 'Refused: AMBIGUOUS_NAME.',
      code: 'AMBIGUOUS_NAME',
      advice: 'Ask by id.',
      candidates,
      near: [],
      status: 200,
      details: { asked: '隆福' },
    });
  });

  test('rejects where data came beside an error', async () => {
    const { client } = clientOf([() => json({ data: SEARCHED, errors: [{ message: 'Half of it.' }] })]);
    expect(await errorOf(client.ask(NameBoxDocument, {}))).toMatchObject({ code: 'INTERNAL_ERROR' });
  });

  test.each(['', '<html>Bad gateway</html>', '[]', 'null', '{"error":"x"}', '{"errors":{}}'])(
    'rejects where the answer is %p',
    async (body) => {
      const { client } = clientOf([() => new Response(body, { status: 502 })]);
      expect(await errorOf(client.ask(NameBoxDocument, {}))).toMatchObject({
        code: 'NOT_GRAPHQL',
        status: 502,
        advice: expect.any(String),
      });
    },
  );

  test('is asked again where the store is away, the server overloaded or not there, and not more often than said', async () => {
    const away: Answerer = () => refusal('STORE_UNAVAILABLE', 200, { 'retry-after': '0' });
    const overloaded: Answerer = () => refusal('OVERLOADED', 503, { 'retry-after': '0' });
    const { client, asked } = clientOf([away, overloaded, () => json({ data: SEARCHED })]);
    expect(await client.ask(NameBoxDocument, {})).toEqual(SEARCHED);
    expect(asked.length).toBe(3);

    const gone = clientOf([() => Promise.reject(new TypeError('fetch failed'))], { retries: 1 });
    expect(await errorOf(gone.client.ask(NameBoxDocument, {}))).toMatchObject({
      code: 'SERVER_UNREACHABLE',
      status: null,
      cause: expect.any(TypeError),
    });
    expect(gone.asked.length).toBe(2);
  });

  test('is not asked again where that would not help', async () => {
    const { client, asked } = clientOf([() => refusal('QUERY_TOO_COSTLY', 400)]);
    await errorOf(client.ask(NameBoxDocument, {}));
    expect(asked.length).toBe(1);
  });

  test.each([
    ['in seconds', () => '3', 3_000],
    ['by a date', () => new Date(Date.now() + 60_000).toUTCString(), 60_000],
    ['by a date that is over', () => 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('waits as long as the server says %s, and a little unlike others', async (_, header, expected) => {
    const { client } = clientOf([() => refusal('OVERLOADED', 503, { 'retry-after': header() })], {
      retries: 0,
    });
    const error = await errorOf(client.ask(NameBoxDocument, {}));
    const waits = Array.from({ length: 10 }, () => waitAfter(error, 1)!);
    // A date has no milliseconds, and time has passed since it was sent.
    expect(Math.min(...waits)).toBeGreaterThan(expected === 60_000 ? expected - 2_000 : expected);
    expect(Math.max(...waits)).toBeLessThanOrEqual(expected + 250);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });

  test('waits longer each time where the server says nothing it can read', async () => {
    const { client } = clientOf([() => refusal('OVERLOADED', 503, { 'retry-after': 'soon' })], {
      retries: 0,
    });
    const error = await errorOf(client.ask(NameBoxDocument, {}));
    const waits = [1, 2, 3, 4].map((tries) => waitAfter(error, tries)!);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(125);
    expect(waits[3]).toBeLessThanOrEqual(2_000);
  });

  test('is told at once where the server wants a longer wait than the question may take', async () => {
    const { client, asked } = clientOf([() => refusal('OVERLOADED', 503, { 'retry-after': '3600' })]);
    expect(await errorOf(client.ask(NameBoxDocument, {}))).toMatchObject({
      code: 'OVERLOADED',
      retryAfter: 3_600_000,
    });
    expect(asked.length).toBe(1);
  });

  const never: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.throwIfAborted();
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
    });

  test('rejects as late after the time it may take', async () => {
    const { client } = clientOf([], { fetch: never, timeout: 20 });
    expect(await errorOf(client.ask(NameBoxDocument, {}))).toMatchObject({
      code: 'TIMEOUT',
      message: 'No answer within 20 ms.',
    });
  });

  test('rejects with the asker’s own reason where he gives it up, also while it waits', async () => {
    const reason = new Error('No longer wanted.');
    const { client } = clientOf([], { fetch: never });
    const asker = new AbortController();
    const question = client.ask(NameBoxDocument, {}, { signal: asker.signal });
    asker.abort(reason);
    await expect(question).rejects.toBe(reason);

    const busy = clientOf([() => refusal('OVERLOADED', 503, { 'retry-after': '20' })]);
    const other = new AbortController();
    const waiting = busy.client.ask(NameBoxDocument, {}, { signal: other.signal });
    setTimeout(() => other.abort(reason), 20);
    await expect(waiting).rejects.toBe(reason);
    await expect(client.ask(NameBoxDocument, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('pages', () => {
  const page = (id: string, endCursor: string | null, hasNextPage = endCursor !== null) => ({
    measures: { totalCount: 3, nodes: [{ id }], pageInfo: { hasNextPage, endCursor } },
    challenges: { nodes: [] },
  });
  const cursorOf = ({ url }: Asked): unknown =>
    (JSON.parse(url.searchParams.get('variables')!) as { after: unknown }).after;

  test('come one after the other, each when it is wanted', async () => {
    const pages = [page('a', 'A'), page('b', 'B'), page('c', null)];
    const { client, asked } = clientOf(pages.map((data) => () => json({ data })));
    const found: string[] = [];
    for await (const { nodes } of client.pages(GapsDocument, { first: 1 }, (data) => data.measures)) {
      found.push(...nodes.map(({ id }) => id));
      expect(asked.length).toBe(found.length);
    }
    expect(found).toEqual(['a', 'b', 'c']);
    expect(asked.map(cursorOf)).toEqual([null, 'A', 'B']);
  });

  test('begin behind a cursor, and end where the asker ends', async () => {
    const { client, asked } = clientOf([() => json({ data: page('b', 'B') })]);
    for await (const { nodes } of client.pages(GapsDocument, { after: 'A' }, (data) => data.measures)) {
      expect(nodes[0]!.id).toBe('b');
      break;
    }
    expect(asked.map(cursorOf)).toEqual(['A']);
  });

  test('are none where what was asked for is not there', async () => {
    const { client } = clientOf([() => json({ data: {} })]);
    const pages = client.pages(GapsDocument, {}, () => null);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  test('of a list that stands still end with what to do', async () => {
    const { client, asked } = clientOf([() => json({ data: page('a', 'A') })]);
    const all = async (): Promise<void> => {
      for await (const { nodes } of client.pages(GapsDocument, {}, (data) => data.measures))
        expect(nodes.length).toBe(1);
    };
    await expect(all()).rejects.toThrow('$after');
    expect(asked.length).toBe(2);
  });
});
