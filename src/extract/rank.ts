import type { Clause } from './clause.ts';
import type { Figure, Shelters } from './figure.ts';
import { readHanNumber } from './han-number.ts';
import { within } from './quoted.ts';

const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,3}';

/** A position as printed. What may follow keeps «第一人民医院», «第一产业», «前三季度» out. */
const POSITION = new RegExp(
  `第(${NUMBER})[位名]?(?=$|[,、;。)(]|[的和且并与])|前(${NUMBER})(?:[位名强](?![一-龥])|(?=$|[,、;。)(]|[的和且并与]))|首位(?!度)|榜首|(?:前列|前茅)|第一(?:方阵|梯队)`,
  'gu',
);

const AREA =
  '全[国省市区县州]|全省各(?:市州?|区?县区?|设区市)|全球|世界|国际|亚洲|[东中西]部|东北|沿海|城六区|六区|各[省市区县]|[省市区县]内|同类[^,、]{0,4}|同行业|(?:副省级|计划单列|省会|地级)?(?:城市|省份|市州|设区市)中?|地级市|各省区(?:之)?|[省市]?(?:区县|县区|县域|县市区?|市县)';

/** What makes a position a rank: a verb of standing, an area, or a run of years. */
const STANDING = new RegExp(
  `(?:连续[\\d一二三四五六七八九十多数]{1,3}[年个月季度]{1,3})?(?:均|仍|继续|持续)?(?:(?:位次|排名|名次)[由从]|稳?居于?|位居|位列|分[列居]|名?列|排名?在?|排位|跃居|跃升|跃至|升至|上升到|晋升|保持在?|稳居|稳定在|获评?|取得|进入|跻身|处于|进位至)?(?:至|到)?(?:${AREA}){0,2}(?:的)?$`,
  'u',
);

const SLOGAN = /(?:走在[^,]{0,6}|[放摆置挺][在于]?[^,]{0,3}|勇[立争][^,]{0,6}|争[先创取][^,]{0,6})$/u;

function valueOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : (readHanNumber(word)?.value ?? null);
}

/** The positions that a clause claims, in order. */
export function rankFigures(text: string, clause: Clause, { quoted }: Shelters): Figure[] {
  const figures: Figure[] = [];
  const words = text.slice(clause.start, clause.end);
  for (const found of words.matchAll(POSITION)) {
    const start = clause.start + found.index;
    const before = text.slice(clause.start, start);
    const last = figures.at(-1);
    // «分列全省第2、第3、第1位»: the next of a row.
    const inRow = last !== undefined && /^[、和与及]$/u.test(text.slice(last.end, start));
    const standing = STANDING.exec(before)?.[0] ?? '';
    if ((standing === '' && !inRow) || SLOGAN.test(before) || within(quoted, start)) continue;
    const end = start + found[0].length;
    const [position, place, front] = found;
    const value = position === '首位' || position === '榜首' ? 1 : valueOf(place ?? front);
    figures.push({
      kind: 'RANK',
      start,
      end,
      value,
      unit: null,
      run: false,
      part: false,
      comparator: front === undefined ? 'EQ' : 'LE',
      words: { start: start - standing.length, end },
    });
  }
  return figures;
}
