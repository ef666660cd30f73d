import type { Span } from '../text/span.ts';

/** A plan of one year as a report names it. */
export interface AnnualPlan {
  readonly year: number;
  readonly span: Span;
}

const ANNUAL_PLAN = /(20\d{2})\s*年\s*国民经济\s*和\s*社会\s*发展\s*计划/gu;

/** Every «2025年国民经济和社会发展计划» of a stretch of the report, in order. */
export function annualPlansIn(text: string, { start, end }: Span): AnnualPlan[] {
  return [...text.slice(start, end).matchAll(ANNUAL_PLAN)].map((found) => ({
    year: Number(found[1]),
    span: { start: start + found.index, end: start + found.index + found[0].length },
  }));
}
