import { similarity } from './diff-words.ts';

/** What two lists have in common, and what only one of them has. */
export interface Pairs<T> {
  readonly same: readonly (readonly [T, T])[];
  readonly changed: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

interface Matched<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly before: readonly T[];
  readonly after: readonly T[];
}

function matchBy<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Matched<T> {
  const waiting = new Map<string, T[]>();
  for (const item of after) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs: [T, T][] = [];
  const left: T[] = [];
  for (const item of before) {
    const other = waiting.get(keyOf(item))?.shift();
    if (other === undefined) left.push(item);
    else pairs.push([item, other]);
  }
  const taken = new Set(pairs.map(([, item]) => item));
  return { pairs, before: left, after: after.filter((item) => !taken.has(item)) };
}

/**
 * Pairs items that agree in a key, each with one other, in order.
 * @param keys the first tells equals; each further one, looser than the last, what changed
 */
export function pairByKeys<T>(
  before: readonly T[],
  after: readonly T[],
  [equal, ...looser]: readonly [(item: T) => string, ...((item: T) => string)[]],
): Pairs<T> {
  let matched = matchBy(before, after, equal);
  const same = matched.pairs;
  const changed: (readonly [T, T])[] = [];
  for (const keyOf of looser) {
    matched = matchBy(matched.before, matched.after, keyOf);
    changed.push(...matched.pairs);
  }
  return { same, changed, removed: matched.before, added: matched.after };
}

/** Pairs texts that share at least `least` of their words, the most alike first. */
export function pairByWords<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (item: T) => string,
  least: number,
): Omit<Pairs<T>, 'same'> {
  const candidates = before
    .flatMap((one, from) =>
      after.map((other, to) => ({ from, to, alike: similarity(textOf(one), textOf(other)) })),
    )
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike || a.from - b.from || a.to - b.to);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (partner.has(from) || taken.has(to)) continue;
    partner.set(from, to);
    taken.add(to);
  }
  return {
    changed: before.flatMap((one, from) => {
      const other = after[partner.get(from) ?? -1];
      return other === undefined ? [] : [[one, other] as const];
    }),
    removed: before.filter((_, from) => !partner.has(from)),
    added: after.filter((_, to) => !taken.has(to)),
  };
}
