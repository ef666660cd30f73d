import { isGeneral, looseEnds } from './general-words.ts';

/** Words that two texts share. */
export interface CommonTerm {
  readonly term: string;
  /** Where they begin in the first text, and in the second. */
  readonly at: number;
  readonly otherAt: number;
}

/** Fewer letters make words that belong to any subject. */
const SHORTEST = 4;
const HAN = /^\p{Script=Han}+$/u;

/** Finds the longest Chinese terms that a text shares with others, each once, in the first text's order. */
export type TermFinder = (other: string) => CommonTerm[];

export function createTermFinder(text: string): TermFinder {
  const starts = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const gram = text.slice(at, at + SHORTEST);
    if (!HAN.test(gram)) continue;
    const known = starts.get(gram);
    if (known === undefined) starts.set(gram, [at]);
    else known.push(at);
  }
  const isHan = (letter: string): boolean => HAN.test(letter);

  return (other) => {
    const found = new Map<string, CommonTerm>();
    for (let otherAt = 0; otherAt + SHORTEST <= other.length; otherAt += 1) {
      for (const at of starts.get(other.slice(otherAt, otherAt + SHORTEST)) ?? []) {
        // The beginning of a longer match: what follows it is a part of that.
        const before = text.charAt(at - 1);
        if (before !== '' && before === other.charAt(otherAt - 1) && isHan(before)) continue;
        let length = SHORTEST;
        while (
          text.charAt(at + length) === other.charAt(otherAt + length) &&
          isHan(text.charAt(at + length))
        ) {
          length += 1;
        }
        const words = text.slice(at, at + length);
        const { leading, trailing } = looseEnds(words);
        const term = words.slice(leading, length - trailing);
        if (term.length < SHORTEST || isGeneral(term) || found.has(term)) continue;
        found.set(term, { term, at: at + leading, otherAt: otherAt + leading });
      }
    }
    return [...found.values()].sort((a, b) => a.at - b.at || b.term.length - a.term.length);
  };
}
