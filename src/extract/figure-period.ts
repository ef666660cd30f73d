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
  readonly figure: Span;
  readonly figures: readonly Span[];
  /** From the figure before, or the clause's start, to the figure. */
  readonly before: string;
  readonly form: ObservationForm;
  readonly statement: Told;
  readonly years: ReportYears;
}

const OPENING_LENGTH = 40;

/** The time that a sentence opens with, where it goes on: a span of years, or a year other than the sentence's own. */
export function openingSpan(
  text: string,
  sentence: Told & { readonly span: Span },
  years: ReportYears,
): TimeMark | null {
  const { start, end } = sentence.span;
  const reading = readPassage(text, { start, end: Math.min(end, start + OPENING_LENGTH) }).text;
  const marks = timesIn(reading, quotedIn(reading), { ...years, kind: sentence.kind, year: sentence.year });
  const opening = marks.find(({ start }) => start <= 4);
  return opening && (opening.from < opening.to || opening.to !== sentence.year) ? opening : null;
}

/** A level that stands at the end of the years told of, not a sum over them. */
const STANDS =
  /(?:达到?|突破|超过?|[增提升降][加高长至]?[到至]|跃升|跨越?|迈[上入]|稳定在|保持在|居|占|由|从|为)[^,、]{0,6}$/u;
const SUMS = /累计|年均|新增|净增|共|总计|合计|完成|建成|实施|改造|发放|投入/u;

function stateAtEnd(form: ObservationForm, before: string): boolean {
  if (form === 'RANK') return true;
  return (
    (form === 'LEVEL' || form === 'SHARE' || form === 'COUNT') && STANDS.test(before) && !SUMS.test(before)
  );
}

/** «年均» without its years: the five that end with the review, or begin with the plan. */
function assumedSpan({ kind }: Told, { reviewYear, planYear }: ReportYears): Period {
  const from = kind === 'MEASURE' || kind === 'TARGET' ? planYear : reviewYear - 4;
  return { period: `${from}/${from + 4}`, from, to: from + 4 };
}

/** The year or years of a figure: what its own clause names, else its sentence, else the sentence before. */
export function figurePeriod(input: FigurePeriodInput): { readonly period: Period; readonly timed: boolean } {
  const { times, earlier, sentenceStart, figure, figures, before, form, statement, years } = input;
  const mark = times
    .filter(
      ({ start, end, once }) =>
        start >= sentenceStart &&
        end <= figure.start &&
        !(
          once && figures.some((other) => other.start >= end && other.end <= figure.start && other !== figure)
        ),
    )
    .at(-1);
  const annual = /年(?:均|平均)(?!浓度|值)/u.test(before);
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
