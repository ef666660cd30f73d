import { memo, type MouseEvent } from 'react';
import { coverageBands, mentionDensity } from './coverage.ts';
import css from './coverage-strip.module.css';
import type { ReportStatement } from './report-data.ts';
import { lengthOf, type Span } from './span.ts';
import { text } from './text.ts';

/** How many parts the text is cut into, to show how dense its names are. */
const PARTS = 150;
/** Across: statements that name nothing, statements that name something, and the names' density. */
const LANES = { silent: { x: 1, width: 7 }, named: { x: 10, width: 4 }, density: { x: 16, width: 13 } };
const WIDTH = 30;

/**
 * The whole text as a strip: where the graph knows nothing, where names are dense, what is in view. What it shows stands
 * in figures in the list of sections, which is its alternative.
 */
export function CoverageStrip({
  content,
  statements,
  view,
  place,
  onJump,
}: {
  readonly content: string;
  readonly statements: readonly ReportStatement[];
  readonly view: Span | null;
  readonly place: Span | null;
  readonly onJump: (offset: number) => void;
}) {
  const { length } = content;
  const jump = ({ clientY, currentTarget }: MouseEvent): void => {
    const { top, height } = currentTarget.getBoundingClientRect();
    onJump(Math.round(((clientY - top) / height) * length));
  };
  return (
    <svg
      className={css.strip}
      viewBox={`0 0 ${WIDTH} ${length}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-coverage-strip=""
      onClick={jump}
    >
      <title>{text.stripHint}</title>
      <Coverage content={content} statements={statements} />
      {place !== null && (
        <rect
          className={css.place}
          x={0}
          width={WIDTH}
          y={place.start}
          height={Math.max(lengthOf(place), 2 * thinnest(length))}
        />
      )}
      {view !== null && (
        <rect className={css.view} x={0.5} width={WIDTH - 1} y={view.start} height={lengthOf(view)} />
      )}
    </svg>
  );
}

/** What doesn't change while the text is scrolled. */
const Coverage = memo(function Coverage({
  content,
  statements,
}: {
  readonly content: string;
  readonly statements: readonly ReportStatement[];
}) {
  const { length } = content;
  return (
    <>
      {coverageBands(content, statements).map((band) =>
        band.standing === 'outside' ? null : (
          <rect
            key={band.start}
            className={css[band.standing]}
            {...LANES[band.standing]}
            y={band.start}
            height={Math.max(lengthOf(band), thinnest(length))}
          />
        ),
      )}
      {mentionDensity(length, statements, PARTS).map((density, index) => (
        <rect
          key={index}
          className={css.density}
          x={LANES.density.x}
          width={LANES.density.width * Math.min(1, density * 1.5)}
          y={(index * length) / PARTS}
          height={length / PARTS}
        />
      ))}
    </>
  );
});

/** A short statement of a long report would be thinner than what a screen can show. */
const thinnest = (length: number): number => length / 400;

/** What the strip's parts mean. */
export function StripKey() {
  const parts = [
    ['silent', text.stripSilent],
    ['named', text.stripNamed],
    ['density', text.stripDensity],
    ['view', text.stripView],
    ['place', text.stripAt],
  ] as const;
  return (
    <ul className={css.key}>
      {parts.map(([part, meaning]) => (
        <li key={part}>
          <svg className={css.swatch} viewBox="0 0 30 16" aria-hidden="true">
            <rect className={css[part]} x={3} y={3} width={24} height={10} />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
