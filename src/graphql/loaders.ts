import type DataLoader from 'dataloader';
import { entitiesById } from '../graph/entity.ts';
import { linksById, linksFrom, type LinkRead } from '../graph/link.ts';
import { reportsById, reportTexts } from '../graph/report.ts';
import { childSections, sectionsById, sectionsOfReports } from '../graph/section.ts';
import { mentionsOfStatements, type MentionRead } from '../graph/mention.ts';
import type { StatementRead } from '../graph/row-values.ts';
import { statementsById, type ReportRead } from '../graph/statement.ts';
import { ancestors } from '../graph/place.ts';
import { observationsById, observationsOfStatements } from '../graph/observation.ts';
import { plannedYears, reportsNaming, stagesOfProjects, type PlannedYear } from '../graph/stage.ts';
import type { EntityRow, ObservationRow, SectionRow, StageRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import { byIdLoader, byParentLoader, type BatchListener } from './batch.ts';

const MOST_ANCESTORS = 20;

/** One request's reads: each row at most once, all rows of a level together. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly statement: DataLoader<string, StatementRead | null>;
  readonly section: DataLoader<string, SectionRow | null>;
  readonly report: DataLoader<string, ReportRead | null>;
  readonly reportText: DataLoader<string, string | null>;
  readonly link: DataLoader<string, LinkRead | null>;
  readonly linksFrom: DataLoader<string, readonly LinkRead[]>;
  /** In text order. */
  readonly mentionsOfStatement: DataLoader<string, readonly MentionRead[]>;
  readonly ancestors: DataLoader<string, readonly EntityRow[]>;
  readonly childSections: DataLoader<string, readonly SectionRow[]>;
  readonly sectionsOfReport: DataLoader<string, readonly SectionRow[]>;
  readonly observation: DataLoader<string, ObservationRow | null>;
  readonly observationsOfStatement: DataLoader<string, readonly ObservationRow[]>;
  readonly stages: DataLoader<string, readonly StageRow[]>;
  readonly reportsNaming: DataLoader<string, ReadonlySet<string>>;
  /** One list for all projects of the request; its only key is `all`. */
  readonly plannedYears: DataLoader<string, readonly PlannedYear[]>;
  /** Notes what was read in a list, so that it isn't read again. */
  seen(rows: {
    readonly statements?: readonly StatementRead[];
    readonly entities?: readonly EntityRow[];
  }): void;
  /** A loader that lasts for the request, one for each name and set of arguments. */
  listed<V>(
    name: string,
    args: unknown,
    read: (parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    missing: V,
  ): DataLoader<string, V>;
}

/** @param listener is told of every batch */
export function createLoaders(store: Runner, listener: BatchListener): Loaders {
  const byId = <V extends { readonly id: string }>(
    read: (ids: readonly string[]) => Promise<V[]>,
  ): DataLoader<string, V | null> => byIdLoader(read, listener);
  const byParent = <V>(
    read: (parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    missing: V,
  ): DataLoader<string, V> => byParentLoader(read, missing, listener);

  const entity = byId((ids) => entitiesById(store, ids));
  const section = byId((ids) => sectionsById(store, ids));
  const report = byId((ids) => reportsById(store, ids));
  const statement = byId((ids) => statementsById(store, ids));
  const lists = new Map<string, unknown>();

  const seen: Loaders['seen'] = ({ statements = [], entities = [] }) => {
    for (const row of statements) statement.prime(row.id, row);
    for (const row of entities) entity.prime(row.id, row);
  };

  return {
    entity,
    statement,
    section,
    report,
    reportText: byParent<string | null>((ids) => reportTexts(store, ids), null),
    link: byId((ids) => linksById(store, ids)),
    linksFrom: byParent<readonly LinkRead[]>((ids) => linksFrom(store, ids), []),
    mentionsOfStatement: byParent<readonly MentionRead[]>((ids) => mentionsOfStatements(store, ids), []),
    ancestors: byParent<readonly EntityRow[]>((ids) => ancestors(store, ids, MOST_ANCESTORS), []),
    childSections: byParent<readonly SectionRow[]>((ids) => childSections(store, ids), []),
    sectionsOfReport: byParent<readonly SectionRow[]>((ids) => sectionsOfReports(store, ids), []),
    observation: byId((ids) => observationsById(store, ids)),
    observationsOfStatement: byParent<readonly ObservationRow[]>(
      (ids) => observationsOfStatements(store, ids),
      [],
    ),
    stages: byParent<readonly StageRow[]>((ids) => stagesOfProjects(store, ids), []),
    reportsNaming: byParent<ReadonlySet<string>>((ids) => reportsNaming(store, ids), new Set()),
    plannedYears: byParent<readonly PlannedYear[]>(
      async ([all = 'all']) => new Map([[all, await plannedYears(store)]]),
      [],
    ),
    seen,
    listed: <V>(
      name: string,
      args: unknown,
      read: (parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
      missing: V,
    ) => {
      const key = JSON.stringify([name, args]);
      // The name tells what V is, and each name has one call site.
      const loader = (lists.get(key) as DataLoader<string, V> | undefined) ?? byParent(read, missing);
      lists.set(key, loader);
      return loader;
    },
  };
}
