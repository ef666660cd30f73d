import type { Clause } from './clause.ts';
import { numberFigures, type Figure, type Shelters } from './figure.ts';
import type { IndicatorForm, IndicatorIndex } from './indicator-index.ts';
import { rankFigures } from './rank.ts';
import { wordedFigures } from './worded.ts';

export interface ClauseFigure extends Figure {
  /** Of a worded level: the indicators that it is said of, each an observation of its own. */
  readonly subjects: readonly (IndicatorForm & { readonly at: number })[];
  readonly growth: boolean;
}

/** Numbers, positions and worded levels of a clause, in text order. A worded level needs an indicator of its own. */
export function clauseFigures(
  text: string,
  lower: string,
  clause: Clause,
  shelters: Shelters,
  index: IndicatorIndex,
): ClauseFigure[] {
  const ranks = rankFigures(text, clause, shelters);
  const numbers = numberFigures(text, clause, shelters).filter(
    (figure) => !ranks.some((rank) => rank.start < figure.end && figure.start < rank.end),
  );
  const exact = [...numbers, ...ranks].sort((a, b) => a.start - b.start);
  const worded = wordedFigures(text, clause, shelters).flatMap((figure): ClauseFigure[] => {
    const held = exact.some((other) => !other.run && other.start < figure.end && figure.start < other.end);
    if (held) return [];
    const earlier = exact.filter((other) => !other.run && other.words.end <= figure.start).at(-1);
    const from = earlier?.words.end ?? clause.start;
    const subjects = index.all(lower.slice(from, figure.subjectsEnd));
    const placed = subjects.map((subject) => ({ ...subject, at: subject.at + from }));
    return placed.length === 0 ? [] : [{ ...figure, subjects: placed }];
  });
  const plain = exact.map((figure): ClauseFigure => ({ ...figure, subjects: [], growth: false }));
  return [...plain, ...worded].sort((a, b) => a.start - b.start || a.end - b.end);
}
