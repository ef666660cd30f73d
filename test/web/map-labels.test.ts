import { labelsWithRoom, type Label } from '../../web/src/views/map/label-room.ts';

const label = (key: string, x: number, y: number): Label => ({ key, text: '王府井大街', x, y, reach: 10 });

test('a name alone stands on the right', () => {
  expect(labelsWithRoom([label('a', 0, 0)])).toEqual(new Map([['a', 'right']]));
});

test('a name gives way to a marker on its right', () => {
  expect(labelsWithRoom([label('a', 0, 0), label('b', 40, 0)])).toEqual(
    new Map([
      ['a', 'left'],
      ['b', 'right'],
    ]),
  );
});

test('where markers crowd, those inside have no room', () => {
  const crowd = Array.from({ length: 25 }, (_, index) =>
    label(`${index}`, (index % 5) * 24, Math.floor(index / 5) * 24),
  );
  const sides = labelsWithRoom(crowd);
  expect(sides.has('12')).toBe(false);
  expect(sides.get('4')).toBe('right');
  expect(sides.get('0')).toBe('left');
});

test('the order decides who has a name', () => {
  const near = [label('a', 0, 0), label('b', 6, 6)];
  expect([...labelsWithRoom(near).keys()][0]).toBe('a');
  expect([...labelsWithRoom([...near].reverse()).keys()][0]).toBe('b');
});
