import type { StatementKind } from '../text/tree.ts';
import type { StageKind } from './stage-ladder.ts';

export type StageFactKind = 'ACTUAL' | 'TARGET' | 'ESTIMATE';

/** Whether statements of a kind tell of stages; what is hoped or thanked for in passing does not. */
const BY_KIND: Readonly<Partial<Record<StatementKind, StageFactKind>>> = {
  ACHIEVEMENT: 'ACTUAL',
  MEASURE: 'TARGET',
  TARGET: 'TARGET',
  CHALLENGE: 'ACTUAL',
};

const EXPECTED = /(?:预计|有望|预期)[^、]{0,16}$/u;
const INTENDED = /(?:力争|计划|拟于|拟在|将于|即将|将在|确保)[^、]{0,16}$/u;
const DONE_ALREADY = /(?:已经|现已|均已|已)[^、]{0,4}$/u;

/**
 * How the words before a predicate say that it holds; undefined where it is no news of this statement: a challenge tells
 * of hindrance alone, and what a task takes for granted («已建成的») is no target.
 */
export function factKindOf(kind: StatementKind, stage: StageKind, before: string): StageFactKind | undefined {
  const usual = BY_KIND[kind];
  if (usual === undefined || (kind === 'CHALLENGE' && stage !== 'STALLED')) return undefined;
  if (EXPECTED.test(before)) return 'ESTIMATE';
  if (usual === 'ACTUAL' && INTENDED.test(before)) return 'TARGET';
  if (usual === 'TARGET' && (DONE_ALREADY.test(before) || stage === 'STALLED')) return undefined;
  return usual;
}

const YEAR = /(20\d{2})年(?!以来|度|来|至|[-—]|第)/gu;
const SPAN_OF_YEARS = /20\d{2}(?:年)?[-—至到]20\d{2}/u;

/** The year that the words before a predicate name last, else the statement's. */
export function yearOf(statementYear: number, before: string): number {
  if (SPAN_OF_YEARS.test(before)) return statementYear;
  if (/明年[^、]{0,12}$/u.test(before)) return statementYear + 1;
  const named = [...before.matchAll(YEAR)].at(-1)?.[1];
  return named === undefined ? statementYear : Number(named);
}
