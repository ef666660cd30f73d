import type { Params, Row } from '../../src/store/store.ts';

/** What the shapes' statements find: written by hand, the same for every engine. */
export const SAMPLES = [
  { id: 'a', properties: { name: '金宝街', rank: 2 } },
  { id: 'b', properties: { name: '隆福寺', rank: 1.5 } },
  { id: 'c', properties: { name: '东四' } },
  { id: 'd', properties: { name: '😀', rank: 2 } },
  { id: 'e', properties: { name: '～' } },
];

export const LINKS = [
  { from: 'a', to: 'b', rank: 3 },
  { from: 'a', to: 'c', rank: 1 },
  { from: 'a', to: 'd', rank: 2 },
  { from: 'b', to: 'c', rank: 1 },
];

export interface Shape {
  readonly params?: Params;
  readonly rows: readonly Row[];
}

/** By the statement's name under `read/shape/`. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'map-projection': {
    rows: [
      { sample: { id: 'a', rank: 2, missing: null, twice: 4 } },
      { sample: { id: 'b', rank: 1.5, missing: null, twice: 3 } },
      { sample: { id: 'c', rank: null, missing: null, twice: null } },
      { sample: { id: 'd', rank: 2, missing: null, twice: 4 } },
      { sample: { id: 'e', rank: null, missing: null, twice: null } },
    ],
  },
  'pattern-comprehension': {
    rows: [
      { id: 'a', links: 3, first: [{ id: 'c', rank: 1 }] },
      { id: 'b', links: 1, first: [{ id: 'c', rank: 1 }] },
      { id: 'c', links: 0, first: [] },
      { id: 'd', links: 0, first: [] },
      { id: 'e', links: 0, first: [] },
    ],
  },
  'subquery-limit-per-parent': {
    params: { limit: 2 },
    rows: [
      {
        id: 'a',
        top: [
          { id: 'c', rank: 1 },
          { id: 'd', rank: 2 },
        ],
      },
      { id: 'b', top: [{ id: 'c', rank: 1 }] },
      { id: 'c', top: [] },
      { id: 'd', top: [] },
      { id: 'e', top: [] },
    ],
  },
  'optional-match': {
    rows: [
      { id: 'a', linked: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] },
      { id: 'b', linked: [{ id: 'c' }] },
      { id: 'c', linked: [] },
      { id: 'd', linked: [] },
      { id: 'e', linked: [] },
    ],
  },
  'order-with-nulls': {
    rows: [
      { id: 'b', rank: 1.5 },
      { id: 'a', rank: 2 },
      { id: 'd', rank: 2 },
      { id: 'c', rank: null },
      { id: 'e', rank: null },
    ],
  },
  'order-with-nulls-descending': {
    rows: [
      { id: 'c', rank: null },
      { id: 'e', rank: null },
      { id: 'a', rank: 2 },
      { id: 'd', rank: 2 },
      { id: 'b', rank: 1.5 },
    ],
  },
  // By code point: JavaScript's own order, by UTF-16 unit, has the emoji before the wave.
  'order-of-names': { rows: ['东四', '金宝街', '隆福寺', '～', '😀'].map((name) => ({ name })) },
  'order-of-keys': {
    params: {
      keys: [
        '2024|x|00012',
        '2024|x|00002',
        '2024|y|00001',
        '2024|X|00099',
        '2024||00001',
        '2023|z|99999',
        '2024|街|00001',
      ],
      after: '2024|x|00002',
    },
    rows: ['2024|x|00012', '2024|y|00001', '2024||00001', '2024|街|00001'].map((key) => ({ key })),
  },
  page: { params: { after: 'a', skip: 1, limit: 2 }, rows: [{ id: 'c' }, { id: 'd' }] },
  counts: {
    rows: [
      { id: 'a', links: 3, linked: false },
      { id: 'b', links: 1, linked: true },
      { id: 'c', links: 0, linked: true },
      { id: 'd', links: 0, linked: true },
      { id: 'e', links: 0, linked: false },
    ],
  },
  'integer-division': { params: { limit: 2 }, rows: [{ whole: 3, exact: 3.5 }] },
  'no-rows': { params: { none: null }, rows: [] },
};
