import type { EntityCardQuery } from '../api/documents.gen.ts';
import { words } from '../language/language.ts';
import { list } from '../language/list.ts';
import { terms } from '../vocabulary/terms.ts';

const text = words({
  zh: {
    within: (name: string) => `位于${name}`,
    partOf: (name: string) => `属于${name}`,
    focus: (focus: readonly string[]) => `聚集${list(focus)}`,
    stage: (year: number, wording: string) => `${year}年：${wording}`,
    unit: (unit: string) => `单位：${unit}`,
    derived: '名称取自文句',
  },
  en: {
    within: (name: string) => `in ${name}`,
    partOf: (name: string) => `part of ${name}`,
    focus: (focus: readonly string[]) => `gathers ${list(focus)}`,
    stage: (year: number, wording: string) => `${year}: ${wording}`,
    unit: (unit: string) => `in ${unit}`,
    derived: 'named after a clause',
  },
});

type Entity = NonNullable<EntityCardQuery['entity']>;

/** What is known of an entity, in one line; empty where nothing is. */
export function entityFacts(entity: Entity): string {
  return factsOf(entity)
    .filter((fact): fact is string => fact != null && fact !== '')
    .join(' · ');
}

const named = (say: (name: string) => string, things: readonly { readonly name: string }[]): string | null =>
  things.length > 0 ? say(list(things.map(({ name }) => name))) : null;

function factsOf(entity: Entity): (string | null | undefined)[] {
  switch (entity.__typename) {
    case 'Place':
      return [terms.category[entity.category], named(text.within, entity.within ? [entity.within] : [])];
    case 'Project': {
      const stage = entity.stages.at(-1);
      return [
        named(text.partOf, entity.partOf ? [entity.partOf] : []),
        named(text.within, entity.locatedIn),
        stage && text.stage(stage.year, stage.wording),
      ];
    }
    case 'Cluster':
      return [
        named(text.partOf, entity.family ? [entity.family] : []),
        named(text.within, entity.locatedIn),
        entity.focus.length > 0 ? text.focus(entity.focus) : null,
      ];
    case 'Department':
      return [entity.basis === 'UNCONFIRMED' ? terms.basis.UNCONFIRMED : null];
    case 'Organization':
      return [entity.sector];
    case 'Policy':
      return [entity.years];
    case 'Event':
      return [entity.edition];
    case 'Brand':
      return [entity.note];
    case 'Indicator':
      return [
        entity.unit != null && entity.unit !== '' ? text.unit(entity.unit) : null,
        entity.derived ? text.derived : null,
      ];
    default:
      return [];
  }
}
