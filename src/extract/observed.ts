import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import type { Comparator } from './comparator.ts';
import type { FactKind } from './fact-kind.ts';
import type { ObservationForm } from './form.ts';
import type { ReportYears, TimeMark } from './period.ts';

export interface ObservedStatement {
  readonly kind: StatementKind;
  readonly year: number;
  readonly span: Span;
}

export interface ObservationInput {
  /** The report's text, which every span indexes. */
  readonly text: string;
  readonly statement: ObservedStatement;
  readonly mentions: readonly { readonly entity: string; readonly span: Span }[];
  /** The sentence before in the same paragraph: its time and subject may go on. */
  readonly previous?: ObservedStatement | null;
  /** The time that governs the statement from outside its words: its paragraph's, or its part's. */
  readonly scope?: TimeMark | null;
  /** Names of the place that the report is about: its figures are told of no other. */
  readonly home?: readonly string[];
  readonly years: ReportYears;
}

export type ObservedIndicator =
  { readonly kind: 'known'; readonly id: string } | { readonly kind: 'derived'; readonly name: string };

export interface ExtractedObservation {
  readonly indicator: ObservedIndicator;
  readonly year: number;
  readonly period: string;
  readonly factKind: FactKind;
  readonly form: ObservationForm;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string | null;
  /** The figure with its comparing words, as printed. */
  readonly wording: string;
  readonly figure: Span;
  readonly clause: Span;
}
