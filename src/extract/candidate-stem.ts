import { fold } from '../link/fold.ts';
import type { NameSpan } from './candidate-name.ts';
import type { Token } from './candidate-token.ts';

/** The names of one statement, with its tokens. */
export interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

const LONGEST_STEM = 5;

function belongs({ cls, words }: Token): boolean {
  return cls === 'UNKNOWN' || (words.length === 1 && (cls === 'GENERIC' || cls === 'HEAD'));
}

/** The tokens that a name begins with before its first listed word: 王府井 of 王府井国际品牌节. */
function stemAt(tokens: readonly Token[], from: number): Token[] {
  const stem: Token[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !belongs(token)) break;
    stem.push(token);
  }
  return stem;
}

function wordsOf(stem: readonly Token[]): string {
  return stem.map(({ words }) => words).join('');
}

function isStem(stem: readonly Token[]): boolean {
  const { length } = wordsOf(stem);
  return length >= 2 && length <= LONGEST_STEM && stem.some(({ cls }) => cls === 'UNKNOWN');
}

/**
 * Stems that two or more different names of the report begin with: what so much is named after has a name of its own.
 * @returns where such a stem stands by itself, outside of the names, by statement
 */
export function bareStems(statements: readonly NamedTokens[]): NameSpan[][] {
  const namesOf = new Map<string, Set<string>>();
  for (const { tokens, names } of statements) {
    const indexAt = new Map(tokens.map(({ start }, index) => [start, index]));
    for (const { start, end } of names) {
      const from = indexAt.get(start);
      const stem = from === undefined ? [] : stemAt(tokens, from);
      const last = stem.at(-1);
      if (from === undefined || last === undefined || last.end >= end || !isStem(stem)) continue;
      const whole: Token[] = [];
      for (let at = from; (tokens[at]?.end ?? Infinity) <= end; at += 1)
        whole.push(...tokens.slice(at, at + 1));
      const key = fold(wordsOf(stem));
      namesOf.set(key, (namesOf.get(key) ?? new Set()).add(fold(wordsOf(whole))));
    }
  }
  return statements.map(({ tokens, names }) => {
    const taken = new Set(
      names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    return tokens.flatMap((token, at): NameSpan[] => {
      const before = tokens[at - 1];
      if (!belongs(token) || (before !== undefined && belongs(before))) return [];
      const stem = stemAt(tokens, at);
      const end = stem.at(-1)?.end ?? token.end;
      const known = (namesOf.get(fold(wordsOf(stem)))?.size ?? 0) > 1;
      return known && !taken.has(token.start) && !taken.has(end - 1)
        ? [{ start: token.start, end, kind: 'PLACE' }]
        : [];
    });
  });
}
