import type { OpenSection, TreeBuilder } from './builder.ts';
import type { Paragraph } from './clauses.ts';
import { sumsUp } from './cues.ts';
import { lineHeading, numberedHeading, phraseHeading, PHRASE_RANK, type Heading } from './heading.ts';
import { newList } from './items.ts';
import { mended } from './phrase.ts';
import { noProblems } from './problems.ts';
import { reviewsAndPlans, sectionRole, type Role, type Years } from './role.ts';
import { runningRole } from './running-role.ts';
import { addStatements, type Reading } from './statements.ts';

export interface PartReading {
  readonly text: string;
  readonly years: Years;
  readonly builder: TreeBuilder;
  /** No part of the report is the tasks' alone, so that one that plans the year may hold them. */
  readonly arranges: boolean;
}

interface Level {
  readonly rank: number;
  /** The printed number; 0 where there is none. */
  readonly value: number;
  readonly section: OpenSection;
}

/** Reads a part's paragraphs into sections, themes and statements. `heading` is the part's own, if it has one. */
export function readPart(
  { text, years, builder, arranges }: PartReading,
  part: OpenSection,
  heading: Heading | null,
  paragraphs: readonly Paragraph[],
  after: Paragraph | null,
): void {
  const nextOf = (i: number): Paragraph | null => paragraphs[i + 1] ?? after;
  const sectioned = paragraphs.some(
    (each, i) => i > 0 && headingOf(text, each, nextOf(i), part.role)?.rank !== undefined,
  );
  const reading: Reading = {
    problems: noProblems(),
    passage: { paragraph: 'NEW', awaits: null, place: sectioned ? 'BEFORE' : 'IN', tasks: !sectioned },
    list: newList(),
  };
  const running = runningRole(
    part.role,
    arranges && !sectioned,
    heading === null || reviewsAndPlans(part.title),
    years,
  );
  let stack: Level[] = [];
  const current = (): OpenSection => stack.at(-1)?.section ?? part;
  const close = (rank: number): void => {
    stack = stack.filter((level) => level.rank < rank);
  };
  const open = (found: Heading, value: number): void => {
    close(found.rank);
    const above = current();
    const level = found.style === 'PHRASE' || stack.length > 0 ? 'THEME' : 'SECTION';
    const role = sectionRole(found.title, above === part ? running.role : above.role, arranges, years);
    const { label, title, cite } = found;
    const section = builder.open(above, {
      level,
      number: null,
      label,
      title,
      cite,
      heading: found.span,
      role,
    });
    stack.push({ rank: found.rank, value, section });
    if (found.style !== 'PHRASE') {
      reading.problems.mode = 'OFF';
      reading.passage.awaits = null;
    }
    reading.passage.place = 'IN';
    reading.passage.tasks = true;
  };

  paragraphs.forEach((paragraph, i) => {
    let from = i === 0 && heading ? heading.rest : paragraph.start;
    const words = mended(text.slice(from, Math.min(paragraph.end, from + 400)));
    const role = current().role;
    const { marker } = paragraph;
    const sibling = stack.some(({ rank, value }) => rank === marker?.rank && follows(marker.value, value));
    const found = i === 0 && heading ? null : headingOf(text, paragraph, nextOf(i), role, sibling);
    if (found && !(role === 'PROBLEMS' && found.rank > 2)) {
      open(found, marker?.value ?? 0);
      from = found.rest;
    } else {
      if (!marker || marker.form === 'DASH') close(PHRASE_RANK);
      if (sibling && marker) close(marker.rank);
      if (!marker && stack.length > 0 && current().filled && leaves(words, part.role)) {
        stack = [];
        reading.passage.place = 'AFTER';
      }
      running.read(words, marker !== null);
    }
    const here = stack.length > 0 ? current().role : running.role;
    const themed = here === 'REVIEW' || here === 'TASKS';
    const settled = reading.passage.place === 'IN' && reading.problems.mode === 'OFF' && !sumsUp(words);
    const nested = current().level === 'THEME';
    if (from < paragraph.end && themed && settled && !nested) {
      const theme = phraseHeading(
        text,
        from === paragraph.start ? paragraph : { ...paragraph, start: from, marker: null },
      );
      if (theme) {
        open(theme, 0);
        from = theme.rest;
      }
    }
    const section = current();
    const does = section === part ? running.role : section.role;
    addStatements(text, paragraph, from, section, does, reading, builder, years);
  });
}

/** Whether a number goes on with a list; one skipped is taken for a misprint. */
function follows(value: number, last: number): boolean {
  return value > last && value <= last + 2;
}

function headingOf(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | null,
  role: Role,
  sibling = false,
): Heading | null {
  return numberedHeading(text, paragraph, next, role, sibling) ?? lineHeading(text, paragraph, next);
}

function leaves(words: string, role: Role): boolean {
  return role === 'REVIEW' ? sumsUp(words) : /^(?:各位(?:代表|委员|同志)|同志们)/.test(words);
}
