import { fold } from './fold.ts';

/** What a search looks for. */
export interface SearchQuestion {
  /** The words asked for, folded, each once: what stands between white space and punctuation. */
  readonly words: readonly string[];
  /** The words' pairs of neighbouring characters; the characters themselves where no word has two. */
  readonly grams: readonly string[];
  /** How many of the grams a hit has at least. */
  readonly needed: number;
}

/** Letters and digits in a row; what is folded away between them does not part them. */
function runsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/**
 * The tokens under which texts are found, each once, with a space between: the pairs of neighbouring characters, and
 * each character that stands alone. Every character of the texts is in some token.
 */
export function searchTokens(texts: readonly string[]): string {
  const tokens = texts
    .flatMap(runsOf)
    .flatMap((run) => (Array.from(run).length === 1 ? [run] : pairsOf(run)));
  return [...new Set(tokens)].join(' ');
}

/** Half, since a writer puts words otherwise and still shares that much; a name of three characters is meant whole. */
function neededOf(grams: number): number {
  return grams <= 2 ? grams : Math.ceil(grams / 2);
}

/** What a typed text asks for; nothing where it has no letter and no digit. */
export function searchQuestion(text: string): SearchQuestion {
  const words = [...new Set(text.normalize('NFC').split(/\s+/u).flatMap(runsOf))];
  const pairs = [...new Set(words.flatMap(pairsOf))];
  const grams = pairs.length > 0 ? pairs : words;
  return { words, grams, needed: neededOf(grams.length) };
}
