import { MapCircleDocument, type MapCircleQuery, type TouchScope } from '../../api/documents.gen.ts';
import { useAskAll } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import css from './circle-answer.module.css';
import { CircleMeasures } from './circle-measures.tsx';
import { PlacesInside, PlacesPerhapsInside, type PlaceByDistance } from './circle-places.tsx';
import { formatCircle, type Circle } from './circle.ts';
import { LargeDivisions } from './large-divisions.tsx';
import { isLargeDivision } from './place-groups.ts';
import type { LocatedPlace } from './place-groups.ts';
import { positionTold, text } from './text.ts';
import { useArrival, type Arrival } from './use-arrival.ts';

type PlaceIn = MapCircleQuery['placesNear']['edges'][number];

interface CircleAnswerProps {
  readonly circle: Circle;
  readonly arrival: Arrival | null;
  readonly unconfirmed: boolean;
  readonly scope: TouchScope;
  readonly onScope: (scope: TouchScope) => void;
  /** Whether districts and larger divisions are asked about as well. */
  readonly divisions: boolean;
  readonly onDivisions: (divisions: boolean) => void;
  /** All places with a point that may be shown. */
  readonly located: readonly LocatedPlace[];
  readonly withoutPoint: number;
  /** Places whose point is unconfirmed, while such are not shown. */
  readonly hidden: number;
  readonly onSelect: (id: string) => void;
}

/** What lies in the circle, and which measures touch it. */
export function CircleAnswer({
  circle,
  arrival,
  unconfirmed,
  withoutPoint,
  hidden,
  ...rest
}: CircleAnswerProps) {
  const asked = useAskAll(
    MapCircleDocument,
    { ...circle, unconfirmed, after: null },
    ({ placesNear }) => placesNear.pageInfo,
    { keep: true },
  );
  const heading = useArrival(arrival, formatCircle(circle));
  const { radiusMetres } = circle;
  return (
    <section className={css.answer} aria-labelledby="map-circle">
      <h2 id="map-circle" ref={heading} tabIndex={-1}>
        {text.circle}
      </h2>
      <p className={css.soft}>
        {text.circleTold(positionTold(circle), text.metres(radiusMetres))}
        <br />
        {text.withoutPointTold(withoutPoint, hidden)}
      </p>
      <Loaded asked={asked}>
        {(pages) => (
          <Inside places={pages.flatMap(({ placesNear }) => placesNear.edges)} circle={circle} {...rest} />
        )}
      </Loaded>
    </section>
  );
}

const byDistance = ({ node, distanceMetres }: PlaceIn): PlaceByDistance => ({
  id: node.id,
  name: node.name,
  distance: distanceMetres,
  accuracyMetres: node.location?.accuracyMetres ?? 0,
  isUnconfirmed: node.location?.basis === 'UNCONFIRMED',
});

function Inside({
  places,
  circle,
  scope,
  onScope,
  divisions,
  onDivisions,
  located,
  onSelect,
}: Omit<CircleAnswerProps, 'arrival' | 'unconfirmed' | 'withoutPoint' | 'hidden'> & {
  readonly places: readonly PlaceIn[];
}) {
  const large = places.map(({ node }) => node).filter(isLargeDivision);
  const asked = divisions ? places : places.filter(({ node }) => !isLargeDivision(node));
  return (
    <>
      <PlacesInside places={places.map(byDistance)} circle={circle} onSelect={onSelect} />
      <PlacesPerhapsInside located={located} circle={circle} onSelect={onSelect} />
      {large.length > 0 && <LargeDivisions divisions={large} asked={divisions} onAsked={onDivisions} />}
      {asked.length > 0 && (
        <CircleMeasures
          ids={asked.map(({ node }) => node.id)}
          scope={scope}
          onScope={onScope}
          onSelect={onSelect}
        />
      )}
    </>
  );
}
