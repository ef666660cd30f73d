import { divIcon, DomEvent, marker, type Marker } from 'leaflet';
import { GLYPH_SIZE, GLYPHS, styleOf } from './glyph.ts';
import type { LabelSide } from './label-room.ts';
import { countsOnPlace, type LocatedPlace } from './place-groups.ts';
import css from './spot-marker.module.css';
import type { ShownSpot } from './spot-index.ts';
import { text } from './text.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** So many names of a cluster are told by its own name. */
const NAMES_TOLD = 12;
/** Leaflet stacks markers by their latitude; these go before all others. */
const SELECTED_ABOVE = 5_000;
const LIST_ABOVE = 10_000;

export interface SpotMarker {
  readonly spot: ShownSpot;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  /** What stands beside it where there is room. */
  readonly label: string;
  showLabel(side: LabelSide | null): void;
  showSelected(id: string | null): void;
  /** Opens a cluster's places as a list; does nothing for one place. */
  openList(open: boolean): void;
}

interface SpotHandlers {
  readonly onPress: (spot: ShownSpot) => void;
  readonly onSelect: (place: LocatedPlace) => void;
  readonly onPoint: (places: readonly LocatedPlace[]) => void;
}

/** E.g. «王府井，片区，1 个集群，误差约 300 米». */
function placeTold(place: LocatedPlace): string {
  const { PROJECT, CLUSTER } = countsOnPlace(place);
  return [
    place.name,
    text.category[place.category],
    text.onPlace(PROJECT, CLUSTER),
    text.accuracy(text.metres(place.location.accuracyMetres)),
    place.location.basis === 'UNCONFIRMED' && text.unconfirmedMark,
  ]
    .filter(Boolean)
    .join(text.separator);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className ?? '';
  made.textContent = words;
  return made;
}

function glyph(place: LocatedPlace): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', GLYPHS[styleOf(place.category)]);
  svg.append(path);
  return svg;
}

const isUnconfirmed = ({ location }: LocatedPlace): boolean => location.basis === 'UNCONFIRMED';

function buttonFor({ places }: ShownSpot): HTMLButtonElement {
  const [first] = places as readonly [LocatedPlace, ...LocatedPlace[]];
  const isCluster = places.length > 1;
  const button = element('button', isCluster ? css.cluster : css.point, isCluster ? `${places.length}` : '');
  button.type = 'button';
  button.dataset['hollow'] = String(places.every(isUnconfirmed));
  if (isCluster) {
    const names = places.slice(0, NAMES_TOLD).map(({ name }) => name);
    button.setAttribute('aria-label', text.several(names, places.length));
    return button;
  }
  button.setAttribute('aria-label', placeTold(first));
  button.append(glyph(first));
  return button;
}

/** How much lies on a place; the button's name says it in words. */
function badgeFor({ places }: ShownSpot): HTMLElement[] {
  const [first] = places;
  if (first === undefined || places.length > 1) return [];
  const { PROJECT, CLUSTER } = countsOnPlace(first);
  if (PROJECT + CLUSTER === 0) return [];
  const badge = element('span', css.badge, `${PROJECT + CLUSTER}`);
  badge.setAttribute('aria-hidden', 'true');
  return [badge];
}

function listFor({ places }: ShownSpot, onSelect: SpotHandlers['onSelect']): HTMLUListElement {
  const list = element('ul', css.list);
  for (const place of places) {
    const item = document.createElement('li');
    const button = element('button', css.listed);
    button.type = 'button';
    button.dataset['id'] = place.id;
    button.dataset['hollow'] = String(isUnconfirmed(place));
    const { PROJECT, CLUSTER } = countsOnPlace(place);
    button.append(
      glyph(place),
      element('span', undefined, place.name),
      element('small', undefined, text.onPlace(PROJECT, CLUSTER)),
    );
    if (isUnconfirmed(place)) button.append(element('small', undefined, text.unconfirmedMark));
    button.addEventListener('click', () => onSelect(place));
    item.append(button);
    list.append(item);
  }
  DomEvent.disableScrollPropagation(list);
  return list;
}

/** A marker for one place, or for several that coincide: real buttons, so that keyboards and screen readers have them. */
export function spotMarker(spot: ShownSpot, handlers: SpotHandlers): SpotMarker {
  const { places } = spot;
  const [first] = places as readonly [LocatedPlace, ...LocatedPlace[]];
  const isCluster = places.length > 1;
  const label = isCluster ? text.andMore(first.name) : first.name;
  const box = element('div', css.spot);
  const button = buttonFor(spot);
  const caption = element('span', css.label, label);
  caption.setAttribute('aria-hidden', 'true');
  caption.hidden = true;
  box.append(button, ...badgeFor(spot), caption);
  DomEvent.disableClickPropagation(box);
  button.addEventListener('click', () => handlers.onPress(spot));
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, () => handlers.onPoint(places));
  for (const type of ['pointerleave', 'blur']) button.addEventListener(type, () => handlers.onPoint([]));
  const made = marker([spot.latitude, spot.longitude], {
    icon: divIcon({ html: box, className: css.icon ?? '', iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
  let list: HTMLUListElement | null = null;
  let selectedId: string | null = null;
  const markListed = (): void => {
    for (const listed of list?.querySelectorAll('button') ?? [])
      listed.setAttribute('aria-current', String(listed.dataset['id'] === selectedId));
  };
  const stack = (): void => {
    const isSelected = places.some(({ id }) => id === selectedId);
    made.setZIndexOffset(list !== null ? LIST_ABOVE : isSelected ? SELECTED_ABOVE : 0);
  };
  return {
    spot,
    marker: made,
    button,
    label,
    showLabel: (side) => {
      caption.hidden = side === null;
      if (side !== null) caption.dataset['side'] = side;
    },
    showSelected: (id) => {
      selectedId = id;
      const isSelected = places.some((place) => place.id === id);
      button.setAttribute('aria-current', String(isSelected));
      box.dataset['selected'] = String(isSelected);
      stack();
      markListed();
    },
    openList: (open) => {
      if (!isCluster) return;
      list?.remove();
      list = open ? listFor(spot, handlers.onSelect) : null;
      if (list !== null) box.append(list);
      markListed();
      button.setAttribute('aria-expanded', String(open));
      box.dataset['open'] = String(open);
      stack();
    },
  };
}
