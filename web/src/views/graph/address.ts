import { readKinds } from '../../address/kinds.ts';
import { withValues } from '../../address/parameters.ts';
import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import type { EntityKind } from '../../api/documents.gen.ts';

export const STATEMENT = 'STATEMENT';

/** What a node is, for colours, filters and counts. */
export type NodeKind = EntityKind | typeof STATEMENT;

/** How many neighbours are opened at once. */
export const PORTION = 30;
/** The API gives 500 nodes at most, the one in the middle among them. */
export const LARGEST = 499;

/** How many openings are loaded, each by a request: nobody looks at more, and a link may name any number. */
export const MOST_OPENINGS = 40;

/** A node whose neighbours are shown: so many of them, and only of these kinds where some are named. */
export interface Opening {
  readonly id: string;
  readonly count: number;
  readonly kinds: readonly NodeKind[];
}

/** What the address of the graph asks for. */
export interface GraphQuestion {
  /** Id or written name of what is in focus. */
  readonly of: string | null;
  readonly open: readonly Opening[];
  /** How many more nodes the address opens than are loaded. */
  readonly unopened: number;
  /** Null: all kinds. */
  readonly kinds: ReadonlySet<EntityKind> | null;
  readonly statements: boolean;
  /** The most neighbours a shown node may have; null: any number. */
  readonly degree: number | null;
  /** What was chosen: a node's id, or an edge. */
  readonly chosen: string | null;
}

const isKind = (value: string): value is EntityKind => (ENTITY_KINDS as readonly string[]).includes(value);

const isNodeKind = (value: string): value is NodeKind => value === STATEMENT || isKind(value);

/** E.g. `place:dongcheng-district@60`, `place:jinbao-street@PROJECT,STATEMENT`. */
export function parseOpening(value: string): Opening {
  const [, id, rest] = /^(.+)@([A-Z,\d]+)$/u.exec(value) ?? [];
  if (id === undefined || rest === undefined) return { id: value, count: PORTION, kinds: [] };
  const parts = rest.split(',');
  const count = Number(parts.find((part) => /^\d+$/u.test(part)) ?? PORTION);
  return { id, count: Math.min(Math.max(count, 1), LARGEST), kinds: parts.filter(isNodeKind) };
}

export function formatOpening({ id, count, kinds }: Opening): string {
  const parts = [...kinds, ...(count === PORTION ? [] : [count])];
  return parts.length === 0 ? id : `${id}@${parts.join(',')}`;
}

/** Whole numbers above 0 alone; null for everything else. */
export function parseCount(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : null;
}

const keyOf = ({ id, kinds }: Opening): string => `${id}@${[...new Set(kinds)].sort().join(',')}`;

/** What the address opens, each node once for all kinds and once for each choice of kinds. */
function parseOpenings(params: URLSearchParams): readonly Opening[] {
  const openings = params.getAll('open').map(parseOpening);
  return [...new Map(openings.map((opening) => [keyOf(opening), opening])).values()].filter(
    ({ id }) => id !== '',
  );
}

export function parseQuestion(params: URLSearchParams): GraphQuestion {
  const openings = parseOpenings(params);
  return {
    of: params.get('of'),
    open: openings.slice(0, MOST_OPENINGS),
    unopened: Math.max(0, openings.length - MOST_OPENINGS),
    kinds: readKinds(params),
    statements: params.get('statements') !== '0',
    degree: parseCount(params.get('degree')),
    chosen: params.get('chosen'),
  };
}

/** With this node opened, so far and in these kinds; what was open stays, the node's other kinds too. */
export function opened(params: URLSearchParams, opening: Opening): URLSearchParams {
  const before = parseOpenings(params);
  const isSame = (each: Opening): boolean => keyOf(each) === keyOf(opening);
  const after = before.some(isSame)
    ? before.map((each) => (isSame(each) ? opening : each))
    : [...before, opening];
  return withValues(params, { open: after.map(formatOpening) });
}

/** Without anything that this node opened. */
export function closed(params: URLSearchParams, id: string): URLSearchParams {
  const left = parseOpenings(params).filter((each) => each.id !== id);
  return withValues(params, { open: left.map(formatOpening) });
}

/** @param kinds null: all; none is none */
export function withKinds(params: URLSearchParams, kinds: readonly EntityKind[] | null): URLSearchParams {
  return withValues(params, { kinds: kinds?.length === 0 ? '' : kinds });
}

export const isStatementId = (id: string): boolean => /^(?:measure|achievement|challenge|passage):/u.test(id);
