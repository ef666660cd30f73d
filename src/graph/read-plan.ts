import { valuesAt, type Feed } from '../store/chain.ts';
import type { Params, Row, Value } from '../store/store.ts';

/** A statement that a request ran. */
export interface ReadCall {
  readonly statement: string;
  readonly params: Params;
  readonly rows: readonly Row[];
  /** How many calls had been answered when it was made. */
  readonly answeredBefore: number;
}

/** A statement that a request is expected to run, on what earlier ones will find. */
export interface PlannedRead {
  readonly statement: string;
  /** All but the fed one, as they were; by name where the first read of the chain has one of that name. */
  readonly params: Params;
  /** Names of parameters that are those of the chain's first read. */
  readonly inherited: readonly string[];
  /** Parameters that take a text of the request's variables, by its path in them. */
  readonly given: Readonly<Record<string, string>>;
  readonly feed?: Feed;
}

/** Reads that follow from one that a request makes of its own: step 0 is that one. */
export interface PlannedChain {
  readonly statement: string;
  /** Steps from 1. */
  readonly reads: readonly PlannedRead[];
}

/** Parameters that name what is asked about; other lists are settings. */
const FED = ['ids', 'entities'];
/** A longer chain would make a statement that takes long to compile. */
const MOST_STEPS = 16;
/** A read that is made of more lists than this is made of chance. */
const MOST_FEEDS = 4;
/** What is read for nothing must stay small beside what is needed. */
const MOST_MORE = 20;
const LONGEST_VALUE = 200;

export function equal(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Every path to a short string in a value. */
function pathsOf(value: Value, path: readonly string[] = [], found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_VALUE) found.add(path.join(' '));
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Value[]) pathsOf(item, [...path, '*'], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) pathsOf(item, [...path, key], found);
  }
  return found;
}

/** What kind of thing an id names, as it begins: `place:`; '' for what is no id. */
function prefixOf(id: string): string {
  return /^[a-z]+:/u.exec(id)?.[0] ?? '';
}

/** Where most of the wanted values stand among the rows, with as little else as can be. */
function findPath(rows: readonly Row[], wanted: ReadonlySet<string>, mostMore: number): Found | null {
  const paths = new Set<string>();
  for (const row of rows) for (const path of pathsOf(row)) paths.add(path.replace(/^ /u, ''));
  let best: (Found & { readonly size: number }) | null = null;
  for (const joined of paths) {
    const path = joined.split(' ');
    const all = valuesAt(rows, path);
    const found = all.filter((value) => wanted.has(value));
    const meant = new Set(found.map(prefixOf));
    // Ids among other values, or of too many things to read all of them.
    const isNarrowed =
      !meant.has('') && (all.some((value) => prefixOf(value) === '') || all.length > found.length + mostMore);
    const values = isNarrowed ? all.filter((value) => meant.has(prefixOf(value))) : all;
    if (found.length === 0 || values.length > found.length + mostMore) continue;
    const better =
      best === null ||
      found.length > best.found.length ||
      (found.length === best.found.length &&
        (values.length < best.size || (values.length === best.size && path.length < best.path.length)));
    if (!better) continue;
    best = { path, found, size: values.length, ...(isNarrowed && { prefixes: [...meant].sort() }) };
  }
  return best;
}

interface Found {
  readonly path: readonly string[];
  readonly found: readonly string[];
  readonly prefixes?: readonly string[];
}

interface Root {
  readonly call: ReadCall;
  /** The root's call and those behind it, each with its place among the answers. */
  readonly steps: { readonly call: ReadCall; readonly answered: number }[];
  readonly reads: PlannedRead[];
}

function withoutParam(params: Params, name: string): Params {
  return Object.fromEntries(Object.entries(params).filter(([own]) => own !== name));
}

function inheritedBy(params: Params, root: ReadCall): string[] {
  return Object.keys(params).filter((name) => name in root.params && equal(params[name], root.params[name]));
}

/** The texts in a request's variables, by their path. */
export function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, item]) => [...textsOf(item, `${path}.${key}`)]));
}

/** Parts the parameters that stay from those that the request gives. */
function partGiven(
  params: Params,
  texts: ReadonlyMap<string, string>,
): Pick<PlannedRead, 'params' | 'given'> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    const [path] = [...texts].find(([, text]) => text !== '' && text === value) ?? [];
    if (path !== undefined) given[name] = path;
  }
  return {
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !(name in given))),
    given,
  };
}

/** Puts a call behind the steps whose rows it was made of: one, or several that each bring a part of what it asks for. */
function feedsFrom(root: Root, call: ReadCall, texts: ReadonlyMap<string, string>): PlannedRead[] | null {
  for (const param of FED) {
    const value = call.params[param] ?? null;
    if (!isList(value) || value.length === 0) continue;
    const own = partGiven(withoutParam(call.params, param), texts);
    // Only a row that tells whose it is can be left out again, or put together with others.
    const isTold = call.rows.every((row) => 'parent' in row);
    const wanted = new Set(value);
    const reads: PlannedRead[] = [];
    while (wanted.size > 0 && reads.length < MOST_FEEDS) {
      let best: (Found & { readonly step: number }) | null = null;
      for (const [step, earlier] of root.steps.entries()) {
        if (earlier.answered >= call.answeredBefore) continue;
        const here = findPath(earlier.call.rows, wanted, isTold ? MOST_MORE : 0);
        if (here !== null && (best === null || here.found.length > best.found.length))
          best = { step, ...here };
      }
      if (best === null) break;
      const { found, ...at } = best;
      for (const one of found) wanted.delete(one);
      reads.push({ statement: call.statement, ...own, inherited: [], feed: { param, ...at } });
    }
    if (wanted.size === 0 && (reads.length === 1 || isTold)) return reads;
  }
  return null;
}

/** A count that goes with a page asks by the same parameters. */
function companionOf(root: Root, call: ReadCall): PlannedRead[] | null {
  const inherited = inheritedBy(call.params, root.call);
  const all = Object.keys(call.params);
  return all.length > 0 && inherited.length === all.length
    ? [{ statement: call.statement, params: call.params, inherited, given: {} }]
    : null;
}

/** How the reads of a request follow from each other. */
export interface ReadPlan {
  readonly chains: readonly PlannedChain[];
  /** How many reads stand by themselves. */
  readonly alone: number;
}

/**
 * What a request's calls show of how they follow from each other.
 * @param calls in the order of their answers
 * @param texts of the request's variables
 */
export function planReads(calls: readonly ReadCall[], texts: ReadonlyMap<string, string>): ReadPlan {
  const roots: Root[] = [];
  for (const [answered, call] of calls.entries()) {
    const home = roots.find((root) => {
      if (root.steps.length >= MOST_STEPS) return false;
      const reads = feedsFrom(root, call, texts) ?? companionOf(root, call);
      if (reads === null) return false;
      for (const read of reads) {
        root.reads.push(read);
        root.steps.push({ call, answered });
      }
      return true;
    });
    if (home === undefined) roots.push({ call, steps: [{ call, answered }], reads: [] });
  }
  const chains = roots
    .filter(({ reads }) => reads.length > 0)
    .map(({ call, reads }) => ({ statement: call.statement, reads }));
  return { chains, alone: roots.length - chains.length };
}

function isSameRead(a: PlannedRead, b: PlannedRead): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A chain that makes the reads of both, which begin alike. */
function mergeChains(one: PlannedChain, other: PlannedChain): PlannedChain {
  const reads = [...one.reads];
  const places = new Map([[0, 0]]);
  for (const [index, read] of other.reads.entries()) {
    const step = read.feed === undefined ? 0 : places.get(read.feed.step);
    if (step === undefined) continue;
    const moved = read.feed === undefined ? read : { ...read, feed: { ...read.feed, step } };
    let place = reads.findIndex((known) => isSameRead(known, moved));
    if (place === -1 && reads.length < MOST_STEPS) place = reads.push(moved) - 1;
    if (place !== -1) places.set(index + 1, place + 1);
  }
  return { ...one, reads };
}

/** What two requests of one kind showed: one may have read what the other had no need of. */
export function mergePlans(one: ReadPlan, other: ReadPlan): ReadPlan {
  const ofOther = new Map(other.chains.map((chain) => [chain.statement, chain]));
  const merged = one.chains.map((chain) => {
    const twin = ofOther.get(chain.statement);
    ofOther.delete(chain.statement);
    return twin === undefined ? chain : mergeChains(chain, twin);
  });
  return { chains: [...merged, ...ofOther.values()], alone: Math.max(one.alone, other.alone) };
}
