import { LRUCache } from 'lru-cache';
import { readingText, type Statements } from './statements.ts';
import type { Params, Row, Value } from './store.ts';

/** Where in an earlier step's rows the values of a list parameter stand. */
export interface Feed {
  /** The list parameter that takes them: each value once, no nulls, in no order. */
  readonly param: string;
  /** Index of the earlier step. */
  readonly step: number;
  /** Column, then keys; `*` for every item of a list: `['touches', '*', 'links', '*']`. */
  readonly path: readonly string[];
  /** Beginnings of the values that are meant, where other ones stand there too: `['place:', 'project:']`. */
  readonly prefixes?: readonly string[];
}

/** One statement of a chain, with all its parameters but the fed one. */
export interface ChainStep {
  readonly statement: string;
  readonly params: Params;
  readonly feed?: Feed;
}

/** Statements that run in one flight, later ones on what earlier ones found. */
export type Chain = readonly ChainStep[];

/** The rows of one step, and what it was fed. */
export interface ChainRows {
  readonly rows: readonly Row[];
  readonly fed: readonly string[];
}

const VARIABLE = /^[A-Za-z_]\w*$/u;

/** Parts a list at its commas, leaving those within brackets and quotes alone. */
function partsOf(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const letter = list.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === "'" || letter === '"') quote = letter;
    else if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth -= 1;
    else if (letter === ',' && depth === 0) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)].map((part) => part.trim());
}

/** A statement without what stands in braces: subqueries, patterns' properties, maps. */
function outside(text: string): string {
  let depth = 0;
  return Array.from(text)
    .filter((letter) => {
      if (letter === '{') depth += 1;
      else if (letter === '}') depth -= 1;
      else return depth === 0;
      return false;
    })
    .join('');
}

/**
 * The columns that a statement returns, by its last RETURN.
 * @throws Error where one has no name of its own, or the statement is a union
 */
export function columnsOf(text: string): string[] {
  const returned = text.slice([...text.matchAll(/\bRETURN\s/gu)].at(-1)?.index ?? text.length);
  const list = returned
    .replace(/^RETURN\s+(?:DISTINCT )?/u, '')
    .replace(/\s(?:ORDER BY|SKIP|LIMIT) [^]*$/u, '');
  const isUnion = /\bUNION\b/u.test(outside(text));
  return partsOf(list).map((part) => {
    const name = / AS (\w+)$/u.exec(part)?.[1] ?? part;
    if (isUnion || !VARIABLE.test(name)) {
      throw new Error(`«${part}» is no column that a chain could name.`);
    }
    return name;
  });
}

/** The values at a path in the rows, each once. */
export function valuesAt(rows: readonly Row[], path: readonly string[]): string[] {
  let values: Value[] = [...rows];
  for (const key of path) {
    values = values.flatMap((value): Value[] => {
      if (key === '*') return Array.isArray(value) ? (value as Value[]) : [];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      return [(value as Row)[key] ?? null];
    });
  }
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

/** More than any list of a page needs, or a step of a walk: what lies beyond is asked for by itself. */
const MOST_FED = 2_000;

/** A text as Cypher writes it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Cypher that gathers the values at a path of an earlier step's rows, which are lists of these columns. */
function gather(step: number, { step: from, path, prefixes }: Feed, columns: readonly string[]): string {
  const [column = '', ...keys] = path;
  const lines = [`UNWIND rows_${from} AS v0`];
  let depth = 0;
  let at = columns.includes(column) ? `v0[${columns.indexOf(column)}]` : 'null';
  for (const key of keys) {
    if (key === '*') {
      depth += 1;
      lines.push(`UNWIND ${at} AS v${depth}`);
      at = `v${depth}`;
    } else at = `${at}.${key}`;
  }
  const isMeant =
    prefixes === undefined
      ? 'value IS NOT NULL'
      : prefixes.map((prefix) => `value STARTS WITH ${quoted(prefix)}`).join(' OR ');
  lines.push(
    `WITH DISTINCT ${at} AS value WHERE ${isMeant}`,
    `WITH value LIMIT ${MOST_FED}`,
    `RETURN collect(value) AS fed_${step}`,
  );
  return `CALL (rows_${from}) {\n${lines.join('\n')}\n}`;
}

/** A step's text with parameters of its own; the fed one becomes a variable. */
function stepText(text: string, step: number, feed: Feed | undefined): string {
  return text.replaceAll(/\$(\w+)/gu, (_, name: string) =>
    name === feed?.param ? `fed_${step}` : `$${name}_${step}`,
  );
}

/** The columns of each step's rows. */
function chainColumns(statements: Statements, chain: Chain): string[][] {
  return chain.map(({ statement }) => columnsOf(readingText(statements, statement)));
}

/** A chain as one statement, which returns one row with `rows_n` and `fed_n` for each step. */
function chainText(statements: Statements, chain: Chain): string {
  const parts: string[] = [];
  const returned: string[] = [];
  const columns = chainColumns(statements, chain);
  for (const [step, { statement, feed }] of chain.entries()) {
    const text = readingText(statements, statement);
    const scope = feed === undefined ? '' : `fed_${step}`;
    if (feed !== undefined) {
      parts.push(gather(step, feed, columns[feed.step] ?? []));
      returned.push(`fed_${step}`);
    }
    parts.push(
      `CALL (${scope}) {\nCALL (${scope}) {\n${stepText(text, step, feed)}\n}\nRETURN collect([${(columns[step] ?? []).join(', ')}]) AS rows_${step}\n}`,
    );
    returned.push(`rows_${step}`);
  }
  return `${parts.join('\n')}\nRETURN ${returned.join(', ')}`;
}

function chainParams(chain: Chain): Params {
  return Object.fromEntries(
    chain.flatMap(({ params }, step) =>
      Object.entries(params).map(([name, value]) => [`${name}_${step}`, value]),
    ),
  );
}

/** A chain, ready to run. */
export interface ComposedChain {
  readonly text: string;
  readonly params: Params;
  /** What the row that it returns holds for each step. */
  readonly rowsOf: (found: Row) => ChainRows[];
}

const MOST_TEXTS = 500;

/** Puts the names of its columns to a row's values. */
export function namedRow(columns: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = values[at] ?? null;
  return row;
}

/** Composes chains, and keeps the texts of those that were composed last: requests come in few kinds. */
export function createChainComposer(statements: Statements): (chain: Chain) => ComposedChain {
  const composed = new LRUCache<string, { text: string; columns: string[][] }>({ max: MOST_TEXTS });
  return (chain) => {
    const key = JSON.stringify(chain.map(({ statement, feed }) => [statement, feed]));
    const { text, columns } = composed.get(key) ?? {
      text: chainText(statements, chain),
      columns: chainColumns(statements, chain),
    };
    composed.set(key, { text, columns });
    return {
      text,
      params: chainParams(chain),
      rowsOf: (found) =>
        columns.map((names, step) => ({
          rows: ((found[`rows_${step}`] ?? []) as readonly (readonly Value[])[]).map((values) =>
            namedRow(names, values),
          ),
          fed: (found[`fed_${step}`] ?? []) as readonly string[],
        })),
    };
  };
}
