import type { ObservationRow } from './rows.ts';

/** The headline of an indicator's whole year: a result goes before an estimate, and what measures the same goes before the rest. */
export function headline(
  observations: readonly ObservationRow[],
  { of, form, unit }: ObservationRow,
  year: number,
): ObservationRow | null {
  const reported = observations.filter(
    (row) => row.of === of && row.year === year && row.factKind !== 'TARGET' && !row.period.includes('-'),
  );
  const rank = (row: ObservationRow): number =>
    (row.factKind === 'ACTUAL' ? 0 : 4) + (row.form === form ? 0 : 2) + (row.unit === unit ? 0 : 1);
  return [...reported].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
