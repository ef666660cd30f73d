import { clauseFigures, type ClauseFigure } from './clause-figures.ts';
import type { Clause } from './clause.ts';
import { elsewhereIn } from './elsewhere.ts';
import { factKindOf } from './fact-kind.ts';
import { figurePeriod } from './figure-period.ts';
import type { Shelters } from './figure.ts';
import { formOf, type ObservationForm } from './form.ts';
import { INDUSTRY_SHARES } from './industry-structure.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import type { ExtractedObservation, ObservationInput, ObservedIndicator } from './observed.ts';
import type { TimeMark } from './period.ts';
import { spanOf, type Reading } from './reading.ts';
import {
  distributed,
  distributedOverTold,
  isOfPlan,
  opensWithoutSubject,
  sharedByAll,
  subjectOf,
  type Subject,
} from './subject.ts';
import { unitFamily } from './unit.ts';

export interface Scene {
  readonly input: ObservationInput;
  readonly reading: Reading;
  readonly index: IndicatorIndex;
  readonly times: readonly TimeMark[];
  /** The time that the sentence before opens with. */
  readonly earlier: TimeMark | null;
  /** What the sentence before ends on: a bare growth or position («增速居全省第三») is of that. */
  readonly spokenOf: Subject | null;
}

/** What goes on from one figure to the next. */
export interface Running {
  subject: Subject | null;
  form: ObservationForm | null;
  sentence: number;
  /** What the figures of the sentence have been of, each as often as it came. */
  told: Subject[];
  /** Whether the sentence has turned to another place: what names no subject goes on about that. */
  elsewhere: boolean;
}

function indicatorOf({ known, stem }: Subject): ObservedIndicator {
  return known ? { kind: 'known', id: known.id } : { kind: 'derived', name: stem.replace(/[“”]/gu, '') };
}

function observe(
  { input, reading, times, earlier }: Scene,
  clause: Clause,
  sentenceStart: number,
  figure: ClauseFigure,
  figures: readonly ClauseFigure[],
  before: string,
  subject: Subject,
  form: ObservationForm,
): ExtractedObservation {
  const { statement, years, text } = input;
  const isDated = ({ industry }: ClauseFigure): boolean => industry === null || industry === 0;
  const dated = figures.find((other) => isDated(other) && other.words.start === figure.words.start) ?? figure;
  const opening = reading.text.slice(clause.start, figures[0]?.start);
  const found = figurePeriod({
    ...{ times, earlier, sentenceStart, statement, years },
    shared: /分别/u.test(opening) ? opening : null,
    // A run of years is told from its end.
    form: figure.run ? 'RANK' : form,
    ...{ clauseStart: clause.start, figure: dated, figures: figures.filter(isDated) },
    before: before + reading.text.slice(figure.words.start, dated.start),
  });
  // A span of years that is named after «预计» is not part of what is expected.
  const told = times.findLast(
    (time) => time.from < time.to && time.start >= sentenceStart && time.end <= figure.start,
  );
  const said = reading.text.slice(told?.start ?? sentenceStart, figure.words.start);
  const factKind = factKindOf({ kind: statement.kind, ...found, before: said, years });
  const { period, from, to } = found.period;
  const words = spanOf(reading, figure.words.start, figure.words.end);
  return {
    indicator: indicatorOf(subject),
    // A span that runs on past the review has been lived through so far.
    year: factKind === 'TARGET' ? to : Math.max(from, Math.min(to, years.reviewYear)),
    period,
    factKind,
    form,
    comparator: figure.comparator,
    value: figure.value,
    unit: figure.unit,
    wording: text.slice(words.start, words.end),
    figure: spanOf(reading, figure.start, figure.end),
    clause: spanOf(reading, clause.start, clause.end),
  };
}

function isRelative({ kind, unit }: ClauseFigure): boolean {
  return kind === 'RANK' || ['PERCENT', 'POINTS', 'TIMES'].includes(unitFamily(unit));
}

/** «跨越9万亿、10万亿、11万亿元台阶»: the steps before the last are no words of its subject. */
function withoutSteps(before: string): string {
  return before.replace(/(?:\d[\d.]*[百千万亿]+元?、)+$/u, '');
}

/** Every figure of a clause, in order; what it leaves behind in `running` the next clause goes on from. */
export function observeClause(
  scene: Scene,
  clause: Clause,
  sentenceStart: number,
  shelters: Shelters,
  running: Running,
): ExtractedObservation[] {
  const { input, reading, index } = scene;
  const { text, lower } = reading;
  const figures = clauseFigures(text, lower, clause, sentenceStart, shelters, index);
  if (figures.length === 0) {
    // «城镇新增就业持续扩大,全年达到5万人»: an indicator that opens a clause is what the next one speaks of.
    const topic = index.all(lower.slice(clause.start, Math.min(clause.end, clause.start + 30))).at(0);
    if (topic && topic.at <= 8) running.subject = { known: topic, stem: topic.form };
    return [];
  }
  const first = figures[0];
  const opening = text.slice(clause.start, first?.words.start);
  const place = elsewhereIn(text.slice(clause.start, clause.end), input.home ?? []);
  if (place !== null || (running.elsewhere && opensWithoutSubject(opening))) {
    running.elsewhere = true;
    running.subject = null;
    return [];
  }
  running.elsewhere = false;
  const shared =
    distributed(opening, figures.length, index) ?? distributedOverTold(opening, figures.length, running.told);
  const observations: ExtractedObservation[] = [];
  let from = clause.start;
  figures.forEach((figure, position) => {
    const before = withoutSteps(text.slice(from, figure.words.start));
    const next = figures[position + 1];
    const after = text.slice(figure.words.end, next?.words.start ?? clause.end);
    const afterLast = text.slice(figures.at(-1)?.words.end ?? clause.end, clause.end);
    const add = (subject: Subject, form: ObservationForm): void => {
      observations.push(observe(scene, clause, sentenceStart, figure, figures, before, subject, form));
      if (figure.run) return;
      // «完成全年目标的45%,增长13%»: what grew is not the share of the plan.
      if (!isOfPlan(subject)) Object.assign(running, { subject, form });
      running.told.push(subject);
    };
    if (figure.kind === 'WORDS') {
      for (const known of figure.subjects) {
        add(
          { known, stem: known.form },
          wordedForm(figure, known.unit, text.slice(known.at + known.form.length, figure.start)),
        );
      }
    } else if (figure.industry !== null) {
      const name = INDUSTRY_SHARES[figure.industry] ?? '';
      add({ known: index.exact(name), stem: name }, 'SHARE');
    } else {
      const subject =
        shared?.[position] ??
        subjectOf(
          {
            ...{ before, after, afterLast },
            carried: running.subject ?? (isRelative(figure) ? scene.spokenOf : null),
            unit: figure.run ? null : (figure.unit ?? (figure.part ? '%' : null)),
            rank: figure.kind === 'RANK' || figure.run,
          },
          index,
        );
      const form =
        figure.kind === 'RANK'
          ? 'RANK'
          : figure.run
            ? 'COUNT'
            : formOf({
                unit: figure.unit ?? (figure.part ? '%' : null),
                before: text.slice(from, figure.words.start) + text.slice(figure.words.start, figure.start),
                after,
                indicatorUnit: subject.known?.unit,
                carried: running.form,
              });
      const each = figures.length === 1 && figure.kind === 'NUMBER' ? sharedByAll(before, index) : null;
      for (const one of each ?? [figure.run ? runOf(subject, figure.unit) : subject]) add(one, form);
    }
    const goesOn = figure.kind === 'WORDS' || figure.run || next?.words.start === figure.words.start;
    from = goesOn ? from : figure.words.end;
  });
  return observations;
}

/** «连续三年» is no level of the indicator but one of its own. */
function runOf({ known, stem }: Subject, unit: string | null): Subject {
  return { known: null, stem: `${known?.name ?? stem}连续${unit?.startsWith('年') ? '年' : '期'}数` };
}

/** The words right behind the indicator say whether its change is meant: «能耗降幅和浓度达到要求». */
function wordedForm(figure: ClauseFigure, unit: string | undefined, behind: string): ObservationForm {
  if (figure.value === 0) return 'COUNT';
  if (figure.growth || /^[^、和与及]{0,4}(?:增[长速幅]|涨幅)/u.test(behind)) return 'GROWTH';
  if (/^[^、和与及]{0,4}(?:降幅|下降|降低)/u.test(behind)) return 'REDUCTION';
  return unit === '%' ? 'SHARE' : 'LEVEL';
}
