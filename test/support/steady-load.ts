import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** One answer under load: right, refused since the store is away or since too much is asked, or neither of these, with what came instead. */
export interface Asked {
  /** Milliseconds, by `performance.now`. */
  readonly at: number;
  readonly took: number;
  readonly came: 'right' | 'away' | 'shed' | 'wrong';
  readonly detail: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

async function answerOf(origin: string, query: string): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

export interface SteadyLoad {
  readonly asked: readonly Asked[];
  /** Asks no more, and waits for the answers that are still to come. */
  stop(): Promise<void>;
}

/**
 * Asks the questions in turn, so many a second, whether or not answers come. Every other one differs from all before
 * by a comment, so that no remembered answer serves it.
 */
export async function steadyLoad(
  origin: string,
  queries: readonly string[],
  perSecond: number,
): Promise<SteadyLoad> {
  const right: unknown[] = [];
  for (const query of queries) {
    const { status, answer } = await answerOf(origin, query);
    if (status !== 200 || answer.errors !== undefined) throw new Error(`No good question: ${query}`);
    right.push(answer.data);
  }
  const asked: Asked[] = [];
  const pending = new Set<Promise<void>>();
  let stopped = false;

  async function ask(turn: number): Promise<void> {
    const index = turn % queries.length;
    const query = `${queries[index]!}${turn % 2 === 0 ? '' : `\n# ${turn}`}`;
    const at = performance.now();
    const note = (came: Asked['came'], detail = ''): unknown =>
      asked.push({ at, took: performance.now() - at, came, detail });
    try {
      const { status, answer } = await answerOf(origin, query);
      const codes = answer.errors?.map(({ extensions }) => extensions?.code);
      if (codes === undefined && isDeepStrictEqual(answer.data, right[index])) note('right');
      else if (codes?.every((code) => code === 'STORE_UNAVAILABLE') === true) note('away');
      else if (codes?.every((code) => code === 'OVERLOADED') === true) note('shed');
      else note('wrong', `${status} ${JSON.stringify(answer).slice(0, 300)} to ${query.slice(0, 200)}`);
    } catch (error) {
      note('wrong', String(error));
    }
  }

  async function run(): Promise<void> {
    const begun = performance.now();
    for (let turn = 0; !stopped; turn += 1) {
      await sleep(Math.max(0, begun + (turn * 1_000) / perSecond - performance.now()));
      const asking = ask(turn).finally(() => pending.delete(asking));
      pending.add(asking);
    }
  }

  const running = run();
  return {
    asked,
    stop: async () => {
      stopped = true;
      await running;
      await Promise.all(pending);
    },
  };
}
