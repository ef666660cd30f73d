import { entityRef } from '../../web/src/address/entity-ref.ts';
import { changed } from '../../web/src/address/parameters.ts';

test('changes what is named and leaves the rest', () => {
  expect(changed('?year=2024&at=x', { year: '2025' })).toBe('?at=x&year=2025');
  expect(changed('?lacks=NUMBER&lacks=PLACE', { lacks: ['PROJECT', 'PLACE'] })).toBe(
    '?lacks=PROJECT&lacks=PLACE',
  );
});

test.each([null, '', []])('%j takes a parameter away', (value) => {
  expect(changed('?name=x&all=1', { name: value })).toBe('?all=1');
  expect(changed('?name=x', { name: value })).toBe('');
});

test('an address holds an id or a name', () => {
  expect(entityRef('project:hub')).toEqual({ id: 'project:hub' });
  expect(entityRef('东直门枢纽')).toEqual({ name: '东直门枢纽' });
});
