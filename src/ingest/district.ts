import { nameKey, nameKeys } from '../link/fold.ts';
import type { Entity, Gazetteer, PlaceCategory } from '../link/gazetteer.ts';
import { readPlace } from '../text/place-words.ts';
import { derivedEntity } from './derived-entity.ts';
import type { EntityRow } from './rows.ts';

const PREFIX = 'place:';

/** What a unit's last word says it is. */
const CATEGORIES: readonly (readonly [RegExp, PlaceCategory])[] = [
  [/^(?:北京|上海|天津|重庆)市$/u, 'MUNICIPALITY'],
  [/(?:省|自治区|特别行政区)$/u, 'PROVINCE'],
  [/街道$/u, 'SUBDISTRICT'],
  [/[镇乡]$/u, 'TOWN'],
  [/(?:县|旗)$/u, 'COUNTY'],
  [/(?:市|州|盟|地区)$/u, 'CITY'],
  [/区$/u, 'DISTRICT'],
];

const ADMINISTRATIVE: ReadonlySet<PlaceCategory> = new Set(CATEGORIES.map(([, category]) => category));

/** Units whose names several cities use: 鼓楼区, 城关镇. */
const USED_OFTEN = /(?:(?<!自治|特别行政)区|镇|乡|街道)$/u;

function categoryOf(unit: string): PlaceCategory | null {
  return CATEGORIES.find(([words]) => words.test(unit))?.[1] ?? null;
}

/** The units that the words name, the largest first; null where they name none, or a name that several places have stands alone. */
export function districtWords(words: string): { district: string; region: string | null } | null {
  const place = readPlace(words.replace(/\s/gu, ''));
  if (place === null || categoryOf(place.district) === null) return null;
  return place;
}

/** Whether the words tell the district from those of other cities that have its name. */
export function isTold(words: string): boolean {
  const place = districtWords(words);
  return place !== null && (place.region !== null || !USED_OFTEN.test(place.district));
}

/** The names of all that the place lies in. */
function namesAround(gazetteer: Gazetteer, id: string): ReadonlySet<string> {
  const byId = new Map(gazetteer.entities.map((entity) => [entity.id, entity]));
  const around = new Set<string>([id]);
  for (const inner of around) {
    for (const { type, from, to } of gazetteer.links) {
      if (type === 'PART_OF' && from === inner) around.add(to);
    }
  }
  around.delete(id);
  return new Set([...around].flatMap((outer) => byId.get(outer) ?? []).flatMap(nameKeys));
}

function isDistrict({ kind, category }: Entity): boolean {
  return kind === 'PLACE' && category !== undefined && ADMINISTRATIVE.has(category);
}

/** The gazetteer's place of that name that lies in the region, each of whose units it must lie in; null where none does. */
function known(gazetteer: Gazetteer, district: string, region: string | null): string | null {
  const units = region === null ? [] : unitsOf(region);
  const found = gazetteer.entities.filter(
    (entity) => isDistrict(entity) && nameKeys(entity).includes(nameKey(district)),
  );
  const within = found.filter(({ id }) => {
    const names = namesAround(gazetteer, id);
    return units.every((unit) => names.has(nameKey(unit)));
  });
  return within.length === 1 ? (within[0]?.id ?? null) : null;
}

function unitsOf(region: string): string[] {
  const units: string[] = [];
  for (let rest: string | null = region; rest !== null;) {
    const place = readPlace(rest);
    if (place === null) return [region];
    units.push(place.district);
    rest = place.region;
  }
  return units;
}

/**
 * The id of the place that a report is about: the gazetteer's, where it has a place of that name in that region, else
 * one made of the words: «南京市鼓楼区» gives `place:南京市鼓楼区`. An id is taken as it is, one made of words as its words,
 * so that a place is the gazetteer's as soon as that has it.
 */
export function districtId(gazetteer: Gazetteer, idOrWords: string): string {
  if (gazetteer.entities.some(({ id }) => id === idOrWords)) return idOrWords;
  const words = idOrWords.startsWith(PREFIX) ? idOrWords.slice(PREFIX.length) : idOrWords;
  const place = districtWords(words);
  if (place === null) return idOrWords;
  return known(gazetteer, place.district, place.region) ?? `${PREFIX}${place.region ?? ''}${place.district}`;
}

/** The place that an id made of words stands for; null for any other id. */
export function derivedDistrict(id: string): EntityRow | null {
  const place = id.startsWith(PREFIX) ? districtWords(id.slice(PREFIX.length)) : null;
  if (place === null) return null;
  const { district, region } = place;
  return {
    // With its region, so that it is not taken for another of that name.
    ...derivedEntity('PLACE', id, `${region ?? ''}${district}`),
    aliases: region === null ? [] : [district],
    category: categoryOf(district),
  };
}
