import { control, latLngBounds, map as leafletMap, type LatLngBounds } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { addCircleDrawing } from './circle-drawing.ts';
import type { Circle } from './circle.ts';
import { addGraticule } from './graticule.ts';
import type { LocatedPlace } from './place-groups.ts';
import { CLOSEST_ZOOM } from './spot-index.ts';
import { addSpots } from './spot-layer.ts';
import { text } from './text.ts';

/** How near a chosen place is looked at, at least. */
const CHOSEN_ZOOM = 15;
const FARTHEST_ZOOM = 3;
const PADDING: [number, number] = [36, 36];
const METRES_PER_DEGREE = 111_195;

export interface PlaceMap {
  show(places: readonly LocatedPlace[]): void;
  /** @param place null where none is chosen, or what is chosen has no point that is shown */
  select(place: LocatedPlace | null): void;
  showCircle(circle: Circle | null): void;
  draw(on: boolean): void;
  fitAll(): void;
  remove(): void;
}

export interface PlaceMapHandlers {
  readonly onSelect: (id: string) => void;
  readonly onDrawn: (circle: Circle) => void;
  readonly onCancelled: () => void;
}

function boundsOf(places: readonly LocatedPlace[]): LatLngBounds {
  return latLngBounds(places.map(({ location }) => [location.latitude, location.longitude]));
}

function boundsOfCircle({ longitude, latitude, radiusMetres }: Circle): LatLngBounds {
  const north = radiusMetres / METRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return latLngBounds([latitude - north, longitude - east], [latitude + north, longitude + east]);
}

/** A map of points on a plain grid. Nothing of it is fetched, and nothing moves by itself. */
export function createPlaceMap(
  container: HTMLElement,
  { places, circle }: { readonly places: readonly LocatedPlace[]; readonly circle: Circle | null },
  handlers: PlaceMapHandlers,
): PlaceMap {
  const map = leafletMap(container, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    zoomSnap: 0.5,
    minZoom: FARTHEST_ZOOM,
    maxZoom: CLOSEST_ZOOM,
    worldCopyJump: true,
  });
  let shown = places;
  const fitAll = (): void => {
    if (shown.length === 0) map.fitWorld();
    else map.fitBounds(boundsOf(shown), { padding: PADDING, maxZoom: CHOSEN_ZOOM, animate: false });
  };
  if (circle === null) fitAll();
  else map.fitBounds(boundsOfCircle(circle).pad(0.4), { animate: false });
  control.zoom({ zoomInTitle: text.zoomIn, zoomOutTitle: text.zoomOut }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  addGraticule(map);
  const spots = addSpots(map, handlers.onSelect);
  const drawing = addCircleDrawing(map, handlers);
  // Leaflet watches the window alone; the report's text may open beside.
  const watch = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  watch.observe(container);

  return {
    show: (next) => {
      shown = next;
      spots.show(next);
    },
    select: (place) => {
      spots.select(place?.id ?? null);
      if (place === null) return;
      const { latitude, longitude } = place.location;
      if (!map.getBounds().pad(-0.05).contains([latitude, longitude]))
        map.setView([latitude, longitude], Math.max(map.getZoom(), CHOSEN_ZOOM), { animate: false });
    },
    showCircle: (circle) => {
      drawing.show(circle);
      if (circle === null) return;
      const bounds = boundsOfCircle(circle);
      const isTiny =
        map
          .latLngToLayerPoint(bounds.getNorthEast())
          .distanceTo(map.latLngToLayerPoint(bounds.getSouthWest())) < 40;
      if (isTiny || !map.getBounds().contains(bounds))
        map.fitBounds(bounds, { padding: PADDING, animate: false });
    },
    draw: drawing.draw,
    fitAll,
    remove: () => {
      watch.disconnect();
      map.remove();
    },
  };
}
