import type { Role } from './role.ts';
import type { Span } from './span.ts';
import type { ReportTree, SectionLevel, SectionNode, StatementKind, StatementNode } from './tree.ts';

/** A section while it is filled. */
export interface OpenSection {
  readonly number: string;
  readonly level: SectionLevel;
  readonly label: string | null;
  readonly title: string;
  readonly heading: Span | null;
  readonly parent: OpenSection | null;
  readonly role: Role;
  /** As cited, with all above it: `三(四)提升国有资产利用效能`. */
  readonly citation: string;
  start: number;
  end: number;
  children: number;
  sentences: number;
  challenges: number;
  /** The last item's number. */
  items: number;
  /** Whether statements stand in it or below it. */
  filled: boolean;
}

export interface NewSection {
  readonly level: SectionLevel;
  /** Null where it is counted on from its siblings. */
  readonly number: string | null;
  readonly label: string | null;
  readonly title: string;
  /** What it adds to a citation. */
  readonly cite: string;
  readonly heading: Span | null;
  readonly role: Role;
}

export interface NewStatement {
  readonly kind: StatementKind;
  readonly span: Span;
  readonly year: number;
  /** The printed number of an item or challenge, as cited; '' for a sentence. */
  readonly cite: string;
  /** The printed number of an item; null for a sentence or a challenge. */
  readonly item: number | null;
}

export interface TreeBuilder {
  open(parent: OpenSection | null, section: NewSection): OpenSection;
  add(section: OpenSection, statement: NewStatement): void;
  tree(): ReportTree;
}

/** Numbers sections and statements by place and stretches each section over what stands in it. */
export function treeBuilder(text: string): TreeBuilder {
  const sections: OpenSection[] = [];
  const statements: StatementNode[] = [];
  let top = 0;
  return {
    open(parent, { level, number, label, title, cite, heading, role }) {
      const place = number === null ? (parent ? (parent.children += 1) : (top += 1)) : 0;
      const section: OpenSection = {
        number: number ?? (parent ? `${parent.number}.${place}` : `${place}`),
        level,
        label,
        title,
        heading,
        parent,
        role,
        citation: joined(parent?.citation ?? '', cite),
        start: heading?.start ?? -1,
        end: heading?.end ?? -1,
        children: 0,
        sentences: 0,
        challenges: 0,
        items: 0,
        filled: false,
      };
      if (heading) stretch(parent, heading);
      sections.push(section);
      return section;
    },
    add(section, { kind, span, year, cite, item }) {
      stretch(section, span);
      for (let up: OpenSection | null = section; up && !up.filled; up = up.parent) up.filled = true;
      const last =
        kind === 'CHALLENGE'
          ? `c${(section.challenges += 1)}`
          : item === null
            ? `s${(section.sentences += 1)}`
            : `${(section.items = nextNumber(item, section.items))}`;
      const citation = joined(section.citation, cite);
      statements.push({
        number: `${section.number}.${last}`,
        kind,
        section: section.number,
        span,
        year,
        citation,
      });
    },
    tree: () => ({ text, sections: sections.filter(({ start }) => start >= 0).map(plain), statements }),
  };
}

/** An item keeps its printed number where that goes on upwards; a repeated or misprinted one is counted on instead. */
function nextNumber(printed: number, last: number): number {
  return printed > last ? printed : last + 1;
}

function stretch(section: OpenSection | null, span: Span): void {
  for (let up = section; up; up = up.parent) {
    if (up.start < 0) up.start = span.start;
    up.end = Math.max(up.end, span.end);
  }
}

/** «三» and «一是» would run into one number: «三、一是». */
function joined(above: string, cite: string): string {
  return /[一二三四五六七八九十]$/.test(above) && /^[一二三四五六七八九十第首其]/.test(cite)
    ? `${above}、${cite}`
    : above + cite;
}

function plain({ number, level, label, title, parent, start, end, heading }: OpenSection): SectionNode {
  return { number, level, label, title, parent: parent?.number ?? null, span: { start, end }, heading };
}
