import { nearAddress } from '../../web/src/ui/near-address.ts';

const ID = 'place:b';

describe('the address of a near name', () => {
  test('has its id where the name stood', () => {
    expect(
      nearAddress({ pathname: '/map', search: '?place=王府&scope=WITHIN' }, undefined, '王府', ID),
    ).toEqual({
      pathname: '/map',
      search: `?place=${encodeURIComponent(ID)}&scope=WITHIN`,
    });
    const pathname = `/entity/${encodeURIComponent('王府')}`;
    expect(nearAddress({ pathname, search: '' }, '王府', '王府', ID)).toEqual({
      pathname: `/entity/${encodeURIComponent(ID)}`,
      search: '',
    });
    expect(nearAddress({ pathname: `${pathname}/`, search: '' }, '王府', '王府', ID).pathname).toBe(
      `/entity/${encodeURIComponent(ID)}`,
    );
  });

  test('leaves what only looks like the name', () => {
    expect(nearAddress({ pathname: '/map', search: '?place=map' }, undefined, 'map', ID).pathname).toBe(
      '/map',
    );
    expect(nearAddress({ pathname: '/graph', search: '?of=a&to=ab' }, undefined, 'a', ID).search).toBe(
      `?of=${encodeURIComponent(ID)}&to=ab`,
    );
  });
});
