import fc from 'fast-check';
import { codePointsOf } from '../../src/export/code-points.ts';

test('every offset counts what characters stand before it', () => {
  const unit = fc.constantFrom('金', 'a', '𠮷', '👩‍🌾');
  fc.assert(
    fc.property(fc.array(unit), fc.array(unit), (before, after) => {
      const offset = before.join('').length;
      const text = [...before, ...after].join('');
      expect(codePointsOf(text)(offset)).toBe(Array.from(before.join('')).length);
    }),
  );
});
