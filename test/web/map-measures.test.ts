import {
  inGroups,
  mergeMeasures,
  touchedPlaces,
  type TouchedMeasure,
} from '../../web/src/views/map/measure-groups.ts';

type Touch = TouchedMeasure['touches'][number];

const touch = (id: string, scope: Touch['scope'], quote: string): Touch => ({
  scope,
  entity: { id, kind: 'PLACE', name: id },
  mention: { span: { start: 0, end: quote.length, quote } },
});

const measure = (
  id: string,
  year: number,
  start: number,
  touches: readonly Touch[] = [],
): TouchedMeasure => ({
  node: {
    __typename: 'Measure',
    id,
    statementKind: 'MEASURE',
    year,
    text: id,
    number: id,
    span: { start, end: start + 1 },
    section: { id: 'section', title: 'section' },
    report: { id: `report:${year}`, title: 'report' },
  },
  touches,
});

test('groups hold so many, the last one the rest', () => {
  expect(inGroups([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inGroups([], 2)).toEqual([]);
});

test('answers are merged without doubles, in text order, the newest plan first', () => {
  const first = [measure('b', 2024, 20, [touch('p', 'WITHIN', '甲')]), measure('old', 2023, 1)];
  const second = [measure('a', 2024, 10), measure('b', 2024, 20, [touch('q', 'MENTIONED', '乙')])];
  const merged = mergeMeasures([first, second]);
  expect(merged.map(({ node }) => node.id)).toEqual(['a', 'b', 'old']);
  expect(merged[1]?.touches.map(({ entity }) => entity.id)).toEqual(['p', 'q']);
});

test('a touched place stands once, with its narrowest scope and each word that touches it', () => {
  const touches = [touch('p', 'MENTIONED', '甲'), touch('p', 'WITHIN', '甲'), touch('p', 'WITHIN', '丙')];
  expect(touchedPlaces([...touches, touch('q', 'RELATED', '丁')])).toMatchObject([
    { id: 'p', scope: 'MENTIONED', quotes: ['甲', '丙'] },
    { id: 'q', scope: 'RELATED', quotes: ['丁'] },
  ]);
});
