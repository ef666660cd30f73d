import { useState } from 'react';
import css from './circle-answer.module.css';
import { distanceBetween, rimSide, type Circle } from './circle.ts';
import type { LocatedPlace } from './place-groups.ts';
import { text } from './text.ts';

/** Places that are listed before one asks for more. */
const LISTED = 20;

export interface PlaceByDistance {
  readonly id: string;
  readonly name: string;
  readonly distance: number;
  readonly accuracyMetres: number;
  readonly isUnconfirmed: boolean;
}

interface CirclePlacesProps {
  readonly circle: Circle;
  readonly onSelect: (id: string) => void;
}

/** The places whose points lie in the circle, nearest first. */
export function PlacesInside({
  places,
  ...rest
}: CirclePlacesProps & { readonly places: readonly PlaceByDistance[] }) {
  const [listed, setListed] = useState(LISTED);
  const left = places.length - listed;
  return (
    <>
      <h3>{text.placesIn(places.length)}</h3>
      {places.length === 0 && <p className={css.soft}>{text.noPlaceIn}</p>}
      <ul className={css.places} aria-label={text.circle}>
        {places.slice(0, listed).map((place) => (
          <PlaceRow key={place.id} place={place} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setListed(listed + LISTED)}>
          {text.morePlaces(Math.min(left, LISTED))}
        </button>
      )}
    </>
  );
}

/** Places that only seem to be outside: the API answers by points alone. */
export function PlacesPerhapsInside({
  located,
  ...rest
}: CirclePlacesProps & { readonly located: readonly LocatedPlace[] }) {
  const { circle } = rest;
  const perhaps = located
    .map(({ id, name, location }) => ({
      id,
      name,
      distance: distanceBetween(circle, location),
      accuracyMetres: location.accuracyMetres,
      isUnconfirmed: location.basis === 'UNCONFIRMED',
    }))
    .filter(
      ({ distance, accuracyMetres }) =>
        rimSide(distance, accuracyMetres, circle.radiusMetres) === 'perhaps-inside',
    )
    .sort((a, b) => a.distance - b.distance);
  if (perhaps.length === 0) return null;
  return (
    <details className={css.outside}>
      <summary>{text.perhapsInside(perhaps.length)}</summary>
      <ul className={css.places} aria-label={text.rim['perhaps-inside']}>
        {perhaps.map((place) => (
          <PlaceRow key={place.id} place={place} {...rest} />
        ))}
      </ul>
    </details>
  );
}

function PlaceRow({
  place: { id, name, distance, accuracyMetres, isUnconfirmed },
  circle,
  onSelect,
}: CirclePlacesProps & { readonly place: PlaceByDistance }) {
  const side = text.rim[rimSide(distance, accuracyMetres, circle.radiusMetres)];
  return (
    <li>
      <button type="button" onClick={() => onSelect(id)}>
        {name}
      </button>
      <small>
        {[
          text.metres(distance),
          text.accuracy(text.metres(accuracyMetres)),
          isUnconfirmed && text.unconfirmedMark,
        ]
          .filter(Boolean)
          .join(text.separator)}
      </small>
      {side !== '' && <span className={css.rim}>{side}</span>}
    </li>
  );
}
