import type { PlaceCategory } from '../../api/documents.gen.ts';

/** How places of some categories are drawn. */
export type PlaceStyle = 'division' | 'area' | 'street' | 'building' | 'station' | 'park';

export function styleOf(category: PlaceCategory): PlaceStyle {
  switch (category) {
    case 'AREA':
    case 'REGION':
      return 'area';
    case 'STREET':
      return 'street';
    case 'BUILDING':
    case 'SITE':
      return 'building';
    case 'STATION':
      return 'station';
    case 'PARK':
      return 'park';
    default:
      return 'division';
  }
}

/** The side of the square that a glyph is drawn in. */
export const GLYPH_SIZE = 16;

/** Outlines in that square. */
export const GLYPHS: Readonly<Record<PlaceStyle, string>> = {
  division: 'M3 3H13V13H3Z',
  area: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z',
  street: 'M8 1L15 8L8 15L1 8Z',
  building: 'M8 2L14.5 13.5H1.5Z',
  station: 'M5 2H11L14.5 8L11 14H5L1.5 8Z',
  park: 'M1.5 2.5H14.5L8 14Z',
};
