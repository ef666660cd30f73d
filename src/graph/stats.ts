import type { Engine, GraphStore } from '../store/store.ts';
import { rowsOf } from './rows.ts';
import { graphState } from './state.ts';

export interface StatsReport {
  readonly slug: string;
  readonly title: string;
  /** The district's name; null where the report has none. */
  readonly district: string | null;
  readonly reviewYear: number;
  readonly planYear: number;
}

export interface StatsCount {
  readonly sort: string;
  readonly one: string;
  /** A second thing that tells the rows of this sort apart; null where there is none. */
  readonly other: string | null;
  readonly count: number;
}

/** What a store holds. */
export interface Stats {
  readonly engine: Engine;
  /** Null for an empty store. */
  readonly dataVersion: string | null;
  readonly extractorVersion: number | null;
  readonly reports: readonly StatsReport[];
  /** By sort, the most first. */
  readonly counts: readonly StatsCount[];
}

export async function readStats(store: GraphStore): Promise<Stats> {
  const state = await graphState(store);
  const reports = await rowsOf<StatsReport>(store, 'read/graph/stats-reports');
  const counts = await rowsOf<StatsCount>(store, 'read/graph/stats');
  const sorts = [...new Set(counts.map(({ sort }) => sort))];
  const keyOf = ({ one, other }: StatsCount): string => `${one} ${other ?? ''}`;
  return {
    engine: store.engine,
    dataVersion: state?.dataVersion ?? null,
    extractorVersion: state?.extractorVersion ?? null,
    reports,
    counts: [...counts].sort(
      (a, b) =>
        sorts.indexOf(a.sort) - sorts.indexOf(b.sort) || b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1),
    ),
  };
}
