import { answerLink, readMapAddress } from '../../web/src/views/map/map-address.ts';

const read = (search: string) => readMapAddress(new URLSearchParams(search));

test('an empty address asks for nothing', () => {
  expect(read('')).toEqual({
    place: null,
    circle: null,
    brokenCircle: null,
    scope: 'WITHIN',
    unconfirmed: false,
    divisions: false,
    kinds: [],
  });
});

test('an address holds the whole view', () => {
  expect(
    read(
      'place=place:wangfujing&circle=116.41,39.92,800&scope=RELATED&unconfirmed=1&divisions=1&kinds=CLUSTER',
    ),
  ).toEqual({
    place: 'place:wangfujing',
    circle: { longitude: 116.41, latitude: 39.92, radiusMetres: 800 },
    brokenCircle: null,
    scope: 'RELATED',
    unconfirmed: true,
    divisions: true,
    kinds: ['CLUSTER'],
  });
});

test('what is not known is left aside, but a broken circle is kept to be told', () => {
  expect(read('place=%20&circle=here&scope=ALL&unconfirmed=yes&kinds=BRAND')).toMatchObject({
    place: null,
    circle: null,
    brokenCircle: 'here',
    scope: 'WITHIN',
    unconfirmed: false,
    kinds: [],
  });
});

test('an empty circle is none, not a broken one', () => {
  expect(read('circle=').brokenCircle).toBeNull();
});

test.each([['kinds=PROJECT&kinds=CLUSTER'], ['kinds=CLUSTER,PROJECT,PROJECT']])(
  '%s names both kinds',
  (search) => {
    expect(read(search).kinds).toEqual(['PROJECT', 'CLUSTER']);
  },
);

test('the answer view is asked the same', () => {
  expect(answerLink(['place:a', 'place:b'], 'RELATED')).toBe(
    '/?touching=place%3Aa&touching=place%3Ab&match=ANY&scope=RELATED',
  );
  expect(answerLink(['place:a'], 'WITHIN')).toBe('/?touching=place%3Aa&scope=WITHIN');
});
