import { withValues } from '../../web/src/address/parameters.ts';
import {
  closed,
  formatOpening,
  isStatementId,
  LARGEST,
  MOST_OPENINGS,
  opened,
  parseOpening,
  parseQuestion,
  PORTION,
  withKinds,
} from '../../web/src/views/graph/address.ts';

const params = (search: string) => new URLSearchParams(search);

describe('the graph’s address', () => {
  test.each([
    ['place:jinbao-street', { id: 'place:jinbao-street', count: PORTION, kinds: [] }],
    ['place:dongcheng-district@60', { id: 'place:dongcheng-district', count: 60, kinds: [] }],
    ['金宝街@PROJECT,STATEMENT', { id: '金宝街', count: PORTION, kinds: ['PROJECT', 'STATEMENT'] }],
    ['place:a@PLACE,90', { id: 'place:a', count: 90, kinds: ['PLACE'] }],
  ])('an opening: %s', (value, opening) => {
    expect(parseOpening(value)).toEqual(opening);
    expect(formatOpening(parseOpening(value))).toBe(value);
  });

  test('an opening keeps to what the API gives, and forgets kinds that do not exist', () => {
    expect(parseOpening('place:a@100000').count).toBe(LARGEST);
    expect(parseOpening('place:a@0').count).toBe(1);
    expect(parseOpening('place:a@TREE').kinds).toEqual([]);
    expect(parseOpening('place:a@').id).toBe('place:a@');
  });

  test('a question says what is in focus, opened and shown', () => {
    expect(
      parseQuestion(
        params('of=金宝街&open=place:a&open=place:b@60&kinds=PLACE&kinds=TREE&statements=0&degree=9'),
      ),
    ).toEqual({
      of: '金宝街',
      open: [
        { id: 'place:a', count: PORTION, kinds: [] },
        { id: 'place:b', count: 60, kinds: [] },
      ],
      unopened: 0,
      kinds: new Set(['PLACE']),
      statements: false,
      degree: 9,
      chosen: null,
    });
    expect(parseQuestion(params(''))).toEqual({
      of: null,
      open: [],
      unopened: 0,
      kinds: null,
      statements: true,
      degree: null,
      chosen: null,
    });
  });

  test.each(['degree=-1', 'degree=many', 'degree=1.5', 'degree=0', 'degree='])(
    '%s is no degree',
    (search) => {
      expect(parseQuestion(params(search)).degree).toBeNull();
    },
  );

  test('opens, opens further, and closes', () => {
    const one = opened(params('of=x&at=report:r@1-2'), { id: 'place:a', count: PORTION, kinds: [] });
    expect(one.getAll('open')).toEqual(['place:a']);
    const further = opened(one, { id: 'place:a', count: 60, kinds: [] });
    expect(further.getAll('open')).toEqual(['place:a@60']);
    const two = opened(further, { id: 'place:b', count: PORTION, kinds: ['PLACE'] });
    expect(two.getAll('open')).toEqual(['place:a@60', 'place:b@PLACE']);
    const left = closed(two, 'place:a');
    expect(left.getAll('open')).toEqual(['place:b@PLACE']);
    expect([left.get('of'), left.get('at')]).toEqual(['x', 'report:r@1-2']);
  });

  test('one kind opened leaves open what was', () => {
    const whole = opened(params('of=x'), { id: 'place:a', count: 60, kinds: [] });
    const one = opened(whole, { id: 'place:a', count: 45, kinds: ['STATEMENT'] });
    const two = opened(one, { id: 'place:a', count: PORTION, kinds: ['PROJECT'] });
    expect(two.getAll('open')).toEqual(['place:a@60', 'place:a@STATEMENT,45', 'place:a@PROJECT']);
    expect(parseQuestion(two).open).toHaveLength(3);
    const further = opened(two, { id: 'place:a', count: 90, kinds: [] });
    expect(further.getAll('open')).toEqual(['place:a@90', 'place:a@STATEMENT,45', 'place:a@PROJECT']);
    expect(closed(further, 'place:a').has('open')).toBe(false);
  });

  test('no more is opened than anyone looks at, and the rest is counted', () => {
    const many = new URLSearchParams(Array.from({ length: 500 }, (_, index) => ['open', `place:${index}`]));
    const { open, unopened } = parseQuestion(many);
    expect([open.length, unopened]).toEqual([MOST_OPENINGS, 500 - MOST_OPENINGS]);
    expect(opened(many, { id: 'place:x', count: PORTION, kinds: [] }).getAll('open')).toHaveLength(501);
  });

  test('all kinds and none are told apart', () => {
    expect(parseQuestion(withKinds(params('kinds=PLACE'), null)).kinds).toBeNull();
    expect(parseQuestion(withKinds(params(''), [])).kinds).toEqual(new Set());
    expect(withKinds(params(''), ['PLACE', 'EVENT']).getAll('kinds')).toEqual(['PLACE', 'EVENT']);
  });

  test('values are set, taken out and may be empty; the others stay', () => {
    expect(withValues(params('a=1&b=2'), { a: ['3', '4'] }).toString()).toBe('b=2&a=3&a=4');
    expect(withValues(params('a=1&b=2'), { a: null }).toString()).toBe('b=2');
    expect(withValues(params('a=1&b=2'), { a: '' }).toString()).toBe('b=2&a=');
  });

  test('statements are told from entities', () => {
    expect(isStatementId('measure:dongcheng-2024:3.4.3.2')).toBe(true);
    expect(isStatementId('place:measure')).toBe(false);
  });
});
