/** Turns offsets of a text in UTF-16 code units, as all of the product has them, into offsets in code points. */
export type CodePointAt = (unit: number) => number;

/** Reads the text once; each offset then takes a search among its characters beyond the basic plane. */
export function codePointsOf(text: string): CodePointAt {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Infinity) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
