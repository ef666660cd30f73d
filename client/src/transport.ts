import { hasHttpCache, keepAnswers } from './kept-answers.ts';
import { codeOf, toReply, type Reply } from './reply.ts';
import { sha256 } from './sha256.ts';

/** Letters; some proxies take no longer address. */
const LONGEST_ADDRESS = 4_000;

/** Letters of answers that are kept where there is no HTTP cache. */
const MOST_KEPT = 8_000_000;

/** By which a server, or what stands before it, refuses a GET that a POST may do without. */
const NO_GET = [405, 414, 431, 501];

/** Of these, what holds for every question. */
const NEVER_GET = [405, 501];

export interface TransportOptions {
  readonly url: string;
  readonly token?: string | undefined;
  readonly fetch: typeof globalThis.fetch;
}

/** Sends a question and gives what came back; rejects as `fetch` does. */
export type Transport = (query: string, variables: unknown, signal: AbortSignal) => Promise<Reply>;

/**
 * Asks by GET with the query's hash, so that caches on the way can keep the answer, and by POST with the query where
 * the server does not know the hash, or where that can't be.
 */
export function createTransport({ url, token, fetch }: TransportOptions): Transport {
  const kept = hasHttpCache() ? null : keepAnswers(MOST_KEPT);
  let takesGet = true;
  const headers = {
    accept: 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };

  async function get(address: string, signal: AbortSignal): Promise<Reply> {
    const known = kept?.get(address);
    const response = await fetch(address, {
      // The API refuses what a foreign page could send unasked.
      headers: {
        ...headers,
        'apollo-require-preflight': '1',
        ...(known && { 'if-none-match': known.tag }),
      },
      signal,
    });
    if (response.status === 304 && known) return toReply(200, response.headers, known.text);
    const text = await response.text();
    const tag = response.headers.get('etag');
    if (response.status === 200 && tag !== null) kept?.keep(address, { tag, text });
    return toReply(response.status, response.headers, text);
  }

  async function post(question: object, signal: AbortSignal): Promise<Reply> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal,
    });
    return toReply(response.status, response.headers, await response.text());
  }

  return async (query, variables, signal) => {
    const hash = takesGet ? await sha256(query) : null;
    if (hash === null) return post({ query, variables }, signal);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const parameters = new URLSearchParams({
      extensions: JSON.stringify(extensions),
      variables: JSON.stringify(variables),
    });
    const address = `${url}${url.includes('?') ? '&' : '?'}${parameters.toString()}`;
    if (address.length > LONGEST_ADDRESS) return post({ query, variables }, signal);
    const reply = await get(address, signal);
    const code = codeOf(reply);
    // With its hash, so that the next GET finds it.
    if (code === 'PERSISTED_QUERY_NOT_FOUND') return post({ query, variables, extensions }, signal);
    if (code !== 'PERSISTED_QUERY_NOT_SUPPORTED' && !NO_GET.includes(reply.status)) return reply;
    takesGet = code !== 'PERSISTED_QUERY_NOT_SUPPORTED' && !NEVER_GET.includes(reply.status);
    return post({ query, variables }, signal);
  };
}
