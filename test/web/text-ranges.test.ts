import { excerpt, rangesWithin, sentencesWith } from '../../web/src/ui/text-ranges.ts';

const sliced = ({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) =>
  ranges.map(({ start, end }) => text.slice(start, end));

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('rangesWithin', () => {
  test('counts from the part’s beginning, and leaves out what lies outside', () => {
    expect(
      rangesWithin({ start: 100, end: 120 }, [
        { start: 104, end: 107 },
        { start: 98, end: 101 },
        { start: 118, end: 121 },
      ]),
    ).toEqual([{ start: 4, end: 7 }]);
  });
});

describe('excerpt', () => {
  const text = '统筹金宝街52号等优质行政办公空间。';

  test('keeps the words, with … where it cuts', () => {
    const shown = excerpt(text, rangeOf(text, '优质'), 3);
    expect(shown.text).toBe('…2号等优质行政办…');
    expect(sliced({ text: shown.text, ranges: [shown.range] })).toEqual(['优质']);
  });

  test('cuts nothing from a short text', () => {
    expect(excerpt(text, rangeOf(text, '统筹'), 50)).toEqual({ text, range: { start: 0, end: 2 } });
  });
});

describe('sentencesWith', () => {
  const text = '(1)深化“四巷”建设。“银巷”吸引机构。“硅巷”加快建设。发挥优势,打造“杏巷”。';

  test('keeps the sentences that hold a range, and marks the same words', () => {
    const shown = sentencesWith(text, [rangeOf(text, '银巷'), rangeOf(text, '杏巷')]);
    expect(shown.text).toBe('…“银巷”吸引机构。…发挥优势,打造“杏巷”。');
    expect(sliced(shown)).toEqual(['银巷', '杏巷']);
  });

  test('keeps a text whole whose every sentence holds one', () => {
    const ranges = ['四巷', '银巷', '硅巷', '杏巷'].map((words) => rangeOf(text, words));
    expect(sentencesWith(text, ranges)).toEqual({ text, ranges });
  });

  test('keeps a text without a sentence’s end', () => {
    expect(sentencesWith('建设金宝街', [{ start: 2, end: 5 }])).toEqual({
      text: '建设金宝街',
      ranges: [{ start: 2, end: 5 }],
    });
  });
});
