import { circle, layerGroup, type Map as LeafletMap } from 'leaflet';
import type { LabelSide } from './label-room.ts';
import { labelsWithRoom } from './label-room.ts';
import type { LocatedPlace } from './place-groups.ts';
import { spotsByWeight } from './point-features.ts';
import css from './spot-marker.module.css';
import { spotIndex, CLOSEST_ZOOM, type ShownSpot } from './spot-index.ts';
import { spotMarker, type SpotMarker } from './spot-marker.ts';

/** From here on every place shows how far its point may be off. */
const ACCURACY_ZOOM = 15;
const REACH = { point: 11, cluster: 16 };

interface SpotLayer {
  show(places: readonly LocatedPlace[]): void;
  select(id: string | null): void;
}

/** Points, clusters of such as coincide, names where there is room, and how far each point may be off. */
export function addSpots(map: LeafletMap, onSelect: (id: string) => void): SpotLayer {
  const markers = layerGroup().addTo(map);
  const accuracies = layerGroup().addTo(map);
  const pointed = layerGroup().addTo(map);
  const shown = new Map<string, SpotMarker>();
  let places: readonly LocatedPlace[] = [];
  let index = spotIndex(places);
  let selectedId: string | null = null;
  let openKey: string | null = null;

  const accuracyOf = ({ location }: LocatedPlace, className: string | undefined) =>
    circle([location.latitude, location.longitude], {
      radius: location.accuracyMetres,
      className: className ?? '',
      interactive: false,
    });

  const point = (those: readonly LocatedPlace[]): void => {
    pointed.clearLayers();
    for (const place of those) pointed.addLayer(accuracyOf(place, css.accuracyPointed));
  };

  const open = (key: string | null): void => {
    if (openKey !== null) shown.get(openKey)?.openList(false);
    openKey = key;
    if (key !== null) shown.get(key)?.openList(true);
  };

  const press = (spot: ShownSpot): void => {
    const [only] = spot.places;
    if (spot.apartAt === null) {
      open(null);
      if (only) onSelect(only.id);
    } else if (spot.apartAt > CLOSEST_ZOOM) {
      open(openKey === spot.key ? null : spot.key);
    } else {
      const hadFocus = shown.get(spot.key)?.button === document.activeElement;
      map.setView([spot.latitude, spot.longitude], spot.apartAt);
      const next = [...shown.values()].find((each) => each.spot.places.some(({ id }) => id === only?.id));
      if (hadFocus) next?.button.focus({ preventScroll: true });
    }
  };

  const placeLabels = (spots: readonly ShownSpot[]): void => {
    const sides: ReadonlyMap<string, LabelSide> = labelsWithRoom(
      spotsByWeight(spots, selectedId).map(({ key, longitude, latitude, places: those }) => ({
        key,
        text: shown.get(key)?.label ?? '',
        ...pixel(longitude, latitude),
        reach: those.length > 1 ? REACH.cluster : REACH.point,
      })),
    );
    for (const [key, each] of shown) each.showLabel(sides.get(key) ?? null);
  };
  const pixel = (longitude: number, latitude: number): { x: number; y: number } => {
    const { x, y } = map.latLngToLayerPoint([latitude, longitude]);
    return { x, y };
  };

  const drawAccuracies = (): void => {
    accuracies.clearLayers();
    const isClose = map.getZoom() >= ACCURACY_ZOOM;
    for (const place of places) {
      if (place.id === selectedId) accuracies.addLayer(accuracyOf(place, css.accuracySelected));
      else if (isClose) accuracies.addLayer(accuracyOf(place, css.accuracy));
    }
  };

  const draw = (): void => {
    const around = map.getBounds().pad(0.2);
    const spots = index.spotsIn(
      {
        west: around.getWest(),
        south: around.getSouth(),
        east: around.getEast(),
        north: around.getNorth(),
      },
      map.getZoom(),
    );
    const keys = new Set(spots.map(({ key }) => key));
    for (const [key, { marker }] of shown) {
      if (keys.has(key)) continue;
      markers.removeLayer(marker);
      shown.delete(key);
      if (openKey === key) openKey = null;
    }
    for (const spot of spots) {
      const before = shown.get(spot.key);
      if (before !== undefined && before.spot.apartAt === spot.apartAt) continue;
      if (before !== undefined) markers.removeLayer(before.marker);
      const made = spotMarker(spot, { onPress: press, onSelect: ({ id }) => onSelect(id), onPoint: point });
      shown.set(spot.key, made);
      markers.addLayer(made.marker);
      if (spot.apartAt !== null && spot.apartAt > CLOSEST_ZOOM) made.openList(openKey === spot.key);
      made.showSelected(selectedId);
    }
    placeLabels(spots);
    drawAccuracies();
  };

  map.on('moveend', draw);
  map.on('click', () => open(null));
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || openKey === null) return;
    shown.get(openKey)?.button.focus({ preventScroll: true });
    open(null);
  };
  map.getContainer().addEventListener('keydown', closeByKey);
  map.on('unload', () => map.getContainer().removeEventListener('keydown', closeByKey));

  return {
    show: (next) => {
      places = next;
      index = spotIndex(places);
      for (const { marker } of shown.values()) markers.removeLayer(marker);
      shown.clear();
      openKey = null;
      pointed.clearLayers();
      draw();
    },
    select: (id) => {
      selectedId = id;
      for (const each of shown.values()) each.showSelected(id);
      draw();
    },
  };
}
