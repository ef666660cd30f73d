import {
  circle as leafletCircle,
  type Circle as LeafletCircle,
  type LatLng,
  type Map as LeafletMap,
} from 'leaflet';
import css from './circle-drawing.module.css';
import { circleAround, type Circle } from './circle.ts';
import { text } from './text.ts';

/** A shorter way is a click, not a circle, in pixels. */
const SHORTEST_DRAG = 6;

interface CircleDrawing {
  readonly show: (circle: Circle | null) => void;
  /** Whether the pointer draws a circle, instead of moving the map. */
  readonly draw: (on: boolean) => void;
}

interface Drag {
  readonly centre: LatLng;
  readonly x: number;
  readonly y: number;
}

/** The circle that is asked about, and the pointer's way to draw one: with a mouse, a pen or a finger. */
export function addCircleDrawing(
  map: LeafletMap,
  handlers: { readonly onDrawn: (circle: Circle) => void; readonly onCancelled: () => void },
): CircleDrawing {
  const container = map.getContainer();
  const told = document.createElement('output');
  told.className = css.told ?? '';
  told.hidden = true;
  container.append(told);
  let shown: LeafletCircle | null = null;
  let drawing = false;
  let drag: Drag | null = null;
  let asked: Circle | null = null;

  const put = (centre: LatLng, metres: number): void => {
    shown ??= leafletCircle(centre, {
      radius: metres,
      className: css.circle ?? '',
      interactive: false,
    }).addTo(map);
    shown.setLatLng(centre).setRadius(metres).bringToBack();
  };
  const showAsked = (): void => {
    told.hidden = true;
    if (asked !== null) {
      const { latitude, longitude, radiusMetres } = asked;
      put(map.wrapLatLng([latitude, longitude]), radiusMetres);
    } else {
      shown?.remove();
      shown = null;
    }
  };
  const circleTo = (event: PointerEvent, { centre }: Drag): Circle =>
    circleAround(
      { longitude: centre.lng, latitude: centre.lat },
      map.distance(centre, map.mouseEventToLatLng(event)),
    );
  const cancelDrag = (): void => {
    drag = null;
    showAsked();
  };

  const press = (event: PointerEvent): void => {
    if (!drawing || !event.isPrimary || event.button !== 0 || isControl(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    container.setPointerCapture(event.pointerId);
    drag = { centre: map.mouseEventToLatLng(event), x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent): void => {
    if (drag === null) return;
    const { radiusMetres } = circleTo(event, drag);
    put(drag.centre, radiusMetres);
    told.hidden = false;
    told.textContent = text.radius(text.metres(radiusMetres));
  };
  const release = (event: PointerEvent): void => {
    if (drag === null) return;
    const way = Math.hypot(event.clientX - drag.x, event.clientY - drag.y);
    const circle = circleTo(event, drag);
    cancelDrag();
    if (way >= SHORTEST_DRAG) {
      handlers.onDrawn(circle);
    } else {
      told.hidden = false;
      told.textContent = text.tooSmall;
    }
  };
  const listening = new AbortController();
  const { signal } = listening;
  container.addEventListener('pointerdown', press, { capture: true, signal });
  container.addEventListener('pointermove', move, { signal });
  container.addEventListener('pointerup', release, { signal });
  container.addEventListener('pointercancel', cancelDrag, { signal });
  map.on('unload', () => {
    listening.abort();
    document.removeEventListener('keydown', escape);
    told.remove();
  });

  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    cancelDrag();
    handlers.onCancelled();
  };

  return {
    show: (circle) => {
      asked = circle;
      showAsked();
    },
    draw: (on) => {
      drawing = on;
      container.dataset['drawing'] = String(on);
      if (on) {
        map.dragging.disable();
        map.boxZoom.disable();
        document.addEventListener('keydown', escape);
      } else {
        map.dragging.enable();
        map.boxZoom.enable();
        document.removeEventListener('keydown', escape);
        cancelDrag();
      }
    },
  };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.leaflet-control') !== null;
