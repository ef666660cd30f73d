import type { Cost } from './cost.ts';

/** Objects of one answer: some seconds of work where all of them are there. */
export const HIGHEST_COST = 50_000;

/** What `extensions.cost` of an answer tells, counted before anything was read. */
export interface AnswerCost {
  /** Objects that the query may read; null where it is no valid query, and has no cost. */
  readonly estimated: number | null;
  /** The highest that is answered. */
  readonly limit: number;
  /** Response keys of the field that most of it comes from. */
  readonly field?: string;
  /** Objects that come from there. */
  readonly fieldCost?: number;
}

export const NO_COST: AnswerCost = { estimated: null, limit: HIGHEST_COST };

export function answerCost({ total, field, ofField }: Cost): AnswerCost {
  const largest = field === '' ? {} : { field, fieldCost: ofField };
  return { estimated: total, limit: HIGHEST_COST, ...largest };
}
