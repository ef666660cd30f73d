import { DRIVERS, MANNER, REACHED, WORK_NOUN, type StageKind } from './stage-ladder.ts';

/** Words that show a stage, at skeleton positions. */
export interface Predicate {
  readonly stage: StageKind;
  readonly start: number;
  readonly end: number;
}

const END = '(?=$|[、并且和及])';
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const reached = REACHED.flatMap(({ stage, words }) =>
  words.map((word) => ({ stage, pattern: sticky(word) })),
);
const drivers = DRIVERS.map(({ stage, words, weak, nominal }) => ({
  stage,
  weak: weak === true,
  nominal: nominal === true,
  pattern: sticky(`(?:${words})了?`),
}));

/** «完成全龄友好型改造», «启动申请式退租»: a driver with an object that is works itself. */
const objects = drivers
  .filter(({ weak, nominal }) => !weak && !nominal)
  .map(({ stage, pattern }) => ({
    stage,
    pattern: sticky(
      `${pattern.source}(?:[^、并,\\uE000-\\uF8FF]{0,12}?${WORK_NOUN})(?:任务|工作|工程|项目)*${END}`,
    ),
  }));

function longestAt(
  text: string,
  at: number,
  patterns: readonly { stage: StageKind; pattern: RegExp }[],
): Predicate | undefined {
  let best: Predicate | undefined;
  for (const { stage, pattern } of patterns) {
    pattern.lastIndex = at;
    const end = pattern.exec(text)?.[0].length ?? 0;
    if (end > 0 && at + end > (best?.end ?? 0)) best = { stage, start: at, end: at + end };
  }
  return best;
}

const DENIED = /(?:尚未|仍未|还未|暂未|未能|没有|无法|不能|难以|不再|未|非|避免|防止|杜绝|严防)[^、]{0,3}$/u;
const PAST_OF_OTHER =
  /^(?:的|后|以来|之后|之前|前期|周年|基础上|以后|率|项目\d|企业|条件|机遇|契机|为契机|里程|能力|规模|区面积|时)/u;
const FIRST_OF_ITS_KIND = /(?:成为|是|作为|系)[^、]{0,20}首(?:个|座|条|家|例|批|处)[^、]{0,6}$/u;

function counts(text: string, { start, end, stage }: Predicate): boolean {
  const before = text.slice(0, start);
  if (DENIED.test(before)) return false;
  // Land comes to market before works begin; a company's listing is none of ours.
  if (stage === 'PLANNED' && /(?:企业|公司|挂牌)$/u.test(before) && /^(?:上市|入市)/u.test(text.slice(start)))
    return false;
  if (stage === 'STALLED' && /(?:不|虽|克服|解决|盘活|处置|化解|推动|推进|加快)$/u.test(before)) return false;
  return (
    !PAST_OF_OTHER.test(text.slice(end)) || (text.charAt(end) === '的' && FIRST_OF_ITS_KIND.test(before))
  );
}

/** The predicates between two positions, leftmost and longest first, not overlapping. */
export function predicatesIn(clause: string, from: number, to: number): Predicate[] {
  const found: Predicate[] = [];
  let at = from;
  while (at < to) {
    const whole = longestAt(clause, at, reached);
    const withObject = longestAt(clause, at, objects);
    const match = (withObject?.end ?? 0) > (whole?.end ?? 0) ? withObject : whole;
    if (match !== undefined && match.end <= to && counts(clause, match)) {
      found.push(match);
      at = match.end;
    } else at += match !== undefined && match.end <= to ? match.end - at : 1;
  }
  return found;
}

export interface LeftDriver extends Predicate {
  readonly weak: boolean;
}

function driverAt(clause: string, at: number, to: number): LeftDriver | undefined {
  let best: LeftDriver | undefined;
  for (const { stage, weak, pattern } of drivers) {
    pattern.lastIndex = at;
    const length = pattern.exec(clause)?.[0].length ?? 0;
    if (length > 0 && at + length <= to && at + length > (best?.end ?? 0))
      best = { stage, weak, start: at, end: at + length };
  }
  return best;
}

const WITHIN_CHAIN = new RegExp(`^(?:${MANNER}|好|实)*$`, 'u');

/** «加快推进», «谋划建设», «加快建成»: of verbs in a row the one that is not mere progress tells, and planning before all. */
function tellingOf(first: LeftDriver, next: LeftDriver): LeftDriver {
  const span = { start: first.start, end: next.end, weak: first.weak && next.weak };
  if (first.stage === 'PLANNED' || next.stage === 'UNDER_WAY') return { ...first, ...span };
  return { ...next, ...span };
}

/** The verbs in a range, rows of verbs taken as one. */
export function driversIn(clause: string, from: number, to: number): LeftDriver[] {
  const found: LeftDriver[] = [];
  let at = from;
  while (at < to) {
    const driver = driverAt(clause, at, to);
    if (driver === undefined) {
      at += 1;
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined && WITHIN_CHAIN.test(clause.slice(last.end, driver.start))) {
      found[found.length - 1] = tellingOf(last, driver);
    } else if (!DENIED.test(clause.slice(from, driver.start))) found.push(driver);
    at = driver.end;
  }
  return found;
}

const MANNER_END = new RegExp(`(?:${MANNER}|攻坚|完全)+$`, 'u');

/** A predicate with the words of manner before it, as a reader would quote it: «陆续竣工». */
export function withManner(clause: string, from: number, predicate: Predicate): Predicate {
  const manner = MANNER_END.exec(clause.slice(from, predicate.start))?.[0].length ?? 0;
  return { ...predicate, start: predicate.start - manner };
}
