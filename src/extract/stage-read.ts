import type { Range } from './clause-skeleton.ts';
import { groupsIn, OTHER, WORK, type WorkGroup } from './stage-groups.ts';
import { MANNER, WORK_NOUN } from './stage-ladder.ts';
import { driversIn, predicatesIn, type LeftDriver, type Predicate } from './stage-predicate.ts';

/** What a clause says of one enumeration of works. */
export interface GroupReading {
  readonly group: WorkGroup;
  /** Behind the works: «A竣工投用». The noun phrase between is what a place's work must be of. */
  readonly own: readonly Predicate[];
  /** Before them: «推进A». */
  readonly driver: LeftDriver | undefined;
  /** What follows the works up to their predicate or the group's end: «等道路项目», «转型升级». */
  readonly noun: string;
  readonly nounEnd: number;
}

const SIGNS = new RegExp(`[${WORK}${OTHER}]`, 'u');
const LONGEST_OBJECT_GAP = 20;
const NOT_WORKS = /投资|产值|亿元|万元|招商|推介|宣传|走访|为契机|为抓手|基础上/u;

/** Whether a driver still reaches a work over the words between: modifiers, or works enumerated before it. */
function reaches(gap: string): boolean {
  if (gap.length > LONGEST_OBJECT_GAP + 12 || NOT_WORKS.test(gap)) return false;
  if (/^[、和与及并的后,为]/u.test(gap)) return false;
  const afterSign = gap.split(SIGNS);
  if (afterSign.length === 1) return gap.length <= LONGEST_OBJECT_GAP && !/[与对向为]$/u.test(gap);
  const last = afterSign.at(-1) ?? '';
  if (
    !/^(?:|[^、]{0,14}[、和与及暨]|[^、]{0,14}以及|[—“”的]|[^、]{0,4}(?:区域|地区|片区|两侧|沿线|周边)?)$/u.test(
      last,
    )
  )
    return false;
  return true;
}

function driverBefore(text: string, clause: Range, start: number): LeftDriver | undefined {
  const driver = driversIn(text, clause.start, start).findLast(({ end }) => reaches(text.slice(end, start)));
  if (driver === undefined) return undefined;
  // «A竣工、B…»: what stands between is A's, unless it goes on as a verb with an object.
  const between = text.slice(driver.end, start);
  return predicatesIn(between, 0, between.length).some(
    ({ end }) => end < between.length - 0 && /[、,]/u.test(between.charAt(end)),
  )
    ? undefined
    : driver;
}

const SHIFTED = /^(?:周边|沿线|附近|两侧|[东西南北]侧|以[东西南北]|配套|辐射|带动|一带)/u;
const OTHER_PREDICATE =
  /(?:入选|获评|荣获|被评为|引入|引进|吸引|带动|促进|助力|辐射|承办|举办|召开|签订|集聚|实现(?!全覆盖|净地|贯通|通车|开通|运营)|[与为](?!期))/u;
const FIRST = /^(?:[^、]{0,10})?(?:成为|是)[^、]{0,24}首(?:个|座|条|家|例|批|处)/u;

/** Whether the words between a work and a predicate leave the work its subject. */
export function isSubject(gap: string): boolean {
  if (SIGNS.test(gap) || gap.length > 30 || SHIFTED.test(gap)) return false;
  return FIRST.test(gap) || !OTHER_PREDICATE.test(gap);
}

const COUNTED =
  '[\\d.]*(?:余)?(?:万|亿)?(?:个|部|栋|处|座|条|项|所|家|户|套|公里|平方米|平方公里|亩|公顷|间)?';
const NEXT_PREDICATE = new RegExp(`^${COUNTED}(?:[、并且和及后]|并且|以及)?(?:${MANNER})*$`, 'u');

/** The first predicate behind the works and those that go on from it: «启动申请式退租并完成腾退签约». */
function chain(text: string, predicates: readonly Predicate[], from: number): Predicate[] {
  const [first, ...others] = predicates;
  if (first === undefined || !isSubject(text.slice(from, first.start))) return [];
  const run = [first];
  for (const next of others) {
    if (!NEXT_PREDICATE.test(text.slice(run.at(-1)?.end, next.start))) break;
    run.push(next);
  }
  return run;
}

/** Reads one clause: which works, and what is said before and behind each enumeration. */
export function readClause(text: string, clause: Range): GroupReading[] {
  // Lookaheads in the ladder ask where the clause ends.
  const upTo = text.slice(0, clause.end);
  const all = predicatesIn(upTo, clause.start, clause.end);
  const drives = (from: number, to: number): boolean =>
    driversIn(upTo, from, to).some(
      ({ start, end, weak }) =>
        !weak &&
        reaches(upTo.slice(end, to)) &&
        /^[^、和与及]{0,8}$/u.test(upTo.slice(end, to)) &&
        (start === from ||
          /[、和与及并,]$/u.test(upTo.slice(from, start)) ||
          startsVerb(upTo.slice(from, start))),
    );
  const groups = groupsIn(upTo, clause, all, drives);
  return groups.map((group, index) => {
    const limit = groups[index + 1]?.start ?? clause.end;
    const behind = all.filter(({ start, end }) => group.end <= start && end <= limit);
    const own = chain(
      upTo,
      behind.filter(({ end }) => end < limit || limit === clause.end || upTo.charAt(end - 1) === '为'),
      group.end,
    );
    const nounEnd = own[0]?.start ?? nextVerb(upTo, group.end, limit, limit < clause.end);
    return {
      group,
      own,
      driver: driverBefore(upTo, clause, group.start),
      noun: upTo.slice(group.end, nounEnd),
      nounEnd,
    };
  });
}

function startsVerb(before: string): boolean {
  return new RegExp(`(?:^|[、和与及并])(?:${MANNER})+$`, 'u').test(before) || before === '';
}

/** Where the words about a group end: before 并, or before the verb that takes the next works as its object. */
function nextVerb(text: string, from: number, limit: number, another: boolean): number {
  const rest = text.slice(from, limit);
  const joint = /并(?!网|行|购)/u.exec(rest)?.index;
  if (joint !== undefined) return from + joint;
  if (!another) return limit;
  const verb = driversIn(text, from, limit).findLast(({ end }) => reaches(text.slice(end, limit)));
  return verb === undefined ? limit : verb.start;
}

const GENERIC =
  '(?:项目|工程|地块|片区|区域|街区|园区|基地|平台|载体|中心|医院|学校|公园|道路|线路|设施|楼宇|示范点|示范区|空间|资源|场馆|场所|枢纽|通道|路段|桥梁|水库|电站|院落|文物|点位|节点|系统|体系|厂房|小区|社区|村庄|干线|管网|泵站|生产线|产线|产业园|综合体|商圈|集群)';
const OBJECT_END = new RegExp(
  `(?:${WORK_NOUN}|${GENERIC})(?:(?:等|相关|有关|各项|重点|年度)*(?:工程|项目|任务|工作|进程|进度|步伐|力度|试点))?(?:\\d[\\d.]*余?[^、\\d]{1,6})?$`,
  'u',
);
const BARE_OBJECT =
  /^(?:项目|工程|等|任务|工作|进程|进度|步伐|力度|试点|[一二三四五六七八九十]+期|首期|首批|\d[\d.]*(?:余)?[^、\d]{1,6})*$/u;
const WORK_OBJECT = new RegExp(`${WORK_NOUN}(?:工程|项目|任务|工作|进程|进度|步伐|力度)*$`, 'u');

/** Whether the words behind works complete them as a verb's object: «等道路项目», «主体工程建设»; not «品牌影响力». */
export function completesObject(noun: string, weak: boolean): boolean {
  const phrase = noun.replace(/[、和与及]+$/u, '');
  if (phrase.length > 30 || SIGNS.test(phrase)) return false;
  // «改造A为孵化器»: what it is turned into.
  if (!weak && /^为[^、]{2}/u.test(phrase)) return true;
  if (/企业|公司|机构/u.test(phrase)) return false;
  if (weak) return WORK_OBJECT.test(phrase) && !OTHER_PREDICATE.test(phrase);
  if (BARE_OBJECT.test(phrase)) return true;
  return (
    OBJECT_END.test(phrase) &&
    !OTHER_PREDICATE.test(phrase) &&
    !/^(?:的)?(?:品牌|影响力|效应|优势|作用)/u.test(phrase)
  );
}
