import { entityRef, nameIn } from '../../web/src/address/entity-ref.ts';

describe('an entity in an address', () => {
  test('stands by its id or by a name', () => {
    expect(entityRef('place:jinbao-street')).toEqual({ id: 'place:jinbao-street' });
    expect(entityRef('“四巷”')).toEqual({ name: '“四巷”' });
    expect(entityRef('项目:一期')).toEqual({ name: '项目:一期' });
  });

  test('is never asked for by more than the API takes', () => {
    expect(entityRef('街'.repeat(300))).toEqual({ name: '街'.repeat(200) });
  });

  test('is looked for by its name alone', () => {
    expect(nameIn('place:jinbaojie')).toBe('jinbaojie');
    expect(nameIn('金宝街')).toBe('金宝街');
  });
});
