import fc from 'fast-check';
import { layoutText, type Block } from '../../web/src/views/report/layout-text.ts';
import { markedPieces, marksIn, type Mark } from '../../web/src/views/report/marks.ts';
import type { ReportSection, ReportStatement } from '../../web/src/views/report/report-data.ts';

const section = (id: string, start: number, end: number, heading: number | null): ReportSection => ({
  id,
  label: null,
  title: id,
  span: { start, end },
  heading: heading === null ? null : { start, end: heading },
});

const statement = (
  id: string,
  start: number,
  end: number,
  mentions: readonly (readonly [number, number])[] = [],
  figures: readonly (readonly [number, number])[] = [],
): ReportStatement => ({
  __typename: 'Passage',
  id,
  statementKind: 'NARRATIVE',
  span: { start, end },
  mentions: mentions.map(([from, to]) => ({
    span: { start: from, end: to },
    entity: { __typename: 'Place', id: `place:${from}`, kind: 'PLACE', name: `${from}` },
  })),
  observations: figures.map(([from, to]) => ({ evidence: [{ span: { start: from, end: to } }] })),
});

const paragraphsOf = (blocks: readonly Block[]) => blocks.flatMap(({ paragraphs }) => paragraphs);
const segmentsOf = (blocks: readonly Block[]) =>
  paragraphsOf(blocks).flatMap(({ heading, runs }) => [
    ...heading,
    ...runs.flatMap(({ segments }) => segments),
  ]);

/** A text of lines with statements in them, mentions and figures in those; and sections over all of it. */
const reports = fc
  .array(
    fc.record({
      indent: fc.constantFrom('', '  ', '\n', '\n  '),
      heading: fc.boolean(),
      pieces: fc.array(
        fc.record({
          words: fc.string({
            unit: fc.constantFrom('东', '城', '8', '。', ' ', '𠀀'),
            minLength: 1,
            maxLength: 12,
          }),
          isStatement: fc.boolean(),
          cuts: fc.array(fc.nat(12), { maxLength: 4 }),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((lines) => {
    let text = '';
    const sections: ReportSection[] = [];
    const statements: ReportStatement[] = [];
    for (const { indent, heading, pieces } of lines) {
      text += indent;
      const lineStart = text.length;
      if (heading) {
        text += '一、标题';
        sections.push(section(`section:${lineStart}`, lineStart, text.length + 1, text.length));
      }
      for (const { words, isStatement, cuts } of pieces) {
        const start = text.length;
        text += words;
        if (!isStatement) continue;
        const within = [...new Set(cuts.map((cut) => Math.min(cut, words.length)))].sort((a, b) => a - b);
        const spans = within.slice(1).map((end, index) => [start + within[index]!, start + end] as const);
        statements.push(
          statement(
            `passage:${start}`,
            start,
            text.length,
            spans.filter((_, index) => index % 2 === 0),
            spans.length > 0 ? [[start, spans.at(-1)![1]]] : [],
          ),
        );
      }
      text += '\n';
    }
    return { text, sections, statements };
  });

describe('layoutText', () => {
  test('loses and doubles nothing of the text', () => {
    fc.assert(
      fc.property(reports, ({ text, sections, statements }) => {
        const segments = segmentsOf(layoutText(text, sections, statements));
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        let at = 0;
        for (const { start, end, text: words } of segments) {
          expect([start, words]).toEqual([at, text.slice(start, end)]);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('shows each mention once, whole, with its own words', () => {
    fc.assert(
      fc.property(reports, ({ text, sections, statements }) => {
        const shown = segmentsOf(layoutText(text, sections, statements)).filter(({ mention }) => mention);
        const asked = statements.flatMap(({ mentions }) => mentions);
        expect(shown.map(({ mention }) => mention)).toEqual(asked);
        for (const { mention, text: words } of shown)
          expect(words).toBe(text.slice(mention!.span.start, mention!.span.end));
      }),
    );
  });

  test('begins each statement once and keeps its words together', () => {
    fc.assert(
      fc.property(reports, ({ text, sections, statements }) => {
        const runs = paragraphsOf(layoutText(text, sections, statements)).flatMap((each) => each.runs);
        expect(runs.flatMap(({ first, statement: its }) => (first && its ? [its.id] : []))).toEqual(
          statements.map(({ id }) => id),
        );
        for (const { id, span } of statements) {
          const words = runs
            .filter((run) => run.statement?.id === id)
            .flatMap(({ segments }) => segments.map((segment) => segment.text));
          expect(words.join('')).toBe(text.slice(span.start, span.end));
        }
      }),
    );
  });

  const TEXT = '序言。\n\n  一、部分\n\n  主题。(1)推动东城8号地。\n  (2)完成40户。\n结语';
  const at = (words: string): number => TEXT.indexOf(words);
  const SECTIONS = [
    section('one', at('一、'), at('\n结语'), at('一、') + 4),
    section('theme', at('主题'), at('\n结语'), at('主题') + 2),
  ];

  test('sets headings apart, runs themes in, and ends a block with its section', () => {
    const blocks = layoutText(TEXT, SECTIONS, []);
    expect(blocks.map(({ section: of, level }) => [of?.id ?? null, level])).toEqual([
      [null, 0],
      ['one', 0],
      ['theme', 1],
      [null, 0],
    ]);
    expect(paragraphsOf(blocks).map(({ opens }) => opens?.id ?? null)).toEqual([
      null,
      'one',
      'theme',
      null,
      null,
    ]);
    const theme = blocks[2]!.paragraphs[0]!;
    expect(theme.heading.map(({ text }) => text)).toEqual(['  主题']);
    expect(theme.runs.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['。(1)推动东城8号地。\n'],
    ]);
  });

  test('goes on with a statement in the next paragraph, and begins it once', () => {
    const item = statement('item', at('(1)'), at('\n结语'), [[at('东城'), at('东城') + 5]]);
    const runs = paragraphsOf(layoutText(TEXT, SECTIONS, [item])).flatMap((each) => each.runs);
    const its = runs.filter((run) => run.statement === item);
    expect(its.map(({ first }) => first)).toEqual([true, false]);
    expect(its[0]!.segments.map(({ text, mention }) => [text, mention !== null])).toEqual([
      ['(1)推动', false],
      ['东城8号地', true],
      ['。\n', false],
    ]);
  });

  test('tells a figure, and a name within it', () => {
    const item = statement(
      'item',
      at('(1)'),
      at('\n  (2)'),
      [[at('东城'), at('东城') + 2]],
      [[at('推动'), at('号')]],
    );
    const { segments } = paragraphsOf(layoutText(TEXT, SECTIONS, [item]))[2]!.runs[1]!;
    expect(segments.map(({ text, figure, mention }) => [text, figure, mention !== null])).toEqual([
      ['(1)', false, false],
      ['推动', true, false],
      ['东城', true, true],
      ['8', true, false],
      ['号地。', false, false],
    ]);
  });

  test('lays out 100,000 characters while no one waits', () => {
    const line = '东城区推动金宝街8号地改造,完成投资40亿元。';
    const lines = Math.ceil(100_000 / (line.length * 4 + 1));
    const long = `${line.repeat(4)}\n`.repeat(lines);
    const many = Array.from({ length: lines * 4 }, (_, index) => {
      const start = index * line.length + Math.floor(index / 4);
      return statement(
        `s${index}`,
        start,
        start + line.length,
        [[start, start + 3]],
        [[start + 15, start + 21]],
      );
    });
    const before = performance.now();
    const blocks = layoutText(long, [], many);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(segmentsOf(blocks).filter(({ mention }) => mention)).toHaveLength(many.length);
  });
});

describe('marks', () => {
  const spans = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const marks = fc.array(
    spans.map((span): Mark => ({ ...span, kind: 'found' })),
    { maxLength: 5 },
  );

  test('cut a segment where they begin and end, and change no word', () => {
    fc.assert(
      fc.property(spans, marks, (span, several) => {
        const text = 'x'.repeat(span.end - span.start);
        const pieces = markedPieces({ ...span, text }, several);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = span.start;
        for (const { text: words, kinds } of pieces) {
          for (let offset = at; offset < at + words.length; offset += 1)
            expect(kinds.length > 0).toBe(several.some(({ start, end }) => start <= offset && offset < end));
          at += words.length;
        }
      }),
    );
  });

  test('are the same nothing wherever there are none', () => {
    expect(marksIn([{ start: 0, end: 5, kind: 'at' }], { start: 5, end: 9 })).toBe(
      marksIn([], { start: 0, end: 9 }),
    );
  });
});
