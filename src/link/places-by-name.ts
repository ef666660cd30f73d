import { nameKeys } from './fold.ts';
import type { Entity } from './gazetteer.ts';

/** Ids of places by the keys of their names, for fact tables whose rows name places. */
export function placesByName(entities: readonly Entity[]): Map<string, string> {
  return new Map(
    entities
      .filter(({ kind }) => kind === 'PLACE')
      .flatMap((place) =>
        nameKeys(place)
          .reverse()
          .map((key) => [key, place.id] as const),
      ),
  );
}
