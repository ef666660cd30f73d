import type { MapPointFragment } from '../../api/documents.gen.ts';
import { terms } from '../../vocabulary/terms.ts';
import { circleAround, USUAL_RADIUS, type Circle } from './circle.ts';
import css from './place-card.module.css';
import { positionTold, text } from './text.ts';

/** A place's point, how far it may be off, and where it comes from. */
export function PointTold({
  point,
  onCircle,
}: {
  readonly point: MapPointFragment;
  readonly onCircle: (circle: Circle) => void;
}) {
  return (
    <dl className={css.point}>
      <dt>{text.location}</dt>
      <dd>
        {positionTold(point)}
        {text.separator}
        {text.accuracy(text.metres(point.accuracyMetres))}
      </dd>
      <dt>{text.basis}</dt>
      <dd>
        <span className={css.basis} data-basis={point.basis}>
          {terms.basis[point.basis]}
        </span>
      </dd>
      <dt>{text.source}</dt>
      <dd>{point.source}</dd>
      <dt>{text.sourceLicence}</dt>
      <dd>{point.licence}</dd>
      <dd>
        <button type="button" onClick={() => onCircle(circleAround(point, USUAL_RADIUS))}>
          {text.centreHere}
        </button>
      </dd>
    </dl>
  );
}
