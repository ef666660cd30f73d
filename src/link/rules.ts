import type { Entity, LinkType } from './gazetteer.ts';
import { nameKey, nameKeys } from './fold.ts';

/** A named inference from two names to a link, documented in docs/rules.md. */
interface Rule {
  readonly types: readonly LinkType[];
  holds(from: Entity, to: Entity): boolean;
}

/** What `from`'s names go on with behind one of `beginnings`. */
function continuations(from: Entity, beginnings: readonly string[]): string[] {
  return nameKeys(from).flatMap((name) =>
    beginnings
      .filter((beginning) => name.startsWith(beginning) && name.length > beginning.length)
      .map((beginning) => name.slice(beginning.length)),
  );
}

/** Whether one of `from`'s names ends in one of `to`'s, and is longer. */
function endsInNameOf(from: Entity, to: Entity): boolean {
  return nameKeys(from).some((name) =>
    nameKeys(to).some((ending) => name.endsWith(ending) && name.length > ending.length),
  );
}

const HOUSE_NUMBER = /^(甲|乙|丙)?\d+(、\d+)*号/u;
const PHASE =
  /^(项目)?([一二三四五六七八九十]+期|首批|首期|[\d、]+号|.{0,12}(设施|厂房|工程|中心|写字楼|回迁楼))/u;
/** Ends in a word for something that lies on the ground, or for work done there. */
const SPATIAL =
  /(?:园|区|街|路|线|胡同|组团|商圈|片|广场|中心|大厦|大楼|楼|站|市场|商场|商城|城|绿地|院|馆|剧场|枢纽|带|基地|遗址|旧址|地块|号地|阁|坊|座|厂|角|病房|项目|工程|改造|提升|升级|更新|修建|修复|建设|扩建|棚改|重建|复建|整治|拆除|清退|绿化|利用|转型|运营|上市|提质增效|腾退|退租|修缮|申遗)$/u;
const FACILITIES: readonly (string | undefined)[] = ['STREET', 'SITE', 'BUILDING', 'PARK', 'STATION'];

export const RULES: Readonly<Record<string, Rule>> = {
  'address-on-street': {
    types: ['PART_OF'],
    holds: (from, to) =>
      to.category === 'STREET' && continuations(from, nameKeys(to)).some((rest) => HOUSE_NUMBER.test(rest)),
  },
  'named-after-place': {
    types: ['LOCATED_IN', 'PART_OF'],
    holds: (from, to) =>
      to.kind === 'PLACE' &&
      (continuations(from, [...nameKeys(to), ...(to.stem === undefined ? [] : [nameKey(to.stem)])]).some(
        (rest) => FACILITIES.includes(from.category) || SPATIAL.test(rest),
      ) ||
        (from.kind === 'PROJECT' && endsInNameOf(from, to))),
  },
  'named-as-member': {
    types: ['MEMBER_OF'],
    holds: (from, to) => from.kind === 'CLUSTER' && to.kind === 'CLUSTER' && endsInNameOf(from, to),
  },
  'phase-of': {
    types: ['PART_OF'],
    holds: (from, to) =>
      from.kind === 'PROJECT' &&
      to.kind === 'PROJECT' &&
      continuations(from, nameKeys(to)).some((rest) => PHASE.test(rest)),
  },
};
