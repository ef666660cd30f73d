import { hashOf } from '../ingest/hash.ts';
import type { ReportFacts } from '../ingest/rows.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import { planFor } from './load.ts';
import { rowsOf } from './rows.ts';

interface Identified {
  readonly id: string;
}

interface StoredFacts {
  readonly statements: readonly Identified[];
  readonly observations: readonly Identified[];
  readonly stages: readonly Identified[];
}

/** How many rows of one sort a load would write, and how many it would delete. */
export interface Change {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export type Counted = 'statements' | 'entities' | 'links' | 'observations' | 'stages';

/** What a load would do, without doing it. */
export interface Preview {
  /** Slugs, in the order in which they would be loaded. */
  readonly reports: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly unchanged: readonly string[];
  };
  readonly counts: Readonly<Record<Counted, Change>>;
}

/** A row's values whatever the order of its keys; a store keeps no nulls, and `order` follows from the report's. */
function valueOf(row: object): string {
  return JSON.stringify(
    Object.entries(row)
      .filter(([key, value]) => key !== 'order' && value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function compared(before: readonly Identified[], after: readonly Identified[]): Change {
  const values = new Map(before.map((row) => [row.id, valueOf(row)]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !values.has(id)).length,
    changed: after.filter((row) => values.has(row.id) && values.get(row.id) !== valueOf(row)).length,
    removed: [...values.keys()].filter((id) => !ids.has(id)).length,
  };
}

/** A statement without what its report says of it. */
function statementValues({ statements }: ReportFacts): Identified[] {
  return statements.map(({ report, ...row }) => row);
}

/**
 * Plans the load of these reports and counts what it would change. Reads alone.
 * @throws GazetteerError, StoreError
 */
export async function previewLoad(
  store: Runner,
  gazetteer: Gazetteer,
  facts: readonly ReportFacts[],
): Promise<Preview> {
  const { before, plan } = await planFor(store, gazetteer, hashOf(gazetteer), facts, null);
  const written = plan?.facts ?? [];
  const slugs = written.map(({ report }) => report.slug);
  const isStored = (slug: string): boolean => before.contents.has(slug);
  const stored = await rowsOf<StoredFacts>(store, 'read/graph/report-facts', {
    ids: written.filter(({ report }) => isStored(report.slug)).map(({ report }) => report.id),
  });
  const entities = plan?.entities.map(({ row }) => row.id) ?? [];
  const storedEntities = await rowsOf(store, 'read/graph/entity-hashes-by-id', { ids: entities });
  const links = plan?.links.map(({ row }) => row.id) ?? [];
  const storedLinks = links.filter((id) => before.links.has(id)).length;
  return {
    reports: {
      added: slugs.filter((slug) => !isStored(slug)),
      changed: slugs.filter(isStored),
      unchanged: facts.map(({ report }) => report.slug).filter((slug) => !slugs.includes(slug)),
    },
    counts: {
      statements: compared(
        stored.flatMap(({ statements }) => statements),
        written.flatMap(statementValues),
      ),
      entities: {
        added: entities.length - storedEntities.length,
        changed: storedEntities.length,
        removed: plan?.goneEntities.length ?? 0,
      },
      links: {
        added: links.length - storedLinks,
        changed: storedLinks,
        removed: plan?.goneLinks.length ?? 0,
      },
      observations: compared(
        stored.flatMap(({ observations }) => observations),
        written.flatMap(({ observations }) => observations),
      ),
      stages: compared(
        stored.flatMap(({ stages }) => stages),
        written.flatMap(({ stages }) => stages),
      ),
    },
  };
}
