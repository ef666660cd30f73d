import type { Clause } from './clause.ts';
import type { Comparator } from './comparator.ts';
import type { Figure, Shelters } from './figure.ts';
import { within } from './quoted.ts';

/** A level put in words. `growth` says that it is one of change, whatever the indicator is printed in. */
export interface WordedFigure extends Figure {
  readonly growth: boolean;
  /** How far its subjects may stand from it: they lie between the clause's start and here. */
  readonly subjectsEnd: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly comparator: Comparator | ((words: string) => Comparator);
  readonly growth?: boolean;
}

const AVERAGE =
  '(?:全国|全省|全市|全区|全球|世界|东部|中部|西部|沿海|省|市|国家)[^,、;]{0,8}(?:水平|平均|增速|均值|平均值|增幅|速度)';

const RULES: readonly Rule[] = [
  {
    pattern: /(?:与|和|同)(?:全?[国省市区]?经济|地区生产总值|GDP|生产总值)[^,、;]{0,8}?同步(?:增长)?/gu,
    comparator: (words) => (words.includes('基本') ? 'APPROX' : 'EQ'),
    growth: true,
  },
  {
    pattern:
      /(?:略?高于|快于|超过|不低于|高出)(?:全?[国省市区]?经济(?:增长|增速)|地区生产总值增[长速]|GDP增[长速])/gu,
    comparator: (words) => (words.startsWith('不低于') ? 'GE' : 'GT'),
    growth: true,
  },
  {
    pattern: /(?:实现|保持|继续保持|连续保持)?两位数(?:以上)?的?(?:增长|增速)/gu,
    comparator: 'GE',
    growth: true,
  },
  {
    pattern:
      /(?:连续[\d一二三四五六七八九十]+年)?(?:稳定)?(?:达到|完成|实现|符合|控制在|优于|好于)(?:国家|省|市|区|上级|年度)?[^,、;\d]{0,14}?(?:要求|[一二三]级标准|标准|下达(?:的)?(?:目标任务|目标|任务|指标)|目标任务|控制目标|考核目标|约束性指标|目标)(?:以内|之内)?(?=$|[,、;。)])/gu,
    comparator: (words) => (/以内|之内/u.test(words) ? 'LE' : /^(?:优于|好于)/u.test(words) ? 'GT' : 'EQ'),
  },
  {
    pattern: new RegExp(
      `(?:均|都|分别|继续|持续|连续[\\d一二三四五六七八九十]+年)?(?:不低于|明显高于|高于|好于|快于|优于|低于)${AVERAGE}(?![\\d一-龥])`,
      'gu',
    ),
    comparator: (words) =>
      words.includes('不低于') ? 'GE' : words.includes('低于') && !words.includes('不低于') ? 'LT' : 'GT',
  },
  { pattern: /(?:全面|全部|稳定|持续)达标(?=$|[,、;。)])/gu, comparator: 'EQ' },
];

/** What every rule's words hold at least one of: most clauses hold none. */
const HINT = /同步|经济增|增长|增速|标|要求|任务|于|超过|高出|零/u;

/** The worded levels of a clause, in order; whether they have a subject of their own is for the caller to see. */
export function wordedFigures(text: string, clause: Clause, { quoted }: Shelters): WordedFigure[] {
  const words = text.slice(clause.start, clause.end);
  const figures: WordedFigure[] = [];
  if (!HINT.test(words)) return figures;
  for (const { pattern, comparator, growth = false } of RULES) {
    for (const found of words.matchAll(pattern)) {
      const start = clause.start + found.index;
      const end = start + found[0].length;
      if (within(quoted, start) || figures.some((other) => start < other.end && other.start < end)) continue;
      figures.push({
        kind: 'WORDS',
        start,
        end,
        value: null,
        unit: null,
        run: false,
        part: false,
        comparator: typeof comparator === 'string' ? comparator : comparator(found[0]),
        words: { start, end },
        growth: growth || /增[长速幅]/u.test(found[0]),
        subjectsEnd: start,
      });
    }
  }
  const zero = /[为至归到]零(?=$|[,、;。)])/u.exec(words);
  if (zero && figures.length === 0) {
    const end = clause.start + zero.index + zero[0].length;
    figures.push({
      kind: 'WORDS',
      start: end - 1,
      end,
      value: 0,
      unit: null,
      run: false,
      part: false,
      comparator: 'EQ',
      words: { start: end - zero[0].length, end },
      growth: false,
      subjectsEnd: end - zero[0].length,
    });
  }
  return figures.sort((a, b) => a.start - b.start);
}
