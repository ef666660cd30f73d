import type { ScoreboardChoicesQuery, ScoreboardQuery } from '../../api/documents.gen.ts';

export type ScoreRow = ScoreboardQuery['scoreboard'][number];
type Figure = NonNullable<ScoreRow['target']>;
type ReportChoice = ScoreboardChoicesQuery['reports']['nodes'][number];
export type District = NonNullable<ReportChoice['district']>;

/** Why there is no figure: no report that reviews the year is loaded, or one is and gives none. */
export type Missing = 'notLoaded' | 'notGiven';

/** What became of a target. */
export type Outcome = 'met' | 'notMet' | 'open' | 'incomparable';

export function outcomeOf({ met, target, actual }: ScoreRow): Outcome {
  if (met === true) return 'met';
  if (met === false) return 'notMet';
  return target && actual ? 'incomparable' : 'open';
}

/** Whose figures a row shows. */
export function districtOf({ target, actual, previous }: ScoreRow): Figure['of'] | undefined {
  return (target ?? actual ?? previous)?.of;
}

/** The rows of each district, both in the order given. */
export function byDistrict(
  rows: readonly ScoreRow[],
): readonly { readonly district: Figure['of'] | undefined; readonly rows: readonly ScoreRow[] }[] {
  const groups = new Map<string, { district: Figure['of'] | undefined; rows: ScoreRow[] }>();
  for (const row of rows) {
    const district = districtOf(row);
    const key = district?.id ?? '';
    const group = groups.get(key) ?? { district, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The districts that reports are about, each once. */
export function districtsOf(reports: readonly ReportChoice[]): readonly District[] {
  const found = new Map<string, District>();
  for (const { district } of reports) if (district) found.set(district.id, district);
  return [...found.values()];
}

/** The years that the asked districts' reports plan, the newest first; of all reports where none is of such a district. */
export function planYears(
  reports: readonly ReportChoice[],
  isAsked: (district: District) => boolean,
): readonly number[] {
  const asked = reports.filter(({ district }) => district && isAsked(district));
  const years = (asked.length > 0 ? asked : reports).map(({ planYear }) => planYear);
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** Why a year's figure is missing, by what is loaded. */
export function whyMissing(
  reports: readonly ReportChoice[],
  district: Figure['of'] | undefined,
  year: number,
): Missing {
  const reviewed = reports.some(
    (report) => report.reviewYear === year && report.district?.id === district?.id,
  );
  return reviewed ? 'notGiven' : 'notLoaded';
}

/** A year as an address holds it; null where it holds none. */
export function readYear(value: string | null): number | null {
  return /^(?:19|20|21)\d{2}$/u.test(value ?? '') ? Number(value) : null;
}
