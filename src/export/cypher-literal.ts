import type { Value } from '../store/store.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Control characters, line ends of Unicode and halves of surrogate pairs: what a shell or an editor may change. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\p{Surrogate}/u;

function escaped(character: string): string {
  const escape = ESCAPES[character];
  if (escape !== undefined) return escape;
  if (!UNPRINTABLE.test(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value as Cypher reads it: whole numbers as integers, maps with their keys in order. */
export function cypherLiteral(value: Value): string {
  if (typeof value === 'string') return `'${Array.from(value, escaped).join('')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `\`${key}\`: ${cypherLiteral(item)}`).join(', ')}}`;
}
