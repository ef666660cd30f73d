import { useState } from 'react';
import { Link } from 'react-router';
import { entityLink } from '../../address/links.ts';
import { GlyphMark } from './glyph-mark.tsx';
import { countsOnPlace, groupPlaces, named, withKinds, type MapPlace } from './place-groups.ts';
import type { MapAddress } from './map-address.ts';
import css from './place-list.module.css';
import { text } from './text.ts';

const GROUPS = ['confirmed', 'unconfirmed', 'withoutPoint'] as const;

/** All places of the graph, those that are not on the map among them. */
export function PlaceList({
  places,
  address,
  selectedId,
  onSelect,
}: {
  readonly places: readonly MapPlace[];
  readonly address: MapAddress;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}) {
  const [filter, setFilter] = useState('');
  const all = groupPlaces(withKinds(places, address.kinds));
  const notes = {
    confirmed: null,
    unconfirmed: address.unconfirmed ? text.unconfirmedShown : text.unconfirmedHidden,
    withoutPoint: null,
  };
  const shown = GROUPS.map((group) => ({
    group,
    total: all[group].length,
    rows: named<MapPlace>(all[group], filter),
  }));
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={css.list} aria-labelledby="map-places">
      <header>
        <h2 id="map-places">{text.places}</h2>
        <span role="status">{text.ofAll(count, places.length)}</span>
      </header>
      <input
        type="search"
        value={filter}
        placeholder={text.filter}
        aria-label={text.filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      {count === 0 && <p>{text.none}</p>}
      <div className={css.groups}>
        {shown.map(({ group, total, rows }) => (
          <details key={group} open hidden={rows.length === 0}>
            <summary>
              <h3>{text.groups[group]}</h3>
              <span>{rows.length === total ? total : `${rows.length} / ${total}`}</span>
              {notes[group] !== null && <small>{notes[group]}</small>}
            </summary>
            <ul aria-label={text.groups[group]}>
              {rows.map((place) => (
                <Row key={place.id} place={place} isSelected={place.id === selectedId} onSelect={onSelect} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

function Row({
  place,
  isSelected,
  onSelect,
}: {
  readonly place: MapPlace;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { PROJECT, CLUSTER } = countsOnPlace(place);
  return (
    <li className={css.row} data-selected={isSelected}>
      <button type="button" aria-current={isSelected} onClick={() => onSelect(place.id)}>
        {place.location ? (
          <GlyphMark category={place.category} hollow={place.location.basis === 'UNCONFIRMED'} />
        ) : (
          <span className={css.nowhere} aria-hidden="true" />
        )}
        <span>{place.name}</span>
      </button>
      <small>{text.onPlace(PROJECT, CLUSTER)}</small>
      <Link to={entityLink(place.id)} aria-label={`${place.name}${text.separator}${text.page}`}>
        {text.page}
      </Link>
    </li>
  );
}
