import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from './error.ts';
import type { Engine } from './store.ts';

/** Cypher text by name: the path under `cypher/` without its ending, e.g. `read/entity/by-id`. */
export type Statements = ReadonlyMap<string, string>;

// `src/store` and `dist/store` lie equally deep under the package's root.
const CYPHER = fileURLToPath(new URL('../../cypher', import.meta.url));
const FRAGMENTS = 'fragment/';

/**
 * Reads every statement that `engine` can run. `<name>.<engine>.cypher` stands in for `<name>.cypher` on that engine;
 * a name that only the other engine has is absent. Lines that start with `//` are left out, and `${fragment/entity}`
 * stands for the text of that file, so that a shape is written once.
 * @throws Error where a fragment is missing
 */
export function loadStatements(engine: Engine, directory: string = CYPHER): Statements {
  const plain = new Map<string, string>();
  const own = new Map<string, string>();
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    const match = /^(.+?)(?:\.(neo4j|grafeo))?\.cypher$/.exec(file.replaceAll('\\', '/'));
    if (!match?.[1] || (match[2] && match[2] !== engine)) continue;
    (match[2] ? own : plain).set(match[1], withoutComments(readFileSync(join(directory, file), 'utf8')));
  }
  const texts: Statements = new Map([...plain, ...own]);
  return new Map(
    [...texts].flatMap(([name, text]) => (name.startsWith(FRAGMENTS) ? [] : [[name, expand(text, texts)]])),
  );
}

function expand(text: string, texts: Statements): string {
  return text.replace(/\$\{([^}]+)\}/g, (_, name: string) => expand(statementText(texts, name), texts));
}

/** The names under a folder, in order: `namesUnder(statements, 'setup')`. */
export function namesUnder(statements: Statements, folder: string): string[] {
  return [...statements.keys()].filter((name) => name.startsWith(`${folder}/`)).sort();
}

/** @throws Error, with the near names, where no such statement exists: the caller's mistake and not the store's. */
export function statementText(statements: Statements, name: string): string {
  const text = statements.get(name);
  if (text !== undefined) return text;
  const near = nearNames(statements, name);
  throw new Error(`No statement is named ${name}.${near.length > 0 ? ` Near: ${near.join(', ')}.` : ''}`);
}

/**
 * The text of a statement for who may only read: by its name, before any engine sees it.
 * @throws StoreError STORE_FAILED where it is not under `read/`; Error where there is none
 */
export function readingText(statements: Statements, name: string): string {
  const text = statementText(statements, name);
  if (name.startsWith('read/')) return text;
  throw new StoreError('STORE_FAILED', `Statement ${name} is not under read/: run it in a transaction.`);
}

/** Names of the same folder or with the same last part: a slip is seldom in both. */
function nearNames(statements: Statements, name: string): string[] {
  const last = name.lastIndexOf('/');
  const folder = name.slice(0, last + 1);
  const base = name.slice(last);
  return [...statements.keys()].filter(
    (other) => other.endsWith(base) || (folder !== '' && other.startsWith(folder)),
  );
}

function withoutComments(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*\/\//.test(line))
    .join('\n')
    .trim();
}
