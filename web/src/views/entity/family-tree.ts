import type {
  FamilyClustersQuery,
  FamilyMeasureFragment,
  FamilyProjectsQuery,
  LinkInWordsFragment,
} from '../../api/documents.gen.ts';

type Cluster = FamilyClustersQuery['clusters']['nodes'][number];
type Project = FamilyProjectsQuery['projects']['nodes'][number];

/** All that belongs to a family, at any depth, and all measures that name something of it. */
export interface Family {
  readonly clusters: readonly Cluster[];
  readonly projects: readonly Project[];
  readonly measures: readonly FamilyMeasureFragment[];
}

/** Something of a family's member, or the member itself. */
export interface Unit {
  readonly entity: Cluster | Project;
  /** The links by which it belongs where it stands. */
  readonly belongs: readonly LinkInWordsFragment[];
}

export interface Member extends Unit {
  readonly focus: readonly string[];
  /** What belongs to it, at any depth, the nearest first. */
  readonly units: readonly Unit[];
  /** Measures that name it or one of its units. */
  readonly measures: readonly FamilyMeasureFragment[];
  /** It and its units. */
  readonly ids: ReadonlySet<string>;
}

/** The clusters of a family, in the order in which the report introduces them, each with all that belongs to it. */
export function membersOf(family: string, { clusters, projects, measures }: Family): readonly Member[] {
  const all = [...clusters, ...projects];
  const directlyIn = (id: string): Unit[] =>
    all
      .map((entity) => ({ entity, belongs: entity.families.nodes.filter(({ to }) => to.id === id) }))
      .filter(({ belongs }) => belongs.length > 0);

  const unitsOf = (id: string): readonly Unit[] => {
    const found = new Map<string, Unit>();
    for (let level = directlyIn(id); level.length > 0;) {
      const fresh = level.filter(({ entity }) => entity.id !== id && !found.has(entity.id));
      for (const unit of fresh) found.set(unit.entity.id, unit);
      level = fresh.flatMap(({ entity }) => directlyIn(entity.id));
    }
    return [...found.values()];
  };

  return directlyIn(family)
    .flatMap((unit) => ('focus' in unit.entity ? [{ ...unit, focus: unit.entity.focus }] : []))
    .sort((a, b) => introducedAt(a) - introducedAt(b))
    .map((unit) => {
      const units = unitsOf(unit.entity.id);
      const ids = new Set([unit.entity.id, ...units.map(({ entity }) => entity.id)]);
      const naming = measures.filter(({ mentions }) => mentions.some(({ entity }) => ids.has(entity.id)));
      return { ...unit, units, ids, measures: naming };
    });
}

/** Of whom more is known to belong somewhere than was read, so that they may be missing where they belong. */
export const unplaceable = ({ clusters, projects }: Family): readonly (Cluster | Project)[] =>
  [...clusters, ...projects].filter(({ families }) => families.totalCount > families.nodes.length);

/** Of members that one sentence introduces, the words for the first end first. */
function introducedAt({ belongs }: Unit): number {
  const ends = belongs.flatMap(({ evidence }) => evidence.flatMap(({ span }) => span?.end ?? []));
  return Math.min(...ends, Number.MAX_SAFE_INTEGER);
}
