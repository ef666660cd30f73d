import type { EntityKind } from '../link/gazetteer.ts';

/** The sign that stands for a mention of each kind; HOME for «我区», «我市», which name the report's own place. */
export const SIGN = {
  PLACE: '\uE010',
  PROJECT: '\uE011',
  CLUSTER: '\uE012',
  ORGANIZATION: '\uE013',
  DEPARTMENT: '\uE014',
  EVENT: '\uE015',
  HOME: '\uE016',
  NONE: '\uE017',
} as const;

export function signOf(kind: EntityKind): string {
  return kind in SIGN ? SIGN[kind as keyof typeof SIGN] : SIGN.NONE;
}

/** Letters that patterns are written with, each for a class of signs. */
const CLASSES: Readonly<Record<string, string>> = {
  P: SIGN.PLACE,
  J: SIGN.PROJECT,
  C: SIGN.CLUSTER,
  O: SIGN.ORGANIZATION,
  D: SIGN.DEPARTMENT,
  E: SIGN.EVENT,
  H: SIGN.HOME,
  S: '\uE010-\uE017',
};

/** Words listed between names that the gazetteer does not hold. */
const STRANGER = '(?:、[^、,:S]{2,14})*';
/** What a firm sends in its stead, between its name and the next. */
const BRANCH =
  '(?:(?:[东西南北中]方|区域|全国|亚太|华[东南西北中])?总部|分公司|分行|子公司|研究院|研发中心|项目)?';
const JOINT = `(?:"?${BRANCH}${STRANGER}(?:、|和|与|及|以及|暨)"?|"")`;

/**
 * Compiles a pattern in which `<PC>` stands for a mention of a place or a cluster, `<PC*>` for an enumeration of such,
 * `~` for up to 16 plain characters, `_` for an optional quotation mark, and `%` for words of manner.
 */
export function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/<([A-Z]+)(\*?)>/gu, (_, kinds: string, many: string) => {
      const one = `[${kinds}]`;
      return many === '' ? one : `${one}(?:${JOINT}${one})*`;
    })
    .replace(/~/gu, '[^,:、S]{0,16}?')
    .replace(/_/gu, '"?')
    .replace(
      /%/gu,
      '(?:已|均|成功|相继|正式|顺利|先后|陆续|集中|整体|永久|签约|加快|率先|纷纷|全部|圆满|隆重|盛大|如期|首次|连续|共同|联合|新|再次)*',
    );
  const signs = source.replace(/\[[^\]]*\]/gu, (set) =>
    set.replace(/[A-Z]/gu, (letter) => CLASSES[letter] ?? letter),
  );
  return new RegExp(signs, 'dgu');
}
