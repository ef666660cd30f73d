import type { Range } from './clause-skeleton.ts';
import type { Predicate } from './stage-predicate.ts';

/** The sign that stands for a work, and the one for any other mention. */
export const WORK = '\uE000';
export const OTHER = '\uE001';

/** Works that a clause enumerates: what is said behind the last holds for each. */
export interface WorkGroup {
  /** Positions of the works, in order. */
  readonly works: readonly number[];
  readonly start: number;
  readonly end: number;
}

const JOINT = /[、和与及暨]|—/u;
const LONGEST_JOINT = 24;

/** Side by side («“A”“B”») or joined by 、和与及, with no predicate of the former in between («A竣工、B加快复建»). */
function joined(between: string, predicates: readonly Predicate[], from: number, to: number): boolean {
  if (between === '') return true;
  if (between.length > LONGEST_JOINT || !JOINT.test(between)) return false;
  return !predicates.some(({ start, end }) => from <= start && end <= to);
}

export function groupsIn(
  text: string,
  clause: Range,
  predicates: readonly Predicate[],
  isDriven: (from: number, to: number) => boolean,
): WorkGroup[] {
  const groups: WorkGroup[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    if (text.charAt(at) !== WORK) continue;
    const last = groups.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end, at);
    if (
      last !== undefined &&
      between !== undefined &&
      joined(between, predicates, last.end, at) &&
      !isDriven(last.end, at)
    ) {
      groups[groups.length - 1] = { works: [...last.works, at], start: last.start, end: at + 1 };
    } else groups.push({ works: [at], start: at, end: at + 1 });
  }
  return groups;
}
