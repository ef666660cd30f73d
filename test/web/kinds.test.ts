import { readKinds } from '../../web/src/address/kinds.ts';
import { ENTITY_KINDS } from '../../web/src/vocabulary/kinds.ts';

const read = (search: string) => readKinds(new URLSearchParams(search));

describe('the kinds that an address names', () => {
  test.each([
    'kinds=PLACE&kinds=PROJECT',
    'kinds=PLACE,PROJECT',
    'kinds=project,%20Place',
    'kinds=TREE,PLACE,PROJECT',
  ])('%s', (search) => expect(read(search)).toEqual(new Set(['PLACE', 'PROJECT'])));

  test('none are named by nothing alone', () => {
    expect(read('kinds=')).toEqual(new Set());
    expect(read('')).toBeNull();
  });

  test.each(['kinds=TREE', 'kinds=TREE,BUSH&kinds=', 'kinds=,'])(
    '%s makes no sense and is left aside',
    (search) => expect(read(search)).toBeNull(),
  );

  test('all can be named', () => {
    expect(read(`kinds=${ENTITY_KINDS.join(',')}`)?.size).toBe(ENTITY_KINDS.length);
  });
});
