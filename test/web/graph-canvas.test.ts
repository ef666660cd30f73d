import fc from 'fast-check';
import { freePlace, overlap, places, placesAlong } from '../../web/src/views/graph/canvas/boxes.ts';
import { mixed } from '../../web/src/views/graph/canvas/mixed.ts';
import { edgesOf, sizeOf } from '../../web/src/views/graph/canvas/scene.ts';
import { fractionOf, startPosition } from '../../web/src/views/graph/canvas/start-positions.ts';

const FRAME = { width: 400, height: 300 };

describe('names on the canvas', () => {
  test('stand to the right, or where there is room', () => {
    const node = { x: 200, y: 150, size: 10 };
    const [right, left, below] = places(node, 60, 18);
    expect(freePlace(places(node, 60, 18), [], FRAME)).toEqual(right);
    expect(freePlace(places(node, 60, 18), [right!], FRAME)).toEqual(left);
    expect(freePlace(places(node, 60, 18), [right!, left!], FRAME)).toEqual(below);
    expect(freePlace(places({ ...node, x: 390 }, 60, 18), [], FRAME)?.left).toBeLessThan(390);
  });

  test('never cover another nor leave the frame', () => {
    const number = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: number, y: number, size: fc.integer({ min: 2, max: 15 }) })),
        (nodes) => {
          const taken = [];
          for (const node of nodes) {
            const box = freePlace(places(node, 70, 18), taken, FRAME);
            if (box) taken.push(box);
          }
          for (const [index, box] of taken.entries()) {
            expect(box.left >= 0 && box.left + box.width <= FRAME.width).toBe(true);
            expect(taken.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          }
        },
      ),
    );
  });

  test('an edge’s name stands in its middle first', () => {
    const [middle] = placesAlong({ x: 0, y: 0 }, { x: 100, y: 50 }, 20, 10);
    expect(middle).toEqual({ left: 40, top: 20, width: 20, height: 10 });
  });
});

describe('where nodes start', () => {
  test('depends on their ids alone', () => {
    expect(startPosition('place:a', null)).toEqual(startPosition('place:a', null));
    expect(startPosition('place:a', null)).not.toEqual(startPosition('place:b', null));
  });

  test('is around what brought them', () => {
    const parent = { x: 1_000, y: -500 };
    const { x, y } = startPosition('place:a', parent);
    expect(Math.hypot(x - parent.x, y - parent.y)).toBeLessThan(100);
  });

  test('a fraction is one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fractionOf(text)).toBeGreaterThanOrEqual(0);
        expect(fractionOf(text)).toBeLessThan(1);
      }),
    );
  });
});

test('links the same way are one arrow that names them all', () => {
  const links = [
    { from: 'a', to: 'b', type: 'COVERS' },
    { from: 'a', to: 'b', type: 'MEMBER_OF' },
    { from: 'b', to: 'a', type: 'NEAR' },
  ];
  expect(
    edgesOf(
      links,
      (type) => type.toLowerCase(),
      (names) => names.join(' + '),
    ),
  ).toEqual([
    { key: 'a>b', from: 'a', to: 'b', name: 'covers + member_of' },
    { key: 'b>a', from: 'b', to: 'a', name: 'near' },
  ]);
});

test('what joins more is larger, statements are small', () => {
  expect(sizeOf('PLACE', 9, false)).toBeGreaterThan(sizeOf('PLACE', 1, false));
  expect(sizeOf('PLACE', 10_000, true)).toBeLessThan(20);
  expect(sizeOf('STATEMENT', 10, false)).toBeLessThan(sizeOf('PLACE', 0, false));
});

test('colours mix by their share', () => {
  expect(mixed('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 0.2)).toBe('rgb(51, 51, 51)');
});
