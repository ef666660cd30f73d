import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { isOneSlip } from '../../src/link/one-slip.ts';

test.each([
  ['金宝街', '金保街'],
  ['金宝街', '金宝大街'],
  ['金宝街', '金街'],
  ['金宝街', '宝金街'],
  ['金宝街', '金街宝'],
  ['jinbaojie', 'jinboajie'],
  ['', '街'],
])('«%s» and «%s» are one slip apart', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

test.each([
  ['金宝街', '金宝街'],
  ['金宝街', '街宝金'],
  ['金宝街', '银巷街'],
  ['金宝街', '金'],
  ['', ''],
  ['aab', 'baa'],
])('«%s» and «%s» are not', (a, b) => expect(isOneSlip(a, b)).toBe(false));

test('is the edit distance of one, but for neighbours exchanged', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const exchanged = Array.from(
        a,
        (_, i) => a.slice(0, i) + a.slice(i + 1, i + 2) + a.charAt(i) + a.slice(i + 2),
      );
      expect(isOneSlip(a, b)).toBe(a !== b && (distance(a, b) === 1 || exchanged.includes(b)));
    }),
    { numRuns: 2_000 },
  );
});
