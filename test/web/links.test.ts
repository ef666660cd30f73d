import { chosenLink, measuresLink } from '../../web/src/address/links.ts';

test('a chosen entity leads to the measures that touch it', () => {
  expect(chosenLink({ id: 'place:a-street', kind: 'PLACE' })).toBe('/?touching=place%3Aa-street');
});

test('an indicator, which no measure touches, leads to its page', () => {
  const indicator = { id: 'indicator:gdp', kind: 'INDICATOR' } as const;
  expect(measuresLink(indicator)).toBeNull();
  expect(chosenLink(indicator)).toBe('/entity/indicator%3Agdp');
});
