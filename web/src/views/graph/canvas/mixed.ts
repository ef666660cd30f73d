const channels = (colour: string): readonly number[] =>
  (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);

/** Two colours as one, both as `rgb(…)`. @param share how much of the second, 0 to 1 */
export function mixed(first: string, second: string, share: number): string {
  const others = channels(second);
  const both = channels(first).map((value, index) =>
    Math.round(value * (1 - share) + (others[index] ?? 0) * share),
  );
  return `rgb(${both.join(', ')})`;
}
