import { useEffect, useRef } from 'react';
import type { Circle } from './circle.ts';
import css from './map-canvas.module.css';
import type { LocatedPlace } from './place-groups.ts';
import { createPlaceMap, type PlaceMap, type PlaceMapHandlers } from './place-map.ts';
import { text } from './text.ts';

interface MapCanvasProps extends PlaceMapHandlers {
  readonly places: readonly LocatedPlace[];
  readonly selectedId: string | null;
  readonly circle: Circle | null;
  readonly drawing: boolean;
}

/** The map itself. What it shows and does is also in the list and the form beside it. */
export function MapCanvas({ places, selectedId, circle, drawing, ...handlers }: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<PlaceMap | null>(null);
  const latest = useRef({ places, circle, handlers });
  useEffect(() => {
    latest.current = { places, circle, handlers };
  });

  useEffect(() => {
    if (container.current === null) return;
    const made = createPlaceMap(container.current, latest.current, {
      onSelect: (id) => latest.current.handlers.onSelect(id),
      onDrawn: (drawn) => latest.current.handlers.onDrawn(drawn),
      onCancelled: () => latest.current.handlers.onCancelled(),
    });
    map.current = made;
    return () => {
      map.current = null;
      made.remove();
    };
  }, []);

  useEffect(() => map.current?.show(places), [places]);
  useEffect(() => {
    map.current?.select(places.find(({ id }) => id === selectedId) ?? null);
  }, [places, selectedId]);
  useEffect(() => map.current?.showCircle(circle), [circle]);
  useEffect(() => map.current?.draw(drawing), [drawing]);

  return (
    <div className={css.frame}>
      <div ref={container} className={css.map} role="region" aria-label={text.map} />
      <span className={css.north} aria-hidden="true">
        <svg viewBox="0 0 12 16">
          <path d="M6 0L11 15L6 11.5L1 15Z" />
        </svg>
        {text.north}
      </span>
      <button type="button" className={css.fit} onClick={() => map.current?.fitAll()}>
        {text.fit}
      </button>
    </div>
  );
}
