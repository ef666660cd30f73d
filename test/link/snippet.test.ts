import fc from 'fast-check';
import { snippetOf } from '../../src/link/snippet.ts';

const shown = (text: string, ...spans: [number, number][]): { text: string; finds: string[] } => {
  const snippet = snippetOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  return {
    text: snippet.text,
    finds: snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end)),
  };
};

test('a short text is shown whole', () => {
  expect(shown('推动金宝街建设。', [2, 5])).toEqual({ text: '推动金宝街建设。', finds: ['金宝街'] });
  expect(shown('推动金宝街建设。')).toEqual({ text: '推动金宝街建设。', finds: [] });
});

test('a long text is cut around what was found, with a mark at each cut', () => {
  const text = `${'前'.repeat(200)}金宝街${'后'.repeat(200)}`;
  const { text: snippet, finds } = shown(text, [200, 203]);
  expect(snippet).toBe(`…${'前'.repeat(20)}金宝街${'后'.repeat(97)}…`);
  expect(finds).toEqual(['金宝街']);
});

test('the part that holds most is shown, and a find at the end is shown with what stands before', () => {
  const text = `金${'前'.repeat(200)}金宝街金宝街`;
  expect(shown(text, [0, 1], [201, 207])).toEqual({
    text: `…${'前'.repeat(114)}金宝街金宝街`,
    finds: ['金宝街金宝街'],
  });
});

test('no character is cut in two, and highlights are what was found', () => {
  const texts = fc.array(fc.constantFrom('街', '𠮷', '金宝街', '银'.repeat(30)), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const spans = [...text.matchAll(/金宝街/gu)].map(({ index }) => ({ start: index, end: index + 3 }));
      const snippet = snippetOf(text, spans);
      expect(snippet.text).not.toMatch(/\p{Surrogate}/u);
      expect(text).toContain(snippet.text.replace(/^…|…$/gu, ''));
      expect(snippet.text.length).toBeLessThanOrEqual(122);
      if (spans.length > 0) expect(snippet.highlights.length).toBeGreaterThan(0);
      for (const { start, end } of snippet.highlights) {
        expect('金宝街').toContain(snippet.text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
