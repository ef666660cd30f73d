import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { FactKind } from '../../api/documents.gen.ts';
import { tokenColor, useScheme } from '../../theme/theme.ts';
import css from './series-chart.module.css';
import { pointsOf, yearsOf, type Point, type Series } from './series.ts';
import { measureInWords, periodText, text } from './text.ts';

const WIDTH = 230;
const HEIGHT = 96;
const RADIUS = 4;

interface Colors {
  readonly line: string;
  readonly text: string;
  readonly axis: string;
}

/** A result is a full point, a target a hollow one, an estimate a broken ring; each with its number above. */
function drawPoint(chart: uPlot, { x, value, kind }: Point, colors: Colors): void {
  const { ctx } = chart;
  const scale = devicePixelRatio;
  const left = chart.valToPos(x, 'x', true);
  const top = chart.valToPos(value, 'y', true);
  ctx.save();
  ctx.lineWidth = 1.5 * scale;
  ctx.strokeStyle = colors.line;
  ctx.fillStyle = colors.line;
  ctx.setLineDash(kind === 'ESTIMATE' ? [2 * scale, 2 * scale] : []);
  ctx.beginPath();
  ctx.arc(left, top, RADIUS * scale, 0, 2 * Math.PI);
  if (kind === 'ACTUAL') ctx.fill();
  ctx.stroke();
  ctx.fillStyle = colors.text;
  ctx.font = `${11 * scale}px system-ui, sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillText(String(value), left, top - 6 * scale);
  ctx.restore();
}

/** A line of its own joins the figures of one kind. */
const lineOf = (points: readonly Point[], kind: FactKind): (number | null)[] =>
  points.map((point) => (point.kind === kind ? point.value : null));

function optionsOf(points: readonly Point[], years: readonly number[], colors: Colors): uPlot.Options {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  return {
    width: WIDTH,
    height: HEIGHT,
    padding: [18, 12, 0, 12],
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: false, range: [Math.min(...years) - 0.5, Math.max(...years) + 0.5] },
      y: { range: [low - room, high + room] },
    },
    axes: [
      {
        splits: [...years],
        values: (_, splits) => splits.map(String),
        size: 20,
        gap: 2,
        stroke: colors.text,
        font: '11px system-ui, sans-serif',
        grid: { show: false },
        ticks: { show: false },
        border: { show: true, stroke: colors.axis, width: 1 },
      },
      { show: false },
    ],
    series: [
      {},
      { stroke: colors.line, width: 1.5, spanGaps: true, points: { show: false } },
      { stroke: colors.line, width: 1.5, dash: [4, 4], spanGaps: true, points: { show: false } },
    ],
    hooks: {
      draw: [
        (chart) => {
          for (const point of points) drawPoint(chart, point, colors);
        },
      ],
    },
  };
}

/** A series drawn; its label tells every number in the report's own words. */
export function SeriesChart({ name, series }: { readonly name: string; readonly series: Series }) {
  const holder = useRef<HTMLDivElement>(null);
  const scheme = useScheme();
  useEffect(() => {
    if (holder.current === null) return;
    const points = pointsOf(series);
    const colors = {
      line: tokenColor('--kind-indicator'),
      text: tokenColor('--text-soft'),
      axis: tokenColor('--line'),
    };
    const chart = new uPlot(
      optionsOf(points, yearsOf(series), colors),
      [points.map(({ x }) => x), lineOf(points, 'ACTUAL'), lineOf(points, 'ESTIMATE')],
      holder.current,
    );
    return () => chart.destroy();
  }, [series, scheme]);

  const measure = measureInWords(series.form, series.unit);
  const told = series.figures.map(
    ({ period, factKind, wording }) => `${periodText(period)}${text.space}${text.point[factKind]} ${wording}`,
  );
  return (
    <figure className={css.chart}>
      <figcaption>{measure}</figcaption>
      <div ref={holder} role="img" aria-label={text.chart(name, measure, told)} className={css.canvas} />
    </figure>
  );
}

/** What the points of the charts mean. */
export function SeriesLegend() {
  return (
    <ul className={css.legend} aria-label={text.legend}>
      {(['ACTUAL', 'TARGET', 'ESTIMATE'] as const).map((kind) => (
        <li key={kind} data-kind={kind}>
          {text.point[kind]}
        </li>
      ))}
    </ul>
  );
}
