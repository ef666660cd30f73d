import type { EntityKind } from '../link/gazetteer.ts';
import { HEAD_KINDS } from './candidate-heads.ts';
import type { NameSpan } from './candidate-name.ts';
import type { Token } from './candidate-token.ts';

const DOCUMENT =
  /(?:意见|条例|方案|规划|纲要|计划|办法|细则|通知|决定|规定|措施|政策|公报|报告|指南|清单|规则|法|条)(?:[（(][^）)]+[）)])?$/u;

/** Words for a thing that end a name in quotation marks and no other. */
const QUOTED_HEADS: readonly (readonly [RegExp, EntityKind])[] = [
  [/(?:计划|政策|机制|[一二三四五六七八九十\d]条|[贷券保])$/u, 'POLICY'],
  [/(?:窗口|平台|空间|工作坊|会客厅|议事厅|服务包|专区|驿站|热线|示范店|云|码|榜|奖)$/u, 'BRAND'],
  [/[季展节周赛]$/u, 'EVENT'],
];

const LONGEST_HEAD = 8;

/** The kind of thing that a quoted name's own last word says: “春风行动”. */
function kindOf(name: string): EntityKind | null {
  for (let length = Math.min(LONGEST_HEAD, name.length - 2); length > 1; length -= 1) {
    const kind = HEAD_KINDS.get(name.slice(-length));
    if (kind !== undefined) return kind;
  }
  return QUOTED_HEADS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Verbs whose object in marks is a thing that was made, not a slogan. */
const MADE =
  /^(?:推出|打造|搭建|开设|举办|发布|擦亮|打响|创建|设立|上线|成立|叫响|唱响|做深|创新推出|开通|纳入)$/u;

/** What says of the words in marks what they are: «…项目“紫金云”», «“X”品牌». */
const CLASS = /^(?:项目|品牌|平台|系列|服务|窗口|计划|专列|工程|案例)$/u;

/** Slogans count: “四个服务”, “双减”, “一业一证”. */
const COUNTING = /^[一二三四五六七八九十两双三\d]|^[^“”]{0,2}$|[，、；,]/u;

/** Titles in 《》, and names in quotation marks, by their last word or by what is said of them. A slogan in marks is neither. */
export function quotedNames(tokens: readonly Token[]): NameSpan[] {
  return tokens.flatMap(({ cls, words, start, end }, at): NameSpan[] => {
    if (cls !== 'QUOTED') return [];
    if (words.startsWith('《')) {
      const document = DOCUMENT.test(words.slice(1, words.indexOf('》')));
      return [{ start, end, kind: document ? 'POLICY' : 'BRAND' }];
    }
    const name = words.slice(1, -1);
    const kind = kindOf(name);
    if (kind !== null) return [{ start, end, kind }];
    const [before = '', after = ''] = [tokens[at - 1]?.words, tokens[at + 1]?.words];
    const said = MADE.test(before) || CLASS.test(before) || CLASS.test(after);
    return said && !COUNTING.test(name) ? [{ start, end, kind: 'BRAND' }] : [];
  });
}
