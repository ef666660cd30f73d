import type { Position } from './circle.ts';

const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_000;
/** Cells are at least so wide on the screen, in pixels. */
const NARROWEST_CELL = 60;

/** The grid's cell in metres: 1, 2 or 5 and zeros, not narrower on the screen than a glance needs. */
export function gridStep(metresPerPixel: number): number {
  const least = metresPerPixel * NARROWEST_CELL;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface GridLines {
  /** Degrees east of the lines that run north. */
  readonly meridians: readonly number[];
  /** Degrees north of the lines that run east. */
  readonly parallels: readonly number[];
}

/** Lines a round number of metres apart. They stay where they are while the map is moved within a degree. */
export function gridLines(bounds: Bounds, stepMetres: number): GridLines {
  const anchor: Position = {
    longitude: Math.round((bounds.west + bounds.east) / 2),
    latitude: Math.round((bounds.south + bounds.north) / 2),
  };
  const northStep = stepMetres / METRES_PER_DEGREE;
  const eastStep = northStep / Math.max(0.01, Math.cos((anchor.latitude * Math.PI) / 180));
  return {
    meridians: multiples(anchor.longitude, eastStep, bounds.west, bounds.east),
    parallels: multiples(anchor.latitude, northStep, bounds.south, bounds.north),
  };
}

function multiples(anchor: number, step: number, from: number, to: number): number[] {
  const first = Math.ceil((from - anchor) / step);
  const last = Math.floor((to - anchor) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => anchor + (first + index) * step);
}

/** Degrees with as many decimals as tell neighbouring lines apart. */
export function degreesLabel(degrees: number, stepMetres: number, axis: 'longitude' | 'latitude'): string {
  const decimals = Math.min(6, Math.max(1, 7 - Math.ceil(Math.log10(stepMetres * 2))));
  const [positive, negative] = axis === 'longitude' ? ['E', 'W'] : ['N', 'S'];
  return `${Math.abs(degrees).toFixed(decimals)}°${degrees < 0 ? negative : positive}`;
}
