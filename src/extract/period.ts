import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import { readHanNumber } from './han-number.ts';
import { within } from './quoted.ts';

/** The years that a report tells of. */
export interface ReportYears {
  readonly reviewYear: number;
  readonly planYear: number;
}

export interface Period {
  /** ISO 8601: 2023, 2023-H1, 2023-01/2023-11, 2021/2025. */
  readonly period: string;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
}

/** Words that name a time, where they stand. */
export interface TimeMark extends Span, Period {
  /** «由2018年的…提高到…»: the time of the next figure alone. */
  readonly once: boolean;
}

interface Context extends ReportYears {
  readonly kind: StatementKind;
  readonly year: number;
}

const yearOf = (year: number): Period => ({ period: `${year}`, from: year, to: year });
const spanOf = (from: number, to: number): Period =>
  from >= to ? yearOf(to) : { period: `${from}/${to}`, from, to };

const isPlan = ({ kind }: Context): boolean => kind === 'MEASURE' || kind === 'TARGET';

const REFERENCE =
  '(?:(?<year>20\\d{2}|19\\d{2})年(?:度)?|(?<word>今年|去年|上年|上一年|明年|全年|当年|本年))';
const PART =
  '(?<half>[上下]半年)|前(?<quarters>[二两三])个?季度|第?(?<quarter>[一二三四])季度|(?:1|一)[—\\-~至到](?<month>\\d{1,2}|十[一二]?)月份?|前(?<months>\\d{1,2}|十[一二]?)个月';
const COUNT = '(?<count>[二两三四五六七八九十]{1,2}|\\d{1,2})';

function namedYear(groups: Record<string, string | undefined>, context: Context, after: string): number {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.word === '去年') return context.reviewYear;
  if (groups.word === '上年' || groups.word === '上一年') return context.year - 1;
  if (groups.word === '明年') return context.planYear;
  // «今年将…» in a review looks ahead.
  if (groups.word === '今年' && !isPlan(context) && /^(?:将|要|计划|力争|预期)/u.test(after))
    return context.planYear;
  return context.year;
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (readHanNumber(word)?.value ?? NaN);
}

function partOf(year: number, groups: Record<string, string | undefined>): Period {
  const part = (period: string): Period => ({ period, from: year, to: year });
  if (groups.half !== undefined) return part(`${year}-H${groups.half.startsWith('上') ? 1 : 2}`);
  if (groups.quarter !== undefined) return part(`${year}-Q${numberOf(groups.quarter)}`);
  const months =
    groups.quarters === undefined
      ? numberOf(groups.month ?? groups.months ?? '')
      : numberOf(groups.quarters) * 3;
  if (months === 6) return part(`${year}-H1`);
  return months >= 1 && months < 12
    ? part(`${year}-01/${year}-${String(months).padStart(2, '0')}`)
    : yearOf(year);
}

type Groups = Record<string, string | undefined>;
type Rule = readonly [
  pattern: RegExp,
  read: (groups: Groups, context: Context, after: string) => Period | null,
];

/** The first five-year plan began in 1953, and since the sixth (1981) they run without a gap: the 十四五 is 2021–2025. */
const planStart = (ordinal: number): number => 2021 + (ordinal - 14) * 5;

const PLAN_ORDINAL: Readonly<Record<string, number>> = {
  十一: 11,
  十二: 12,
  十三: 13,
  十四: 14,
  十五: 15,
  十六: 16,
};
const CONGRESS: Readonly<Record<string, number>> = { 十八大: 2012, 十九大: 2017, 二十大: 2022 };

/** In order: what an earlier rule has read, a later one leaves alone. */
const RULES: readonly Rule[] = [
  [
    /[“"]?(?<plan>十[一二三四五六])五[”"]?(?<what>时?期间?(?:以来|末)?|以来|末|前[两二三四]年|头[两二三]年|(?:这)?五年)/gu,
    ({ plan = '', what = '' }, { reviewYear, planYear, kind }) => {
      const start = planStart(PLAN_ORDINAL[plan] ?? 14);
      if (what.endsWith('末')) return yearOf(start + 4);
      const head = /[前头](.)年/u.exec(what)?.[1];
      if (head !== undefined) return spanOf(start, start + numberOf(head) - 1);
      if (what.endsWith('以来'))
        return spanOf(start, Math.min(start + 4, kind === 'ACHIEVEMENT' ? reviewYear : planYear - 1));
      return spanOf(start, start + 4);
    },
  ],
  [
    /党的(?<congress>十八大|十九大|二十大)以来/gu,
    ({ congress = '' }, { reviewYear }) => spanOf(CONGRESS[congress] ?? reviewYear, reviewYear),
  ],
  [
    /(?<from>20\d{2})年?[—\-~至到](?<to>20\d{2})年/gu,
    ({ from, to }) => (Number(from) < Number(to) ? spanOf(Number(from), Number(to)) : null),
  ],
  [/(?:自|从)?(?<year>20\d{2})年以来/gu, ({ year }, { reviewYear }) => spanOf(Number(year), reviewYear)],
  [
    new RegExp(
      `(?<next>未来|今后|往后|此后)${COUNT}年|(?:用|力争)${COUNT.replace('count', 'within')}年(?:左右)?(?:的)?时间`,
      'gu',
    ),
    ({ count, within: inside }, { planYear }) => {
      const years = numberOf(count ?? inside ?? '');
      return Number.isNaN(years) ? null : spanOf(planYear, planYear + years - 1);
    },
  ],
  [
    new RegExp(
      `(?:过去的?|近|这|最近|刚刚过去的|(?<!学)前)${COUNT}年(?!级)|(?<![第连续“"\\d一二三四五六七八九十])${COUNT.replace('count', 'since')}年(?:以?来|间|累计|共|里|内)|(?<![第连续新“"\\d.一二三四五六七八九十])${COUNT.replace('count', 'bare')}年(?=年均|平均|新增|建成|实现|完成|新建|城镇|净增|总|全[省市区])`,
      'gu',
    ),
    ({ count, since, bare }, context) => {
      const years = numberOf(count ?? since ?? bare ?? '');
      return Number.isNaN(years) ? null : spanOf(context.reviewYear - years + 1, context.reviewYear);
    },
  ],
  [/过去(?:的)?一年|一年来/gu, (_, { reviewYear }) => yearOf(reviewYear)],
  [
    new RegExp(`${REFERENCE}?(?:${PART})`, 'gu'),
    (groups, context, after) => partOf(namedYear(groups, context, after), groups),
  ],
  [new RegExp(REFERENCE, 'gu'), (groups, context, after) => yearOf(namedYear(groups, context, after))],
];

/** What a figure is compared with («比上年», «是2018年的», «2019年同期») is not its time. */
const BASE_BEFORE =
  /(?:比|较|与|同|跟|和|是|相比|按|恢复到|恢复至|相当于|高于|低于|快于|好于|超过|超|优于|达到|以|在)$/u;
const BASE_AFTER =
  /^(?:末|底)?(?:的?(?:同期|基数|相比|基础|水平|增速|目标)|的[\d.一二两三四五六七八九十]+倍|前(?!\d|[一二三四五六七八九十])|以前|远景)/u;

/** «完成全年计划的45%» is told of the part of the year that is over. */
function isOfPlan(time: string, after: string): boolean {
  return time === '全年' && /^的?(?:计划|目标|预算|任务)/u.test(after);
}

/** Every time that the passage names, in order. Years inside names and titles name those. */
export function timesIn(text: string, quoted: readonly Span[], context: Context): TimeMark[] {
  const marks: TimeMark[] = [];
  const taken: Span[] = [];
  if (!/[年季月来末期]/u.test(text)) return marks;
  for (const [pattern, read] of RULES) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end });
      if (!/^[“"]?十/u.test(found[0]) && within(quoted, start)) continue;
      const after = text.slice(end, end + 8);
      const before = text.slice(Math.max(0, start - 4), start);
      const period =
        BASE_BEFORE.test(before) || BASE_AFTER.test(after) || isOfPlan(found[0], after)
          ? null
          : read(found.groups ?? {}, context, after);
      // «两年平均增长4.9%» is of that figure alone.
      const once = /[由从]$/u.test(before) || (found.groups?.bare !== undefined && /^平均/u.test(after));
      if (period) marks.push({ start, end, ...period, once });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
