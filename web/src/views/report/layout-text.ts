import type { ReportStatement, ReportMention, ReportSection } from './report-data.ts';
import { disjoint, overlaps, tiled, within, type Span } from './span.ts';

/** A piece of the text that is shown in one way. A mention is always one segment, whole. */
export interface Segment extends Span {
  readonly text: string;
  readonly mention: ReportMention | null;
  /** Whether a figure's words stand here. */
  readonly figure: boolean;
}

/** The part of a paragraph that one statement has, or none. */
export interface Run extends Span {
  readonly statement: ReportStatement | null;
  /** Whether the statement begins here; it may go on in the next paragraph. */
  readonly first: boolean;
  readonly segments: readonly Segment[];
}

/** From one line's beginning to the next one's, blank lines with it. */
export interface Paragraph extends Span {
  /** The section whose heading or theme it opens with. */
  readonly opens: ReportSection | null;
  readonly heading: readonly Segment[];
  readonly runs: readonly Run[];
}

/** Paragraphs of one section that follow each other. */
export interface Block extends Span {
  /** Null for what stands outside all sections. */
  readonly section: ReportSection | null;
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A text as it is read: in blocks of sections, paragraphs, statements and segments. Every level's spans tile the one
 * above, so that the segments' texts, one after another, are the text.
 */
export function layoutText(
  text: string,
  sections: readonly ReportSection[],
  statements: readonly ReportStatement[],
): Block[] {
  const bounds = { start: 0, end: text.length };
  const ordered = disjoint(statements, ({ span }) => span, bounds);
  const opened = new Map(
    sections.flatMap((section) => (section.heading ? [[section.heading.start, section]] : [])),
  );
  const innermost = innermostSection(sections);
  const blocks: (Block & { paragraphs: Paragraph[] })[] = [];
  let next = 0;
  for (const { start, end, content } of paragraphSpans(text, [...opened.keys()])) {
    const opens = opened.get(content) ?? null;
    const headingEnd = opens?.heading ? Math.min(opens.heading.end, end) : start;
    // Statements come in text order, so what ends before this paragraph is past for all that follow.
    while ((ordered[next]?.end ?? Infinity) <= headingEnd) next += 1;
    const beyond = ordered.findIndex((statement, index) => index >= next && statement.start >= end);
    const here = ordered.slice(next, beyond === -1 ? undefined : beyond);
    const rest = { start: headingEnd, end };
    const parts = here.map(({ item, ...span }) => ({ item, ...within(span, rest) }));
    const paragraph: Paragraph = {
      start,
      end,
      opens,
      heading: headingEnd > start ? [plain(text, { start, end: headingEnd })] : [],
      runs: tiled(parts, rest).map((tile) => ({
        start: tile.start,
        end: tile.end,
        statement: tile.item,
        first: tile.item !== null && tile.start === tile.item.span.start,
        segments: segmentsOf(text, tile, tile.item),
      })),
    };
    const { section, level } = innermost(content);
    const last = blocks.at(-1);
    if (last?.section === section && opens === null) {
      last.paragraphs.push(paragraph);
      blocks[blocks.length - 1] = { ...last, end };
    } else blocks.push({ section, level, start, end, paragraphs: [paragraph] });
  }
  return blocks;
}

const plain = (text: string, { start, end }: Span): Segment => ({
  start,
  end,
  text: text.slice(start, end),
  mention: null,
  figure: false,
});

function segmentsOf(text: string, run: Span, statement: ReportStatement | null): Segment[] {
  if (statement === null) return [plain(text, run)];
  const figures = disjoint(
    statement.observations.flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? [])),
    (span) => span,
    run,
  );
  // A mention that is cut, by a paragraph's end or another mention, is shown as plain text: half a name names nothing.
  const mentions = disjoint(statement.mentions, ({ span }) => span, run).filter(
    ({ item, start, end }) => item.span.start === start && item.span.end === end,
  );
  return tiled(mentions, run).flatMap((tile) => {
    if (tile.item !== null)
      return [
        {
          ...plain(text, tile),
          mention: tile.item,
          figure: figures.some((figure) => overlaps(figure, tile)),
        },
      ];
    const inside = figures
      .map(({ item, ...span }) => ({ item, ...within(span, tile) }))
      .filter(({ start, end }) => start < end);
    return tiled(inside, tile).map((piece) => ({ ...plain(text, piece), figure: piece.item !== null }));
  });
}

/** Where paragraphs begin and end, and where their first word stands; also a heading within a line begins one. */
function paragraphSpans(text: string, headings: readonly number[]): (Span & { readonly content: number })[] {
  const contents = new Set<number>();
  for (const { index } of text.matchAll(/(?<=^[^\S\n]*)\S/gmu)) contents.add(index);
  for (const start of headings) if (start < text.length) contents.add(start);
  const sorted = [...contents].sort((a, b) => a - b);
  if (sorted.length === 0 && text !== '') return [{ start: 0, end: text.length, content: 0 }];
  const startOf = (content: number): number => {
    const line = text.lastIndexOf('\n', content - 1) + 1;
    return text.slice(line, content).trim() === '' ? line : content;
  };
  return sorted.map((content, index) => {
    const next = sorted[index + 1];
    return {
      content,
      start: index === 0 ? 0 : startOf(content),
      end: next === undefined ? text.length : startOf(next),
    };
  });
}

/** The innermost section at a place and how deep it lies, 0 at the top. */
function innermostSection(
  sections: readonly ReportSection[],
): (at: number) => { readonly section: ReportSection | null; readonly level: number } {
  const sorted = [...sections].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return (at) => {
    const around = sorted.filter(({ span }) => span.start <= at && at < span.end);
    return { section: around.at(-1) ?? null, level: Math.max(0, around.length - 1) };
  };
}
