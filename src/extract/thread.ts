import type { FactKind } from './fact-kind.ts';
import type { StageKind } from './stage-ladder.ts';

export const THREAD_STATES = [
  'PROMISED',
  'REPEATED',
  'PROGRESSING',
  'DELIVERED',
  'SILENT',
  'UNPROMISED',
] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export interface ThreadStage {
  readonly year: number;
  /** The plan year of the report that says it. */
  readonly planYear: number;
  readonly stage: StageKind;
  readonly factKind: FactKind;
}

/** From the first to the last rung; a stalled work has moved on none. */
const RUNGS: readonly StageKind[] = ['STALLED', 'PLANNED', 'STARTED', 'UNDER_WAY', 'COMPLETED', 'OPERATING'];

function reaches(reported: ThreadStage, promised: ThreadStage): boolean {
  return RUNGS.indexOf(reported.stage) >= RUNGS.indexOf(promised.stage);
}

/**
 * What became of what was promised of a project.
 * @param stages all that the loaded reports say of it
 * @param laterNamed for a plan year, whether a later report of the same district names the project; null where none is loaded
 */
export function threadState(
  stages: readonly ThreadStage[],
  laterNamed: (planYear: number) => boolean | null,
): ThreadState {
  const promised = stages.filter(({ factKind }) => factKind === 'TARGET');
  const reported = stages.filter(({ factKind }) => factKind !== 'TARGET');
  const latest = Math.max(...promised.map(({ planYear }) => planYear));
  const last = promised.filter(({ planYear }) => planYear === latest);
  const [first] = promised;
  if (first === undefined) return 'UNPROMISED';

  const sinceLast = reported.filter(({ year }) => year >= latest);
  if (last.every((promise) => sinceLast.some((report) => reaches(report, promise)))) return 'DELIVERED';
  if (sinceLast.some(({ stage }) => stage !== 'STALLED')) return 'PROGRESSING';
  const earlier = promised.filter(({ planYear }) => planYear < latest);
  if (earlier.length > 0) {
    const begun = Math.min(...earlier.map(({ planYear }) => planYear));
    const moved = reported.some(({ year, stage }) => year >= begun && stage !== 'STALLED');
    return moved ? 'PROGRESSING' : 'REPEATED';
  }
  return laterNamed(latest) === false ? 'SILENT' : 'PROMISED';
}
