import type { MapPlaceQuery } from '../../api/documents.gen.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { EvidenceLine } from '../../ui/evidence.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './place-card.module.css';
import { text } from './text.ts';

type Card = NonNullable<MapPlaceQuery['place']>;

/** Projects and clusters that lie on a place or cover it, each with what says so. */
export function OnIt({ links: { nodes, totalCount } }: { readonly links: Card['onIt'] }) {
  if (totalCount === 0) return <p className={css.soft}>{text.nothingOnIt}</p>;
  return (
    <>
      <h3>{text.onIt}</h3>
      <ul className={css.facts}>
        {nodes.map(({ type, from, evidence }) => (
          <li key={`${type} ${from.id}`}>
            <span>
              <EntityChip entity={from} /> <small>{terms.link[type]}</small>
            </span>
            {evidence.map((each, index) => (
              <EvidenceLine key={index} evidence={each} />
            ))}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className={css.soft}>{text.more(totalCount - nodes.length)}</p>}
    </>
  );
}

/** Places within a short way, the nearest first. */
export function Near({
  place: { id, near },
  onSelect,
}: {
  readonly place: Card;
  readonly onSelect: (id: string) => void;
}) {
  if (near.totalCount === 0) return null;
  const nearest = near.nodes
    .map(({ from, to, ...rest }) => ({ other: from.id === id ? to : from, ...rest }))
    .sort((a, b) => (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0));
  return (
    <>
      <h3>{text.near}</h3>
      <ul className={css.facts}>
        {nearest.map(({ other, distanceMetres, evidence }) => (
          <li key={other.id}>
            <span>
              <button type="button" onClick={() => onSelect(other.id)}>
                {other.name}
              </button>{' '}
              <small>{distanceMetres != null && text.metres(distanceMetres)}</small>
            </span>
            {evidence.map((each, index) => (
              <EvidenceLine key={index} evidence={each} />
            ))}
          </li>
        ))}
      </ul>
      {near.totalCount > near.nodes.length && (
        <p className={css.soft}>{text.more(near.totalCount - near.nodes.length)}</p>
      )}
    </>
  );
}
