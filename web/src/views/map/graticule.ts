import type { Map as LeafletMap } from 'leaflet';
import { text } from './text.ts';
import css from './graticule.module.css';
import { degreesLabel, gridLines, gridStep } from './grid.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Labels stand so far from the edge. */
const INSET = 6;
/** The corners are the controls', so far from each edge. */
const CORNER = 100;
const LABEL_WIDTH = 60;

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A plain metric grid under the map, with degrees at the edges; it needs no tiles from anywhere. */
export function addGraticule(map: LeafletMap): void {
  const container = map.getContainer();
  const svg = svgElement('svg', { class: css.grid ?? '', 'aria-hidden': 'true' });
  const size = document.createElement('p');
  size.className = css.size ?? '';
  container.prepend(svg);
  container.append(size);

  const draw = (): void => {
    const { x: width, y: height } = map.getSize();
    if (width === 0 || height === 0) return;
    const bounds = map.getBounds();
    const middle = map.getCenter();
    const pixelAway = map.containerPointToLatLng([width / 2 + 1, height / 2]);
    const step = gridStep(map.distance(middle, pixelAway));
    const { meridians, parallels } = gridLines(
      { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() },
      step,
    );
    const drawn: SVGElement[] = [];
    const label = (words: string, at: Readonly<Record<string, string | number>>): void => {
      const element = svgElement('text', at);
      element.textContent = words;
      drawn.push(element);
    };
    for (const longitude of meridians) {
      const { x } = map.latLngToContainerPoint([middle.lat, longitude]);
      drawn.push(svgElement('line', { x1: x, x2: x, y1: 0, y2: height }));
      if (x > CORNER && x < width - CORNER - LABEL_WIDTH)
        label(degreesLabel(longitude, step, 'longitude'), { x: x + 3, y: height - INSET });
    }
    for (const latitude of parallels) {
      const { y } = map.latLngToContainerPoint([latitude, middle.lng]);
      drawn.push(svgElement('line', { x1: 0, x2: width, y1: y, y2: y }));
      if (y > CORNER && y < height - CORNER)
        label(degreesLabel(latitude, step, 'latitude'), { x: width - INSET, y: y - 3, 'text-anchor': 'end' });
    }
    svg.replaceChildren(...drawn);
    size.textContent = text.grid(text.metres(step));
  };
  map.on('move zoomend resize', draw);
  draw();
  map.on('unload', () => {
    svg.remove();
    size.remove();
  });
}
