import type { Clause } from './clause.ts';
import { numberFigures, type Figure, type Shelters } from './figure.ts';
import type { IndicatorForm, IndicatorIndex } from './indicator-index.ts';
import { industryShares } from './industry-structure.ts';
import { rankFigures } from './rank.ts';
import { wordedFigures } from './worded.ts';

export interface ClauseFigure extends Figure {
  /** Of a worded level: the indicators that it is said of, each an observation of its own. */
  readonly subjects: readonly (IndicatorForm & { readonly at: number })[];
  readonly growth: boolean;
  /** Of a share of the three industries: which of them. */
  readonly industry: number | null;
}

/** Numbers, positions and worded levels of a clause, in text order. A worded level needs an indicator of its own. */
export function clauseFigures(
  text: string,
  lower: string,
  clause: Clause,
  sentenceStart: number,
  shelters: Shelters,
  index: IndicatorIndex,
): ClauseFigure[] {
  const shares = industryShares(text, clause, sentenceStart, shelters);
  const ranks = rankFigures(text, clause, shelters);
  const settled = [...ranks, ...shares.map(({ words }) => words)];
  const numbers = numberFigures(text, clause, shelters).filter(
    (figure) => !settled.some((other) => other.start < figure.end && figure.start < other.end),
  );
  const exact = [...numbers, ...ranks]
    .map((figure): ClauseFigure => ({ ...figure, subjects: [], growth: false, industry: null }))
    .concat(shares.map((share) => ({ ...share, subjects: [], growth: false })))
    .sort((a, b) => a.start - b.start);
  const worded = wordedFigures(text, clause, shelters).flatMap((figure): ClauseFigure[] => {
    const held = exact.some((other) => !other.run && other.start < figure.end && figure.start < other.end);
    if (held) return [];
    const earlier = exact.filter((other) => !other.run && other.words.end <= figure.start).at(-1);
    const from = earlier?.words.end ?? clause.start;
    const subjects = index.all(lower.slice(from, figure.subjectsEnd));
    const placed = subjects.map((subject) => ({ ...subject, at: subject.at + from }));
    // «贫困发生率由14.3%降至零»: of what the number before is of.
    if (placed.length === 0 && figure.value === 0 && earlier)
      return [{ ...figure, kind: 'NUMBER', unit: earlier.unit, subjects: [], industry: null }];
    return placed.length === 0 ? [] : [{ ...figure, subjects: placed, industry: null }];
  });
  return [...exact, ...worded].sort((a, b) => a.start - b.start || a.end - b.end);
}
