/** Numbers and marks that say where a piece stands and not what it says: «(2)», «三是», «1.». */
const ORDINAL = /^\s*(?:[(（]\d+[)）]|[(（]?[一二三四五六七八九十]+(?:是|[)）、])|\d+[.、．])\s*/u;
const UNSPOKEN = /[\s\p{P}]/gu;

/** What a piece of text says, apart from its number, its spaces and its punctuation. */
export function wordsOf(text: string): string {
  return text.replace(ORDINAL, '').replace(UNSPOKEN, '');
}

function pairsOf(words: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two texts share, from 0 to 1: twice the pairs of neighbouring characters in both, by the pairs of each (Dice). */
export function similarity(a: string, b: string): number {
  const [one, other] = [pairsOf(wordsOf(a)), pairsOf(wordsOf(b))];
  let shared = 0;
  let all = 0;
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
