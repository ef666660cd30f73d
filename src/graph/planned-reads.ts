import type { ChainRows } from '../store/chain.ts';
import type { Params, Row, Runner } from '../store/store.ts';
import { LRUCache } from 'lru-cache';
import {
  equal,
  mergePlans,
  planReads,
  textsOf,
  type PlannedChain,
  type PlannedRead,
  type ReadCall,
  type ReadPlan,
} from './read-plan.ts';

/** A runner for one request. */
export interface PlannedRunner extends Runner {
  /** To be called when the request is answered: learns from what it read. */
  end(): void;
}

/** Remembers how the reads of each kind of request follow from each other, so that the next one makes them together. */
export interface ReadPlans {
  /**
   * @param kind tells requests apart whose reads follow otherwise
   * @param variables of the request
   */
  begin(store: Runner, kind: string, variables: Readonly<Record<string, unknown>>): PlannedRunner;
}

/** What is known of one kind of request. */
interface Known {
  plan: ReadPlan;
  readonly uses: Map<PlannedRead, { used: number; wasted: number }>;
  /** How many requests were learned from. */
  learned: number;
}

const MOST_CALLS = 60;
/** A read that goes unused this much more often than it is used is planned no longer. */
const MOST_WASTED = 4;
/** What so many requests did not show is too rare to be planned. */
const MOST_LEARNED = 8;

/** @param most how many kinds of request to remember */
export function createReadPlans(most: number): ReadPlans {
  const plans = new LRUCache<string, Known>({ max: most });
  return {
    begin(store, kind, variables) {
      const { runChain } = store;
      if (runChain === undefined) return { run: (...call) => store.run(...call), end: () => undefined };
      const known = plans.get(kind) ?? { plan: { chains: [], alone: 0 }, uses: new Map(), learned: 0 };
      plans.set(kind, known);
      return follow(store, runChain, known, variables);
    },
  };
}

/** A read that is under way though nobody has asked for it yet. */
interface Offer {
  readonly read: PlannedRead;
  readonly params: Params;
  readonly rows: Promise<ChainRows | null>;
  used: boolean;
  /** Whether nothing was read for it, as far as is known. */
  isEmpty: boolean;
}

function fits({ read, params }: Offer, statement: string, asked: Params): boolean {
  const fed = read.feed?.param;
  const names = Object.keys(asked).filter((name) => name !== fed);
  return (
    read.statement === statement &&
    names.length === Object.keys(params).length &&
    names.every((name) => name in params && equal(params[name], asked[name]))
  );
}

/** What offers of one statement read, as far as it was asked for; null where they lack something. */
async function take(offers: readonly Offer[], asked: Params): Promise<Row[] | null> {
  const rows: Row[] = [];
  let missing: Set<string> | null = null;
  for (const offer of offers) {
    const found = await offer.rows;
    if (found === null) continue;
    if (offer.read.feed === undefined) {
      offer.used = true;
      return [...found.rows];
    }
    missing ??= new Set(asked[offer.read.feed.param] as readonly string[]);
    const wanted = missing;
    const fed = found.fed.filter((id) => wanted.has(id));
    const isWhole = fed.length === found.fed.length;
    // Only a row that tells whose it is can be left out.
    if (fed.length === 0 || !(isWhole || found.rows.every((row) => 'parent' in row))) continue;
    rows.push(...(isWhole ? found.rows : found.rows.filter((row) => wanted.has(row['parent'] as string))));
    for (const id of fed) wanted.delete(id);
    offer.used = true;
  }
  return missing?.size === 0 ? rows : null;
}

function follow(
  store: Runner,
  runChain: NonNullable<Runner['runChain']>,
  known: Known,
  variables: Readonly<Record<string, unknown>>,
): PlannedRunner {
  const texts = textsOf(variables);
  const { chains, alone: planned } = known.plan;
  const offers: Offer[] = [];
  const begun = new Set<PlannedChain>();
  const calls: ReadCall[] = [];
  let alone = 0;

  function begin(chain: PlannedChain, params: Params): Promise<ChainRows | null> {
    begun.add(chain);
    const steps = chain.reads.map(({ statement, params: own, inherited, given, feed }) => ({
      statement,
      params: {
        ...own,
        ...Object.fromEntries(inherited.map((name) => [name, params[name] ?? null])),
        ...Object.fromEntries(Object.entries(given).map(([name, path]) => [name, texts.get(path) ?? null])),
      },
      ...(feed && { feed }),
    }));
    // A chain that fails says nothing of its statements: each is then run by itself.
    const reading = runChain([{ statement: chain.statement, params }, ...steps]).catch(() => null);
    for (const [index, read] of chain.reads.entries()) {
      const rows = reading.then((all) => all?.[index + 1] ?? null);
      const offer: Offer = { read, params: steps[index]?.params ?? {}, rows, used: false, isEmpty: true };
      void rows.then((found) => {
        offer.isEmpty = found === null || (read.feed !== undefined && found.fed.length === 0);
      });
      offers.push(offer);
    }
    return reading.then((all) => all?.[0] ?? null);
  }

  async function read(statement: string, params: Params): Promise<Row[]> {
    const taken = await take(
      offers.filter((one) => fits(one, statement, params)),
      params,
    );
    if (taken !== null) return taken;
    const chain = chains.find((one) => one.statement === statement && !begun.has(one));
    const first = chain === undefined ? null : await begin(chain, params);
    if (first !== null) return [...first.rows];
    alone += 1;
    return store.run(statement, params);
  }

  async function run(statement: string, params: Params = {}): Promise<Row[]> {
    const answeredBefore = calls.length;
    const rows = await read(statement, params);
    calls.push({ statement, params, rows, answeredBefore });
    return rows;
  }

  /** Plans by what this request read, where that was more than was planned. */
  function learn(): void {
    if (alone <= planned || known.learned === MOST_LEARNED || calls.length > MOST_CALLS) return;
    known.learned += 1;
    known.plan = mergePlans(known.plan, planReads(calls, texts));
  }

  function end(): void {
    for (const { read, used, isEmpty } of offers) {
      if (isEmpty) continue;
      const uses = known.uses.get(read) ?? { used: 0, wasted: 0 };
      if (used) uses.used += 1;
      else uses.wasted += 1;
      known.uses.set(read, uses);
    }
    const isWasted = (read: PlannedRead): boolean => {
      const { used, wasted } = known.uses.get(read) ?? { used: 0, wasted: 0 };
      return wasted > used + MOST_WASTED;
    };
    if (chains.some(({ reads }) => reads.some(isWasted))) {
      const kept = chains.map((chain) => withoutReads(chain, isWasted));
      known.plan = { chains: kept.filter(({ reads }) => reads.length > 0), alone: planned };
    }
    learn();
  }
  return { run, end };
}

/** A chain without some reads and all that is fed from them. */
function withoutReads(chain: PlannedChain, isOut: (read: PlannedRead) => boolean): PlannedChain {
  const kept = new Map([[0, 0]]);
  const reads = chain.reads.flatMap((read, index) => {
    const from = read.feed === undefined ? 0 : kept.get(read.feed.step);
    if (isOut(read) || from === undefined) return [];
    kept.set(index + 1, kept.size);
    return [read.feed === undefined ? read : { ...read, feed: { ...read.feed, step: from } }];
  });
  return { ...chain, reads };
}
