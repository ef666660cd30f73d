import fc from 'fast-check';
import { fold, foldSpan, nameKey } from '../../src/link/fold.ts';

test.each([
  ['width', 'ＡＢ（１）', 'ab(1)'],
  ['case', 'E-Park', 'e-park'],
  ['quotation marks', '“杏巷”', '"杏巷"'],
  ['dashes', '2023–2025', '2023—2025'],
  ['line breaks and spaces', '故宫以东 融\n　·艺术季', '故宫以东融·艺术季'],
])('folds %s', (_, written, folded) => {
  expect(fold(written)).toBe(folded);
});

test('a hyphen stays a hyphen, since it joins words and does not span years', () => {
  expect(fold('E-park')).not.toBe(fold('E—park'));
});

test('a name is looked up without quotation and title marks', () => {
  expect(nameKey('“杏巷”')).toBe(nameKey('杏巷'));
  expect(nameKey('《情满九道弯》')).toBe(nameKey('情满九道弯'));
});

test('each folded unit knows its place in the original', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), (text, from) => {
      const span = { start: Math.min(from, text.length), end: text.length };
      const { text: folded, offsets } = foldSpan(text, span);
      expect(offsets).toHaveLength(folded.length + 1);
      for (let index = 0; index < folded.length; index += 1) {
        expect(fold(text.charAt(offsets[index] ?? -1))).toBe(folded.charAt(index));
      }
    }),
  );
});
