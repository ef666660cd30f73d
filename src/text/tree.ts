import type { Span } from './span.ts';

export type SectionLevel = 'PREAMBLE' | 'PART' | 'SECTION' | 'THEME' | 'CLOSING';

export type StatementKind = 'ACHIEVEMENT' | 'MEASURE' | 'CHALLENGE' | 'CONDITION' | 'TARGET' | 'NARRATIVE';

/** A heading with all that stands under it. */
export interface SectionNode {
  /** Position, e.g. `3`, `3.4`, `3.4.3`; `0` for what stands before part one, `closing` for what follows the last part. */
  readonly number: string;
  readonly level: SectionLevel;
  /** As printed without its punctuation marks around: `三`, `(四)`; null where none is printed. */
  readonly label: string | null;
  /** The heading's words without label; 序 and 结语 where none is printed. */
  readonly title: string;
  /** Number of the section that contains it; null at the top. */
  readonly parent: string | null;
  /** From the heading through the last word under it. */
  readonly span: Span;
  /** The heading's own words with its label; null where none is printed. */
  readonly heading: Span | null;
}

/** One unit of the report: a sentence, or a numbered item with all its sentences. */
export interface StatementNode {
  /** Position: `3.4.3.2` for item 2 of theme 3.4.3, `3.1.2.s1` for a sentence, `1.c1` for a challenge. */
  readonly number: string;
  readonly kind: StatementKind;
  /** Number of the innermost section that contains it. */
  readonly section: string;
  readonly span: Span;
  /** The year it is about. */
  readonly year: number;
  /** Where it stands, as a reader would cite it: `三(四)提升国有资产利用效能(2)`. */
  readonly citation: string;
}

/** A report's text with its sections and statements, both in text order. */
export interface ReportTree {
  readonly text: string;
  readonly sections: readonly SectionNode[];
  readonly statements: readonly StatementNode[];
}
