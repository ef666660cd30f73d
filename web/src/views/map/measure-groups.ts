import type { MapMeasuresQuery } from '../../api/documents.gen.ts';

export type TouchedMeasure = MapMeasuresQuery['measures']['edges'][number];

/** The most entities that one question takes. */
export const LARGEST_QUESTION = 20;

export function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The answers to several questions as one: each measure once, with all its touches, in the API's own order. */
export function mergeMeasures(answers: readonly (readonly TouchedMeasure[])[]): readonly TouchedMeasure[] {
  const merged = new Map<string, TouchedMeasure>();
  for (const { node, touches } of answers.flat()) {
    const before = merged.get(node.id);
    merged.set(node.id, { node, touches: [...(before?.touches ?? []), ...touches] });
  }
  return [...merged.values()].sort(inTextOrder);
}

function inTextOrder({ node: one }: TouchedMeasure, { node: other }: TouchedMeasure): number {
  return (
    other.year - one.year || one.report.id.localeCompare(other.report.id) || one.span.start - other.span.start
  );
}

interface TouchedPlace {
  readonly id: string;
  readonly name: string;
  readonly scope: TouchedMeasure['touches'][number]['scope'];
  /** The words of the measure that touch it, each once. */
  readonly quotes: readonly string[];
}

/** Which of the asked places a measure touches: each once, in its narrowest scope, which the API gives first. */
export function touchedPlaces(touches: TouchedMeasure['touches']): readonly TouchedPlace[] {
  const places = new Map<string, TouchedPlace>();
  for (const { entity, scope, mention } of touches) {
    const before = places.get(entity.id);
    const quotes = new Set([...(before?.quotes ?? []), mention.span.quote]);
    places.set(entity.id, { ...entity, scope: before?.scope ?? scope, quotes: [...quotes] });
  }
  return [...places.values()];
}
