import type { EntityKind, LinkType, PlaceCategory } from './gazetteer.ts';

export const TOUCH_SCOPES = ['MENTIONED', 'WITHIN', 'RELATED'] as const;
export type TouchScope = (typeof TOUCH_SCOPES)[number];

export interface TouchEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly category?: PlaceCategory;
}

export interface TouchLink {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
}

/** How a mention of one entity touches another: by which links, in walking order. */
export interface Reach {
  readonly scope: TouchScope;
  readonly path: readonly string[];
}

/** All entities that a mention of the given one touches, by id; the mentioned one itself is among them. */
export type ReachOf = (mentioned: string) => ReadonlyMap<string, Reach>;

const INWARD: ReadonlySet<LinkType> = new Set(['PART_OF', 'LOCATED_IN', 'SETTLED_IN', 'MEMBER_OF']);

/** Divisions that contain nearly everything a report speaks of: lying in one says nothing about being related. */
const CONTAINERS: ReadonlySet<PlaceCategory> = new Set([
  'REGION',
  'PROVINCE',
  'MUNICIPALITY',
  'CITY',
  'DISTRICT',
  'COUNTY',
]);

/** Whether a thing is a division that contains nearly everything its reports speak of. */
export function isContainer({ category }: { readonly category?: PlaceCategory }): boolean {
  return category !== undefined && CONTAINERS.has(category);
}

function groupBy(links: readonly TouchLink[], end: 'from' | 'to'): Map<string, TouchLink[]> {
  const groups = new Map<string, TouchLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

/** A shorter path wins, and of equals the first by link ids, so that both engines and every run agree. */
function better(candidate: readonly string[], known: readonly string[]): boolean {
  if (candidate.length !== known.length) return candidate.length < known.length;
  return candidate.join('\n') < known.join('\n');
}

/**
 * The design's table of touching, turned around: from a mentioned entity to all that its mention touches.
 * Links that rest on nothing a reader can look up must be left out by the caller.
 */
export function createReach(entities: readonly TouchEntity[], links: readonly TouchLink[]): ReachOf {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ordered = [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
  const out = groupBy(ordered, 'from');
  const into = groupBy(ordered, 'to');
  const outBy = (id: string, ...types: LinkType[]): TouchLink[] =>
    (out.get(id) ?? []).filter((link) => types.includes(link.type));
  const intoBy = (id: string, ...types: LinkType[]): TouchLink[] =>
    (into.get(id) ?? []).filter((link) => types.includes(link.type));
  const kindOf = (id: string): EntityKind | undefined => byId.get(id)?.kind;
  const contains = (id: string): boolean => isContainer(byId.get(id) ?? {});

  /** Breadth first, so that the first path found is a shortest one. */
  function walk(
    start: string,
    next: (id: string) => { link: TouchLink; id: string }[],
  ): Map<string, string[]> {
    const paths = new Map<string, string[]>([[start, []]]);
    for (const [id, path] of paths) {
      for (const step of next(id)) {
        if (!paths.has(step.id)) paths.set(step.id, [...path, step.link.id]);
      }
    }
    return paths;
  }

  function reachOf(mentioned: string): Map<string, Reach> {
    const inside = walk(mentioned, (id) =>
      (out.get(id) ?? []).filter((link) => INWARD.has(link.type)).map((link) => ({ link, id: link.to })),
    );
    const related = new Map<string, string[]>();
    const relate = (id: string, path: string[]): void => {
      const known = related.get(id);
      if (!inside.has(id) && (known === undefined || better(path, known))) related.set(id, path);
    };

    // A cluster that covers the asked place.
    for (const covers of outBy(mentioned, 'COVERS')) relate(covers.to, [covers.id]);

    // The family, at any height, of a cluster that covers the asked place or lies in it.
    if (kindOf(mentioned) === 'CLUSTER') {
      const family = walk(mentioned, (id) =>
        intoBy(id, 'MEMBER_OF')
          .filter((link) => kindOf(link.from) === 'CLUSTER')
          .map((link) => ({ link, id: link.from })),
      );
      for (const [member, path] of family) {
        if (member === mentioned) continue;
        for (const link of outBy(member, 'COVERS', 'LOCATED_IN')) {
          if (!contains(link.to)) relate(link.to, [...path, link.id]);
        }
      }
    }

    // Another place that the same cluster covers, or something inside it.
    for (const [place, path] of inside) {
      if (kindOf(place) !== 'PLACE' || contains(place)) continue;
      for (const cover of intoBy(place, 'COVERS')) {
        for (const other of outBy(cover.from, 'COVERS')) {
          if (other.to !== place && !contains(other.to)) relate(other.to, [...path, cover.id, other.id]);
        }
      }
    }

    // What the asked project or cluster is directly part or member of.
    for (const link of intoBy(mentioned, 'PART_OF', 'MEMBER_OF')) {
      const kind = kindOf(link.from);
      if (kind === 'PROJECT' || kind === 'CLUSTER') relate(link.from, [link.id]);
    }

    const reach = new Map<string, Reach>();
    for (const [id, path] of inside) {
      reach.set(id, { scope: path.length === 0 ? 'MENTIONED' : 'WITHIN', path });
    }
    for (const [id, path] of related) reach.set(id, { scope: 'RELATED', path });
    return reach;
  }

  const known = new Map<string, ReadonlyMap<string, Reach>>();
  return (mentioned) => {
    const reach = known.get(mentioned) ?? reachOf(mentioned);
    known.set(mentioned, reach);
    return reach;
  };
}
