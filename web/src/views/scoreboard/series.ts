import type { FactKind, FigureFragment } from '../../api/documents.gen.ts';
import { periodLength } from './period.ts';

/** A figure that holds a number. */
type NumberFigure = FigureFragment & { readonly value: number };

/** Figures that can be read as one line: of one district, form and unit, for periods of one length. */
export interface Series {
  readonly form: FigureFragment['form'];
  readonly unit: string | null;
  readonly figures: readonly NumberFigure[];
}

const isNumber = (figure: FigureFragment): figure is NumberFigure => figure.value != null;

const keyOf = ({ of, form, unit, period }: FigureFragment): string =>
  JSON.stringify([of.id, form, unit ?? null, periodLength(period)]);

/** The series of an indicator, each by year; a figure without a number is in none. */
export function seriesOf(figures: readonly FigureFragment[]): readonly Series[] {
  const found = new Map<string, Series & { readonly figures: NumberFigure[] }>();
  for (const figure of figures.filter(isNumber)) {
    const { form, unit = null } = figure;
    const series = found.get(keyOf(figure)) ?? { form, unit, figures: [] };
    series.figures.push(figure);
    found.set(keyOf(figure), series);
  }
  for (const series of found.values()) series.figures.sort((a, b) => a.year - b.year);
  return [...found.values()];
}

/** Whether there is something to draw: one number is no series. */
export const isDrawable = ({ figures }: Series): boolean => figures.length >= 2;

/** The years of a series, each once, in order. */
export const yearsOf = ({ figures }: Series): readonly number[] => [
  ...new Set(figures.map(({ year }) => year)),
];

/** How far apart the figures of one year stand, in years. */
const APART = 0.3;

/** In the order in which they come to be known. */
const KINDS: readonly FactKind[] = ['TARGET', 'ESTIMATE', 'ACTUAL'];

export interface Point {
  readonly x: number;
  readonly value: number;
  readonly kind: FactKind;
}

/** Where to draw the figures: those of one year side by side, so that none hides another. Ordered by x. */
export function pointsOf(series: Series): readonly Point[] {
  return yearsOf(series).flatMap((year) => {
    const figures = series.figures
      .filter((figure) => figure.year === year)
      .toSorted((a, b) => KINDS.indexOf(a.factKind) - KINDS.indexOf(b.factKind));
    const first = year - ((figures.length - 1) * APART) / 2;
    return figures.map(({ value, factKind }, index) => ({ x: first + index * APART, value, kind: factKind }));
  });
}
