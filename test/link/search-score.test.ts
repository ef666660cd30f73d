import fc from 'fast-check';
import { searchQuestion } from '../../src/link/search-question.ts';
import { scoreName, scoreText } from '../../src/link/search-score.ts';

const name = (text: string, asked: string) => scoreName(text, searchQuestion(asked));
const text = (statement: string, asked: string) => scoreText(statement, searchQuestion(asked));
const found = (statement: string, asked: string) =>
  text(statement, asked)?.spans.map(({ start, end }) => statement.slice(start, end));

test('a name that is what was asked for has all there is', () => {
  expect(name('金宝街', '金宝街')).toEqual({ score: 3, spans: [{ start: 0, end: 3 }] });
  expect(name('“杏巷”', '杏巷')!.score).toBeLessThan(3);
});

test('a name counts the less, the more of it nobody asked for', () => {
  expect(name('金宝街8号地', '金宝街')).toEqual({ score: 2.5, spans: [{ start: 0, end: 3 }] });
  expect(name('金宝街组团', '金宝街')!.score).toBe(2.6);
});

test('a text counts the more, the more often it has the word, and the less, the longer it is', () => {
  const once = '推动金宝街建设。';
  expect(text(`${once}${once}`, '金宝街')!.score).toBeGreaterThan(
    text(`${once}推动银巷建设。`, '金宝街')!.score,
  );
  expect(text(once, '金宝街')!.score).toBeGreaterThan(text(`${once}统筹推进各项工作。`, '金宝街')!.score);
});

test('half of the pairs are enough, both of two are needed, and whole words go first', () => {
  expect(text('老旧小区综合整治', '老旧小区改造')).not.toBeNull();
  expect(text('旧楼改造', '老旧小区改造')).toBeNull();
  expect(text('宝街', '金宝街')).toBeNull();
  expect(text('老旧小区改造,其他小区绿化', '老旧小区改造')!.score).toBeGreaterThan(
    text('老旧小区整治,其他小区改造', '老旧小区改造')!.score,
  );
});

test('finds are told in the original text, whatever was folded', () => {
  expect(found('推动 金 宝\n街 与ＣＢＤ', '金宝街 cbd')).toEqual(['金 宝\n街', 'ＣＢＤ']);
  expect(found('老旧小区综合整治', '老旧小区改造')).toEqual(['老旧小区']);
  expect(found('巷口的巷', '巷')).toEqual(['巷', '巷']);
});

test('a text without the words, and any text for a question that asks nothing, is no hit', () => {
  expect(text('推动银巷建设', '金宝街')).toBeNull();
  expect(text('推动银巷建设', '!')).toBeNull();
  expect(name('', '金宝街')).toBeNull();
});

test('spans lie in order within the text and apart from each other, and scores within their bounds', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...Array.from('金宝街银巷 改造,“”ＡaA1𠮷\ud800🏮')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(characters, characters, (statement, asked) => {
      for (const scored of [text(statement, asked), name(statement, asked)]) {
        if (scored === null) continue;
        expect(scored.score).toBeGreaterThan(0);
        expect(scored.score).toBeLessThanOrEqual(3);
        let last = -1;
        for (const { start, end } of scored.spans) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(statement.length);
          last = end - 1;
        }
      }
    }),
    { numRuns: 500 },
  );
});
