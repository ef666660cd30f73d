import fc from 'fast-check';
import { searchQuestion, searchTokens } from '../../src/link/search-question.ts';

test('a text’s tokens are its pairs of characters within words, and characters that stand alone', () => {
  expect(searchTokens(['推进“银巷”建设,街、ＣＢＤ。'])).toBe('推进 银巷 建设 街 cb bd');
  expect(searchTokens(['金宝街', '金宝街8号地'])).toBe('金宝 宝街 街8 8号 号地');
  expect(searchTokens(['', '……'])).toBe('');
});

test('what is folded away parts no word of a text, since a text may be wrapped there', () => {
  expect(searchTokens(['金宝\n 街'])).toBe('金宝 宝街');
});

test('a character of two code units is one', () => {
  expect(searchTokens(['𠮷野家'])).toBe('𠮷野 野家');
  expect(searchQuestion('𠮷').grams).toEqual(['𠮷']);
});

test.each([
  ['银巷', ['银巷'], ['银巷'], 1],
  ['金宝街', ['金宝街'], ['金宝', '宝街'], 2],
  ['“杏巷”', ['杏巷'], ['杏巷'], 1],
  ['金宝街 改造', ['金宝街', '改造'], ['金宝', '宝街', '改造'], 2],
  ['老旧小区改造', ['老旧小区改造'], ['老旧', '旧小', '小区', '区改', '改造'], 3],
  ['巷', ['巷'], ['巷'], 1],
  ['巷 街', ['巷', '街'], ['巷', '街'], 2],
  ['巷 改造', ['巷', '改造'], ['改造'], 1],
  ['改造 改造', ['改造'], ['改造'], 1],
  ['ＣＢＤ AND (x)', ['cbd', 'and', 'x'], ['cb', 'bd', 'an', 'nd'], 2],
])('%s is asked by its words and their pairs', (text, words, grams, needed) => {
  expect(searchQuestion(text)).toEqual({ words, grams, needed });
});

test.each(['', ' \t\u3000', '“”……', '+-&&||!(){}[]^"~*?:\\/', '🏮', '\ud800', '\u0000'])(
  '%j asks for nothing',
  (text) => expect(searchQuestion(text)).toEqual({ words: [], grams: [], needed: 0 }),
);

test('tokens hold nothing but letters and digits, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(searchTokens([text])).toMatch(/^(?:[\p{L}\p{N}]{1,2} ?)*$/u);
      for (const gram of searchQuestion(text).grams) expect(gram).toMatch(/^[\p{L}\p{N}]{1,2}$/u);
    }),
  );
});
