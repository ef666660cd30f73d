export interface ReportYears {
  /** Null where the words don't say. */
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

const AHEAD = /安排|计划|要求|目标|任务|重点|思路|建议|工作$/;
const BACK = /执行情况|完成情况|回顾|总结|成绩/;

/** The years that a report reviews and plans: by its title, its parts' headings, the day it was given, its targets. */
export function readYears(title: string | null, deliveredOn: string | null, text: string): ReportYears {
  const named = [...(title ?? '').matchAll(/(\d{4})年/g)].map((found) => Number(found[1]));
  const [first, second] = named;
  if (first !== undefined && second !== undefined && second > first)
    return { reviewYear: first, planYear: second };
  if (
    first !== undefined &&
    /上半年|前三季度|一季度|(?:1|一)\s*[—－–\-至到~]+\s*(?:\d{1,2}|[二三四五六七八九十]+)月/.test(title ?? '')
  )
    return { reviewYear: first, planYear: first };
  if (first !== undefined && /执行情况|完成情况/.test(title ?? '')) return after(first + 1);
  if (first !== undefined) return after(first);
  const headed = headingYear(text);
  if (headed !== null) return after(headed);
  if (deliveredOn !== null) {
    // A meeting in the last weeks of a year arranges the next.
    const year = Number(deliveredOn.slice(0, 4));
    return after(deliveredOn.slice(5, 7) === '12' ? year + 1 : year);
  }
  const target = /(\d{4})年[^。\n]{0,30}(?:预期目标|主要目标|主要指标|总体要求)/.exec(text)?.[1];
  return target === undefined ? { reviewYear: null, planYear: null } : after(Number(target));
}

function headingYear(text: string): number | null {
  for (const [, heading = ''] of text.matchAll(
    /(?:^|\n)[ \t　]*(?:[一二三四五六七八]、|第[一二三四五六七八]部分)([^\n。]{2,60})/g,
  )) {
    const years = [...heading.matchAll(/(\d{4})年/g)].map((found) => Number(found[1]));
    const year = years.at(-1);
    if (year === undefined) continue;
    if (BACK.test(heading) && years.length === 1) return year + 1;
    if (AHEAD.test(heading)) return year;
  }
  return null;
}

function after(planYear: number): ReportYears {
  return { reviewYear: planYear - 1, planYear };
}
