import type { Skeleton } from './clause-skeleton.ts';
import type { ExtractedRelation, RelationMark } from './relation.ts';
import { SIGN } from './relation-signs.ts';

/*
 * A statement that names a family and then its members one by one: «深化“四巷”建设。“银巷”统筹…。“硅巷”加快…»,
 * «增强产业组团辨识度,东直门组团聚焦…;航星园组团吸引…». No clause says it; the build of the statement does.
 */

const NUMERAL = /^[两二三四五六七八九十\d]+/u;
const FEWEST_MEMBERS = 2;

interface Placed {
  readonly mark: RelationMark;
  readonly at: number;
}

/** The last words that a family's name shares with each member's: 巷 of 四巷, 组团 of 产业组团. */
function sharedEnd(family: string): string | undefined {
  const numbered = family.replace(NUMERAL, '');
  if (numbered !== family) return numbered.length > 0 && numbered.length <= 3 ? numbered : undefined;
  return family.length >= 4 ? family.slice(-2) : undefined;
}

export function familiesIn(
  skeleton: Skeleton<RelationMark>,
  marks: readonly RelationMark[],
): ExtractedRelation[] {
  const { text } = skeleton;
  if (marks.filter(({ kind }) => kind === 'CLUSTER').length <= FEWEST_MEMBERS) return [];
  const clusters: Placed[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = skeleton.mentionAt(at);
    if (mark !== undefined && text.charAt(at) === SIGN.CLUSTER) clusters.push({ mark, at });
  }
  return clusters.flatMap(({ mark: family, at }, index) => {
    const end = sharedEnd(family.form);
    if (end === undefined || clusters.findIndex(({ mark }) => mark.entity === family.entity) !== index)
      return [];
    // A member tells of itself at the head of a clause; a family by its own words is spoken of before.
    if (!NUMERAL.test(family.form) && /(?:^|[。,;])"?$/u.test(text.slice(0, at))) return [];
    // A numbered family's members stand at the head of sentences, a named one's at the head of clauses after it.
    const head = NUMERAL.test(family.form) ? /(?:^|[。;])"?$/u : /[,;]"?$/u;
    const members = clusters.filter(
      ({ mark, at: where }) =>
        where > at &&
        mark.entity !== family.entity &&
        mark.form.endsWith(end) &&
        mark.form.length > end.length &&
        head.test(text.slice(0, where)),
    );
    const distinct = members.filter(
      ({ mark }, first) => members.findIndex((each) => each.mark.entity === mark.entity) === first,
    );
    if (distinct.length < FEWEST_MEMBERS) return [];
    return distinct.map(({ mark, at: where }): ExtractedRelation => {
      const words = /^[^,;。]*/u.exec(text.slice(where))?.[0].length ?? 1;
      return {
        type: 'MEMBER_OF',
        from: mark.entity,
        to: family.entity,
        clause: skeleton.spanOf(at, where + words),
      };
    });
  });
}
