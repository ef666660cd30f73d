import { useState, type FormEvent } from 'react';
import css from './circle-form.module.css';
import {
  circleAround,
  formatCircle,
  LARGEST_RADIUS,
  USUAL_RADIUS,
  type Circle,
  type Position,
} from './circle.ts';
import type { LocatedPlace } from './place-groups.ts';
import { positionTold, text } from './text.ts';

/** Stands for the circle's own centre, where that is no place's point. */
const DRAWN = '';

const isAt = (one: Position, other: Position): boolean =>
  formatCircle(circleAround(one, 1)) === formatCircle(circleAround(other, 1));

function centreOf(circle: Circle | null, selectedId: string | null, places: readonly LocatedPlace[]): string {
  if (circle === null) return selectedId ?? DRAWN;
  const at = places.filter(({ location }) => isAt(location, circle));
  return (at.find(({ id }) => id === selectedId) ?? at[0])?.id ?? DRAWN;
}

/** The keyboard's way to a circle: around a place, so many metres wide. What is typed stays until a circle is asked for. */
export function CircleForm({
  circle,
  selectedId,
  places,
  onCircle,
}: {
  readonly circle: Circle | null;
  readonly selectedId: string | null;
  /** Those that are drawn. */
  readonly places: readonly LocatedPlace[];
  readonly onCircle: (circle: Circle) => void;
}) {
  const [centre, setCentre] = useState(() => centreOf(circle, selectedId, places));
  const [metres, setMetres] = useState(String(circle?.radiusMetres ?? USUAL_RADIUS));
  const [known, setKnown] = useState({ circle, selectedId });
  if (known.circle !== circle || known.selectedId !== selectedId) {
    setKnown({ circle, selectedId });
    if (circle !== null && circle !== known.circle) {
      setCentre(centreOf(circle, selectedId, places));
      setMetres(String(circle.radiusMetres));
    } else if (circle === null && selectedId !== null) {
      setCentre(selectedId);
    }
  }
  const chosen = places.find(({ id }) => id === centre);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const position = chosen?.location ?? circle;
    if (position) onCircle(circleAround(position, Number(metres)));
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={text.circleForm}>
      <label>
        {text.centre}
        <select
          value={chosen ? centre : DRAWN}
          required={circle === null}
          onChange={({ target }) => setCentre(target.value)}
        >
          <option value={DRAWN}>{circle ? text.drawnCentre(positionTold(circle)) : text.chooseCentre}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.radiusField}
        <input
          type="number"
          min={1}
          max={LARGEST_RADIUS}
          step={1}
          required
          value={metres}
          onChange={({ target }) => setMetres(target.value)}
        />
      </label>
      <button type="submit">{text.apply}</button>
    </form>
  );
}
