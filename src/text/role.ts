/** What a part or section of a report does; it decides the kinds of what stands under it. */
export type Role = 'REVIEW' | 'PLAN' | 'TASKS' | 'PROBLEMS' | 'CONDITIONS' | 'TARGETS' | 'PASSAGE';

export interface Years {
  readonly reviewYear: number;
  readonly planYear: number;
}

const PROBLEMS =
  /(?:存在|面临|遇到).{0,12}(?:问题|困难|挑战|不足|短板|差距)|^(?:当前|目前|主要|突出)?(?:的)?(?:主要)?(?:问题|困难|不足|挑战|短板)(?:$|[和与及、])|(?:困难|问题)(?:和|与|及)(?:挑战|不足|问题|困难|短板)$/;
const ANSWERED = /解决|应对|化解|破解|补齐|战胜|克服|围绕|针对|直面|聚焦/;
const CONDITIONS = /有利条件|有利因素|发展机遇$/;
const REVIEW =
  /执行情况|完成情况|落实情况|进展情况|运行情况|工作情况|发展情况|实施情况|工作回顾|回顾|工作总结|主要成绩|主要成效|[取获]得.{0,12}成[绩就效]|(?:过去|五年来|一年来)/;
const TASKS = /任务|重点工作|工作重点|工作举措|措施|举措|重点抓|扎实做好|自身建设|重点项目|政府工作$/;
const TARGETS = /主要目标|预期目标|发展目标|奋斗目标|主要指标|目标任务|预期指标|工作目标/;
const PLAN =
  /总体要求|指导思想|总体思路|基本思路|发展思路|工作思路|总体考虑|总体安排|基本原则|形势|环境|工作安排|计划安排|发展安排|安排|打算|要求|目标|指标|建议/;
const PASSAGE = /体会|启示|经验|感悟/;

/** A heading's role by its words; null where they say none. */
export function roleOfTitle(title: string, years: Years): Role | null {
  if (PROBLEMS.test(title) && !ANSWERED.test(title) && !REVIEW.test(title)) return 'PROBLEMS';
  if (CONDITIONS.test(title)) return 'CONDITIONS';
  if (REVIEW.test(title) && !/今后|下一步|下年|[明新]的?[一五]?年/.test(title)) return 'REVIEW';
  if (TARGETS.test(title) && !/重点|措施|举措|实现.{0,40}任务/.test(title))
    return /要求|思路/.test(title) ? 'PLAN' : 'TARGETS';
  if (PASSAGE.test(title)) return 'PASSAGE';
  if (TASKS.test(title)) return /要求|思路|目标|安排/.test(title) ? 'PLAN' : 'TASKS';
  if (PLAN.test(title)) return 'PLAN';
  const year = /20\d\d/.exec(title)?.[0];
  if (year !== undefined && Number(year) <= years.reviewYear && !title.includes(`${years.planYear}`))
    return 'REVIEW';
  return null;
}

/** Whether a heading names tasks, be it beside requirements or targets. */
export function tellsTasks(title: string): boolean {
  return TASKS.test(title);
}

/** Whether a part of tasks leaves the year's work to the parts before it. */
export function isOfGovernment(title: string): boolean {
  return /自身建设|政府建设|政府效能|作风建设|廉洁/.test(title);
}

/** Whether a part's heading promises a review and the year ahead in one. */
export function reviewsAndPlans(title: string): boolean {
  return REVIEW.test(title) && /[和与及暨].*(?:要求|安排|目标|任务|重点|思路)/.test(title);
}

/** The roles of the parts, in order: by words, else by place (the first reviews, the others set tasks). */
export function partRoles(titles: readonly string[], years: Years): Role[] {
  return titles.map((title, i) => {
    const role = roleOfTitle(title, years);
    if (role === 'TARGETS') return 'PLAN';
    return role ?? (i === 0 && titles.length > 1 ? 'REVIEW' : 'TASKS');
  });
}

/**
 * A section's role under its part's: its own words count where they are plain, else it does what the part does.
 * `arranges`: no other part holds the tasks, so that a part that plans the year may.
 */
export function sectionRole(title: string, part: Role, arranges: boolean, years: Years): Role {
  const own = roleOfTitle(title, years);
  if (own === 'PROBLEMS' || own === 'CONDITIONS') return part === 'TASKS' ? part : own;
  if (part === 'REVIEW') return own === 'PASSAGE' ? own : part;
  if (part === 'TASKS')
    return own === 'TARGETS' || /总体要求|指导思想|总体思路/.test(title) ? (own ?? part) : part;
  if (part !== 'PLAN') return part;
  if (own === 'TARGETS') return own;
  // Each section that doesn't speak of the year's frame is a task then.
  const frame = /总体要求|指导思想|总体思路|基本思路|总体考虑|基本原则|形势|环境|机遇|原则|要求$|目标$/.test(
    title,
  );
  return own === 'TASKS' || (arranges && !frame) ? 'TASKS' : 'PLAN';
}
