import { isFrame, opensTargets, proposesTargets } from './cues.ts';
import type { Role, Years } from './role.ts';

/** The role of words that stand in a part directly; it changes where no heading says so. */
export interface RunningRole {
  role: Role;
  /** Takes in a paragraph's opening words before its statements are read. */
  read(words: string, marked: boolean): void;
}

/**
 * A part with a heading does what the heading says, but one that arranges the year turns to tasks after its frame. A text
 * without parts reviews until it speaks of the plan year.
 */
export function runningRole(role: Role, arranges: boolean, bare: boolean, { planYear }: Years): RunningRole {
  const ahead = new RegExp(`^(?:做好)?(?:${planYear}年|今年|新的一年|明年|下一步|今后)`);
  const frame = (words: string): boolean =>
    isFrame(words) ||
    proposesTargets(words) ||
    opensTargets(words) ||
    /总体要求|总体思路|指导思想|有利条件/.test(words);
  let turned = false;
  return {
    role: bare ? 'REVIEW' : role,
    read(words, marked) {
      if (bare && !turned && (ahead.test(words) || /总体要求是|预期目标|主要指标建议/.test(words)))
        turned = true;
      if (bare && turned) this.role = frame(words) || !arranges ? 'PLAN' : 'TASKS';
      if (!bare && arranges && role === 'PLAN') {
        if (this.role === 'PLAN' && turned && !frame(words)) this.role = 'TASKS';
        else if (marked && turned) this.role = 'TASKS';
        else turned ||= frame(words);
      }
    },
  };
}
