import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import type { ObservationForm } from './form.ts';
import { timesIn, type Period, type ReportYears, type TimeMark } from './period.ts';
import { quotedIn } from './quoted.ts';
import { readPassage } from './reading.ts';

interface Told {
  readonly kind: StatementKind;
  readonly year: number;
}

export interface FigurePeriodInput {
  readonly times: readonly TimeMark[];
  readonly earlier: TimeMark | null;
  readonly sentenceStart: number;
  readonly clauseStart: number;
  readonly figure: Span;
  readonly figures: readonly Span[];
  /** From the figure before, or the clause's start, to the figure. */
  readonly before: string;
  readonly form: ObservationForm;
  /** The words before the clause's first figure, where 分别 shares them out among its figures. */
  readonly shared: string | null;
  readonly statement: Told;
  readonly years: ReportYears;
}

const OPENING_LENGTH = 40;

/** What may stand before the time that a sentence opens with. */
const BEFORE_OPENING = 5;

/** The time that a sentence opens with. */
export function openingTime(
  text: string,
  sentence: Told & { readonly span: Span },
  years: ReportYears,
): TimeMark | null {
  const { start, end } = sentence.span;
  const reading = readPassage(text, { start, end: Math.min(end, start + OPENING_LENGTH) }).text;
  const marks = timesIn(reading, quotedIn(reading), { ...years, kind: sentence.kind, year: sentence.year });
  return marks.find((mark) => mark.start <= BEFORE_OPENING && !mark.once) ?? null;
}

/** That time, where it goes on: a span of years, or a year other than the sentence's own. */
export function openingSpan(
  text: string,
  sentence: Told & { readonly span: Span },
  years: ReportYears,
): TimeMark | null {
  const opening = openingTime(text, sentence, years);
  return opening && (opening.from < opening.to || opening.to !== sentence.year) ? opening : null;
}

/** A level that stands at the end of the years told of, not a sum over them. */
const STANDS =
  /(?:达到?|突破|超过?|[增提升降][加高长至]?[到至]|(?:缩小|扩大|减少|压减|压缩|收窄|上升|下降|回升|发展|拓展|提升|降低|增加|优化|调整)[到至为]|跃升|跨越?|迈[上入]|稳定在|保持在|居(?!民)|占|由|从|是|为)[^,、]{0,6}$/u;
const SUMS = /累计|年均|新增|净增|(?<!公)共(?![同享青和识])|总计|合计|完成|建成|实施|改造|发放|投入/u;

/** «原油产量3213万吨» among what was done over years: a yearly amount or a state, not their sum. */
const YEARLY =
  /(?:产量|余额|里程|面积|规模|总量|总数|人数|床位数|装机|产能|寿命|率|比重|比例|占比|强度|浓度)$/u;
const DONE = /新|建成|增|改造|累计|完成|实施|投入|治理|修复/u;

function stateAtEnd(form: ObservationForm, before: string): boolean {
  if (form === 'RANK') return true;
  if (form !== 'LEVEL' && form !== 'SHARE' && form !== 'COUNT') return false;
  return (STANDS.test(before) && !SUMS.test(before)) || (YEARLY.test(before) && !DONE.test(before));
}

/** «年均» without its years: the five that end with the review, or begin with the plan. */
function assumedSpan({ kind }: Told, { reviewYear, planYear }: ReportYears): Period {
  const from = kind === 'MEASURE' || kind === 'TARGET' ? planYear : reviewYear - 4;
  return { period: `${from}/${from + 4}`, from, to: from + 4 };
}

/** «到2025年、2027年分别达到A、B»: as many times in a row as the clause has figures, each for its own. */
function timeOfItsOwn({ times, sentenceStart, figure, figures, shared }: FigurePeriodInput): TimeMark | null {
  const first = figures[0];
  if (!first || figures.length < 2 || shared === null) return null;
  const told = times.filter(({ start, end }) => start >= sentenceStart && end <= first.start);
  const row: TimeMark[] = [];
  for (const time of told.reverse()) {
    const next = row[0];
    if (next && next.start - time.end > 1) break;
    row.unshift(time);
  }
  const place = figures.indexOf(figure);
  return row.length === figures.length ? (row[place] ?? null) : null;
}

/** The year or years of a figure: what its own clause names, else its sentence, else the sentence before. */
export function figurePeriod(input: FigurePeriodInput): { readonly period: Period; readonly timed: boolean } {
  const { times, earlier, sentenceStart, clauseStart, figure, figures, form, statement, years } = input;
  const before = input.shared ?? input.before;
  const apart = timeOfItsOwn(input);
  if (apart) return { period: { period: apart.period, from: apart.from, to: apart.to }, timed: true };
  const isPast = ({ once, end }: TimeMark): boolean =>
    once &&
    (end <= clauseStart ||
      figures.some((other) => other.start >= end && other.end <= figure.start && other !== figure));
  const mark = times.findLast(
    (time) => time.start >= sentenceStart && time.end <= figure.start && !isPast(time),
  );
  const annual = /年(?:均|平均)(?!浓度|值)/u.test(before);
  // «今后五年…到2026年突破190亿元,新增就业1.5万人»: a sum is over the years that the sentence opened with.
  const over = times.find(
    (time) => mark && time.start >= sentenceStart && time.end < mark.start && time.from < time.to,
  );
  const sums = annual || /累计|新增|净增/u.test(before);
  if (mark && over && mark.from === mark.to && mark.to === over.to && sums)
    return { period: { period: over.period, from: over.from, to: over.to }, timed: true };
  const openings = times.filter(({ start }) => start < sentenceStart);
  const opening = openings.find((each) => each.from < each.to) ?? null;
  const found = mark ?? opening ?? earlier;
  const own: Period = { period: `${statement.year}`, from: statement.year, to: statement.year };
  if (annual && (!found || found.from === found.to))
    return { period: assumedSpan(statement, years), timed: false };
  if (!found) return { period: own, timed: false };
  const { period, from, to } = found;
  if (/[从由]$/u.test(before) && mark?.once !== true && figures.at(-1) !== figure) {
    // «从3.6万亿元增加到5.1万亿元»: the level before the years told of, or of the year that the clause before starts from.
    const parallel = times.findLast(
      ({ once, start, end }) => once && start >= sentenceStart && end <= figure.start,
    );
    const base = parallel?.from ?? (from < to ? from - 1 : from);
    return { period: { period: `${base}`, from: base, to: base }, timed: mark !== undefined };
  }
  if (from < to && stateAtEnd(form, before)) {
    const end = to > years.reviewYear && statement.kind === 'ACHIEVEMENT' ? years.reviewYear : to;
    return { period: { period: `${end}`, from: end, to: end }, timed: mark !== undefined };
  }
  return { period: { period, from, to }, timed: mark !== undefined };
}
