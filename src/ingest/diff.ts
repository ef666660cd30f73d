import { diffEditions, type EditionDiff } from './diff-editions.ts';
import { diffYears, type YearDiff } from './diff-years.ts';
import type { ReportFacts } from './rows.ts';

/** Which reports were compared, and how they differ; two years stand with the earlier first. */
export type ReportDiff = {
  readonly from: ComparedReport;
  readonly to: ComparedReport;
} & (EditionDiff | YearDiff);

export interface ComparedReport {
  readonly slug: string;
  readonly title: string;
  readonly planYear: number;
}

/** Two reports that can't be compared. The message says why, and what to give instead. */
export class DiffError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DiffError';
  }
}

function compared({ report: { slug, title, planYear } }: ReportFacts): ComparedReport {
  return { slug, title, planYear };
}

/** The district; of a report that has none, its title without the years. */
function subjectOf({ report: { district, title } }: ReportFacts): string {
  return district ?? `«${title.replace(/\d/gu, '').trim()}»`;
}

/**
 * Two loads of one report, or two years' reports of one district. Pure.
 * @throws DiffError where they are of two districts
 */
export function diffReports(a: ReportFacts, b: ReportFacts): ReportDiff {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  if (one !== other) {
    throw new DiffError(
      `${a.report.slug} (${one}) and ${b.report.slug} (${other}) are about different districts: their projects and challenges have nothing in common to compare. Give two reports of one district.`,
    );
  }
  const [from, to] = a.report.planYear <= b.report.planYear ? [a, b] : [b, a];
  const difference =
    from.report.planYear === to.report.planYear ? diffEditions(from, to) : diffYears(from, to);
  return { from: compared(from), to: compared(to), ...difference };
}
