import { Link } from 'react-router';
import { entityLink, graphLink, mapLink, touchingLink } from '../../address/links.ts';
import type { MapPlaceQuery } from '../../api/documents.gen.ts';
import type { Asked } from '../../ui/loaded.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { UnknownEntity } from '../../ui/unknown-entity.tsx';
import type { Circle } from './circle.ts';
import css from './place-card.module.css';
import { Near, OnIt } from './place-facts.tsx';
import { PointTold } from './place-point.tsx';
import { text } from './text.ts';
import { useArrival, type Arrival } from './use-arrival.ts';

type Card = NonNullable<MapPlaceQuery['place']>;

interface PlaceCardProps {
  /** What the address calls it. */
  readonly asked: string;
  readonly answer: Asked<MapPlaceQuery>;
  readonly arrival: Arrival | null;
  readonly unconfirmed: boolean;
  readonly onUnconfirmed: () => void;
  readonly onSelect: (id: string) => void;
  readonly onCircle: (circle: Circle) => void;
  readonly onClose: () => void;
}

const PLACES = ['PLACE'] as const;

/** The chosen place: where it lies and how that is known, what lies on it, what touches it. */
export function PlaceCard({ asked, answer, onClose, ...rest }: PlaceCardProps) {
  return (
    <section className={css.card} aria-label={text.selected}>
      <button type="button" className={css.close} onClick={onClose}>
        {text.close}
      </button>
      <Loaded asked={answer}>
        {({ place }) =>
          place ? (
            <Known key={place.id} place={place} {...rest} />
          ) : (
            <UnknownEntity written={asked} kinds={PLACES} linkTo={mapLink} />
          )
        }
      </Loaded>
    </section>
  );
}

function Known({
  place,
  arrival,
  unconfirmed,
  onUnconfirmed,
  onSelect,
  onCircle,
}: Omit<PlaceCardProps, 'asked' | 'answer' | 'onClose'> & { readonly place: Card }) {
  const { location } = place;
  const isShown = location != null && (unconfirmed || location.basis !== 'UNCONFIRMED');
  const measures = place.statements.totalCount;
  return (
    <>
      <CardHeading place={place} arrival={arrival} />
      {place.ancestors.length > 0 && (
        <p className={css.within}>
          {text.liesIn}
          {place.ancestors.map((ancestor) => (
            <button key={ancestor.id} type="button" onClick={() => onSelect(ancestor.id)}>
              {ancestor.name}
            </button>
          ))}
        </p>
      )}
      <p className={css.ways}>
        {measures > 0 ? (
          <Link to={touchingLink(place.id, 'WITHIN')}>{text.measures(measures)}</Link>
        ) : (
          <span>{text.noMeasures}</span>
        )}
        <Link to={graphLink(place.id)}>{text.inGraph}</Link>
        <Link to={entityLink(place.id)}>{text.page}</Link>
      </p>
      {isShown && <PointTold point={location} onCircle={onCircle} />}
      {location == null && <p className={css.soft}>{text.noLocation}</p>}
      {location != null && !isShown && (
        <p className={css.soft}>
          {text.hiddenLocation}{' '}
          <button type="button" onClick={onUnconfirmed}>
            {text.unconfirmed}
          </button>
        </p>
      )}
      <OnIt links={place.onIt} />
      <Near place={place} onSelect={onSelect} />
    </>
  );
}

function CardHeading({
  place: { id, name, category },
  arrival,
}: {
  readonly place: Card;
  readonly arrival: Arrival | null;
}) {
  const heading = useArrival(arrival, id);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {name} <small>{text.category[category]}</small>
    </h2>
  );
}
