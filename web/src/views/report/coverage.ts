import type { ReportSection, ReportStatement } from './report-data.ts';
import { disjoint, lengthOf, overlaps, within, type Span } from './span.ts';

/** What the graph holds of a stretch: a statement that names something, one that names nothing, or no statement. */
type Standing = 'named' | 'silent' | 'outside';

interface Band extends Span {
  readonly standing: Standing;
}

const standingOf = (statement: ReportStatement): Standing =>
  statement.mentions.length > 0 ? 'named' : 'silent';

/**
 * The text from its beginning to its end by what the graph holds of it. Neighbours that stand alike are one band; what
 * is blank belongs to the band before it.
 */
export function coverageBands(text: string, statements: readonly ReportStatement[]): Band[] {
  const bands: Band[] = [];
  const add = (standing: Standing, start: number, end: number): void => {
    const last = bands.at(-1);
    const blank = standing === 'outside' && text.slice(start, end).trim() === '';
    if (last && (blank || last.standing === standing)) bands[bands.length - 1] = { ...last, end };
    else bands.push({ standing, start, end });
  };
  let at = 0;
  for (const { item, start, end } of disjoint(statements, ({ span }) => span, {
    start: 0,
    end: text.length,
  })) {
    if (start > at) add('outside', at, start);
    add(standingOf(item), start, end);
    at = end;
  }
  if (at < text.length) add('outside', at, text.length);
  return bands;
}

/** How much of each of so many equal parts of the text is names, from 0 to 1. */
export function mentionDensity(
  length: number,
  statements: readonly ReportStatement[],
  parts: number,
): number[] {
  const spans = statements.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const size = length / parts;
  return Array.from({ length: parts }, (_, index) => {
    const part = { start: index * size, end: (index + 1) * size };
    return size > 0 ? shareOf(spans, part) : 0;
  });
}

/** How much of a stretch the spans take, which don't overlap; from 0 to 1. */
function shareOf(spans: readonly Span[], stretch: Span): number {
  const taken = spans
    .filter((span) => overlaps(span, stretch))
    .reduce((sum, span) => sum + lengthOf(within(span, stretch)), 0);
  return lengthOf(stretch) > 0 ? taken / lengthOf(stretch) : 0;
}

interface SectionCoverage {
  readonly section: ReportSection;
  readonly statements: number;
  /** How many of them name nothing that the graph knows. */
  readonly silent: number;
  /** How much of the section stands in statements, and in names, from 0 to 1. */
  readonly inStatements: number;
  readonly inMentions: number;
}

/** The strip's content in figures, section by section. */
export function sectionCoverage(
  sections: readonly ReportSection[],
  statements: readonly ReportStatement[],
): SectionCoverage[] {
  return sections.map((section) => {
    const inside = statements.filter(({ span }) => overlaps(span, section.span));
    return {
      section,
      statements: inside.length,
      silent: inside.filter((statement) => standingOf(statement) === 'silent').length,
      inStatements: shareOf(
        inside.map(({ span }) => span),
        section.span,
      ),
      inMentions: shareOf(
        inside.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
        section.span,
      ),
    };
  });
}
