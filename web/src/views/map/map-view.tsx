import { useMemo, useState } from 'react';
import { MapPlaceDocument, MapPlacesDocument } from '../../api/documents.gen.ts';
import { useAsk, useAskAll } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { CircleAnswer } from './circle-answer.tsx';
import { CircleForm } from './circle-form.tsx';
import { formatCircle, parseCircle, type Circle } from './circle.ts';
import { Legend } from './legend.tsx';
import { entityRef } from '../../address/entity-ref.ts';
import { parseKinds } from './map-address.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapControls } from './map-controls.tsx';
import css from './map-view.module.css';
import { PlaceCard } from './place-card.tsx';
import { groupPlaces, isLocated, withKinds, type MapPlace } from './place-groups.ts';
import { PlaceList } from './place-list.tsx';
import { text } from './text.ts';
import type { Arrival } from './use-arrival.ts';
import { useMapAddress } from './use-map-address.ts';

export default function MapView() {
  useTitle(text.title);
  const asked = useAskAll(MapPlacesDocument, { after: null }, ({ places }) => places.pageInfo);
  const places = useMemo(() => asked.data?.flatMap((page) => page.places.nodes), [asked.data]);
  return (
    <>
      <header className={css.header}>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <Loaded asked={{ ...asked, data: places }}>{(all) => <PlacesOnMap places={all} />}</Loaded>
    </>
  );
}

function PlacesOnMap({ places }: { readonly places: readonly MapPlace[] }) {
  const [address, change] = useMapAddress();
  const [drawing, setDrawing] = useState(false);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const { place, brokenCircle, scope, unconfirmed, divisions } = address;
  const { confirmed, withoutPoint } = useMemo(() => groupPlaces(places), [places]);
  const located = useMemo(
    () => (unconfirmed ? places.filter(isLocated) : confirmed),
    [places, confirmed, unconfirmed],
  );
  // Each change of the address reads it anew; what is drawn changes only with these words.
  const kindNames = address.kinds.join();
  const drawn = useMemo(() => withKinds(located, parseKinds(kindNames)), [located, kindNames]);
  const circleText = address.circle && formatCircle(address.circle);
  const circle = useMemo(() => parseCircle(circleText), [circleText]);
  const card = useAsk(MapPlaceDocument, place === null ? null : { ref: entityRef(place) });
  const answered = card.data?.place?.id;
  const selectedId = place === null ? null : place.startsWith('place:') ? place : (answered ?? null);

  const select = (id: string, how: Arrival['how']): void => {
    setArrival({ at: id, how });
    change({ place: id });
  };
  const selectBeside = (id: string): void => select(id, 'focus');
  const askCircle = (next: Circle, how: Arrival['how']): void => {
    setDrawing(false);
    setArrival({ at: formatCircle(next), how });
    change({ circle: formatCircle(next), place: null });
  };
  const askCircleBeside = (next: Circle): void => askCircle(next, 'focus');

  return (
    <div className={css.view}>
      <MapControls address={address} change={change} drawing={drawing} onDraw={setDrawing}>
        <CircleForm
          circle={circle}
          selectedId={located.some(({ id }) => id === selectedId) ? selectedId : null}
          places={located}
          onCircle={askCircleBeside}
        />
      </MapControls>
      {brokenCircle !== null && (
        <p role="alert" className={css.broken}>
          {text.brokenCircle(brokenCircle)}{' '}
          <button type="button" onClick={() => change({ circle: null })}>
            {text.clearCircle}
          </button>
        </p>
      )}
      <div className={css.columns}>
        <div className={css.map}>
          <MapCanvas
            places={drawn}
            selectedId={selectedId}
            circle={circle}
            drawing={drawing}
            onSelect={(id) => select(id, 'show')}
            onDrawn={(next) => askCircle(next, 'show')}
            onCancelled={() => setDrawing(false)}
          />
          <Legend shown={drawn} />
        </div>
        <div className={css.beside}>
          {place !== null && (
            <PlaceCard
              asked={place}
              arrival={arrival}
              answer={card}
              unconfirmed={unconfirmed}
              onUnconfirmed={() => change({ unconfirmed: '1' })}
              onSelect={selectBeside}
              onCircle={askCircleBeside}
              onClose={() => change({ place: null })}
            />
          )}
          {circle && (
            <CircleAnswer
              key={circleText}
              circle={circle}
              arrival={arrival}
              unconfirmed={unconfirmed}
              scope={scope}
              onScope={(next) => change({ scope: next })}
              divisions={divisions}
              onDivisions={(next) => change({ divisions: next ? '1' : null })}
              located={located}
              withoutPoint={withoutPoint.length}
              hidden={places.length - withoutPoint.length - located.length}
              onSelect={selectBeside}
            />
          )}
          <PlaceList places={places} address={address} selectedId={selectedId} onSelect={selectBeside} />
        </div>
      </div>
    </div>
  );
}
