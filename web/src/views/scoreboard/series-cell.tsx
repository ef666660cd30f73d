import { useMemo } from 'react';
import type { FigureFragment } from '../../api/documents.gen.ts';
import { FigureList } from './figure.tsx';
import css from './score-table.module.css';
import { SeriesChart } from './series-chart.tsx';
import { isDrawable, seriesOf, type Series } from './series.ts';
import { measureInWords, periodText, text } from './text.ts';

const singleInWords = ({ form, unit, figures: [figure] }: Series): string =>
  `${periodText(figure?.period ?? '')}${text.space}${measureInWords(form, unit)}`;

/** An indicator's charts, why there are none where there are none, and every wording behind them. */
export function SeriesCell({
  name,
  figures,
}: {
  readonly name: string;
  readonly figures: readonly FigureFragment[];
}) {
  // A chart is drawn anew for each new series.
  const series = useMemo(() => seriesOf(figures), [figures]);
  const single = series.filter((each) => !isDrawable(each));
  return (
    <div className={css.series}>
      {series.filter(isDrawable).map((each, index) => (
        <SeriesChart key={index} name={name} series={each} />
      ))}
      {single.length > 0 && <p className={css.why}>{text.tooFew(single.map(singleInWords))}</p>}
      {series.length === 0 && <p className={css.why}>{text.noNumbers}</p>}
      <details>
        <summary>{text.figures(figures.length)}</summary>
        <FigureList figures={figures} />
      </details>
    </div>
  );
}
