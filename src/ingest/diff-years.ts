import { targetMet } from '../extract/target-met.ts';
import { threadState, THREAD_STATES, type ThreadState } from '../extract/thread.ts';
import { pairByWords } from './diff-pairs.ts';
import { headline } from './headline.ts';
import type { ObservationRow, ReportFacts, StageRow, StatementRow } from './rows.ts';

/** Share of its words by which a challenge is known again in another year's report. */
const ALIKE = 0.35;

/** What the words of a report say, and where they stand. */
export interface Said {
  readonly wording: string;
  readonly quote: string;
  readonly statement: string;
  readonly number: string;
}

/** What became of a project between two plans. */
export interface ProjectDiff {
  readonly project: string;
  /** Judged over these two reports. NEW: the later plan alone promises it. */
  readonly state: ThreadState | 'NEW';
  readonly promised: readonly Said[];
  /** What the later report tells of it. */
  readonly reported: readonly Said[];
  readonly promisedAgain: readonly Said[];
}

/** An indicator's target for the earlier plan's year, what the later report gives for it, and the later plan's target. */
export interface IndicatorDiff {
  readonly indicator: string;
  /** Null where the earlier plan sets none. */
  readonly target: Said | null;
  readonly result: Said | null;
  /** Null where the two can't be compared, or one is missing. */
  readonly met: boolean | null;
  readonly nextTarget: Said | null;
}

/** What became of one year's plan by the next one's report. */
export interface YearDiff {
  readonly kind: 'years';
  readonly projects: readonly ProjectDiff[];
  readonly indicators: readonly IndicatorDiff[];
  readonly challenges: {
    readonly again: readonly { readonly from: Said; readonly to: Said }[];
    readonly gone: readonly Said[];
    readonly added: readonly Said[];
  };
}

type Quoted = Pick<StageRow | ObservationRow, 'wording' | 'quote' | 'statement'>;

function sayer(...reports: readonly ReportFacts[]): (quoted: Quoted) => Said {
  const numbers = new Map(
    reports.flatMap(({ statements }) => statements.map(({ id, number }) => [id, number])),
  );
  return ({ wording, quote, statement }) => ({
    wording,
    quote,
    statement,
    number: numbers.get(statement) ?? '',
  });
}

function projectDiffs(from: ReportFacts, to: ReportFacts): ProjectDiff[] {
  const said = sayer(from, to);
  const named = new Set([
    ...to.mentions.map(({ entity }) => entity),
    ...to.stages.map(({ project }) => project),
  ]);
  const of = (stages: readonly StageRow[], project: string, target: boolean): StageRow[] =>
    stages.filter((stage) => stage.project === project && (stage.factKind === 'TARGET') === target);
  const projects = [...new Set([...from.stages, ...to.stages].map(({ project }) => project))];
  return projects
    .flatMap((project): ProjectDiff[] => {
      const promised = of(from.stages, project, true);
      const promisedAgain = of(to.stages, project, true);
      const reported = of(to.stages, project, false);
      if (promised.length + promisedAgain.length + reported.length === 0) return [];
      const state =
        promised.length === 0 && promisedAgain.length > 0
          ? 'NEW'
          : threadState([...promised, ...reported, ...promisedAgain], (planYear) =>
              planYear < to.report.planYear ? named.has(project) : null,
            );
      return [
        {
          project,
          state,
          promised: promised.map(said),
          reported: reported.map(said),
          promisedAgain: promisedAgain.map(said),
        },
      ];
    })
    .sort((a, b) => PROJECT_STATES.indexOf(a.state) - PROJECT_STATES.indexOf(b.state));
}

/** In the order in which a reader asks for them. */
export const PROJECT_STATES: readonly ProjectDiff['state'][] = [
  'DELIVERED',
  'PROGRESSING',
  'REPEATED',
  ...THREAD_STATES.filter((state) => state === 'PROMISED' || state === 'SILENT'),
  'NEW',
  'UNPROMISED',
];

function isTargetFor(year: number): (row: ObservationRow) => boolean {
  return (row) => row.factKind === 'TARGET' && row.year === year;
}

function indicatorDiffs(from: ReportFacts, to: ReportFacts): IndicatorDiff[] {
  const said = sayer(from, to);
  const next = to.observations.filter(isTargetFor(to.report.planYear));
  const taken = new Set<string>();
  const nextOf = ({ indicator, form, unit }: ObservationRow): ObservationRow | null => {
    const own = next.filter((row) => row.indicator === indicator && row.form === form && !taken.has(row.id));
    const found = own.find((row) => row.unit === unit) ?? own[0] ?? null;
    if (found !== null) taken.add(found.id);
    return found;
  };
  const targets = from.observations.filter(isTargetFor(from.report.planYear)).map((target): IndicatorDiff => {
    const own = to.observations.filter(({ indicator }) => indicator === target.indicator);
    const result = headline(own, target, from.report.planYear);
    const nextTarget = nextOf(target);
    return {
      indicator: target.indicator,
      target: said(target),
      result: result === null ? null : said(result),
      met: result === null ? null : targetMet(target, result),
      nextTarget: nextTarget === null ? null : said(nextTarget),
    };
  });
  const added = next
    .filter(({ id }) => !taken.has(id))
    .map((row): IndicatorDiff => ({
      indicator: row.indicator,
      target: null,
      result: null,
      met: null,
      nextTarget: said(row),
    }));
  return [...targets, ...added];
}

function challengeDiff(from: ReportFacts, to: ReportFacts): YearDiff['challenges'] {
  const said = ({ id, text, number }: StatementRow): Said => ({
    wording: text,
    quote: text,
    statement: id,
    number,
  });
  const of = ({ statements }: ReportFacts): StatementRow[] =>
    statements.filter(({ kind }) => kind === 'CHALLENGE');
  const { changed, removed, added } = pairByWords(of(from), of(to), ({ text }) => text, ALIKE);
  return {
    again: changed.map(([one, other]) => ({ from: said(one), to: said(other) })),
    gone: removed.map(said),
    added: added.map(said),
  };
}

/** What became of the plan of one year by the report of a later one of the same district. Pure. */
export function diffYears(from: ReportFacts, to: ReportFacts): YearDiff {
  return {
    kind: 'years',
    projects: projectDiffs(from, to),
    indicators: indicatorDiffs(from, to),
    challenges: challengeDiff(from, to),
  };
}
