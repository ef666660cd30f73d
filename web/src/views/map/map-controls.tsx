import type { ReactNode } from 'react';
import { terms } from '../../vocabulary/terms.ts';
import { KINDS_ON_PLACES, type MapAddress } from './map-address.ts';
import css from './map-controls.module.css';
import { text } from './text.ts';
import type { MapChange } from './use-map-address.ts';

/** What is drawn, and the pointer's way to a circle. */
export function MapControls({
  address,
  change,
  drawing,
  onDraw,
  children,
}: {
  readonly address: MapAddress;
  readonly change: (change: MapChange) => void;
  readonly drawing: boolean;
  readonly onDraw: (on: boolean) => void;
  /** The keyboard's way to a circle. */
  readonly children: ReactNode;
}) {
  const { unconfirmed, kinds, circle } = address;
  return (
    <div className={css.controls}>
      <button type="button" className={css.draw} aria-pressed={drawing} onClick={() => onDraw(!drawing)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 8H14" />
        </svg>
        {drawing ? text.stopDrawing : text.draw}
      </button>
      {circle && (
        <button type="button" onClick={() => change({ circle: null, scope: null, divisions: null })}>
          {text.clearCircle}
        </button>
      )}
      {children}
      <label className={css.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={unconfirmed}
          onChange={({ target }) => change({ unconfirmed: target.checked ? '1' : null })}
        />
        {text.unconfirmed}
      </label>
      <fieldset className={css.kinds}>
        <legend>{text.only}</legend>
        {KINDS_ON_PLACES.map((kind) => (
          <label key={kind} className={css.switch}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                change({
                  kinds: KINDS_ON_PLACES.filter((each) =>
                    each === kind ? target.checked : kinds.includes(each),
                  ),
                })
              }
            />
            {terms.kind[kind]}
          </label>
        ))}
      </fieldset>
      <p role="status" className={css.hint} hidden={!drawing}>
        {drawing && text.drawing}
      </p>
    </div>
  );
}
