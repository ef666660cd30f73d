import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';
import { compare, type Comparator } from './comparator.ts';
import { countable } from './countable.ts';
import { numberTokens, type NumberToken } from './number-token.ts';
import { within } from './quoted.ts';
import { unitFamily } from './unit.ts';

/** What a clause says in figures: a number with its unit, a position, or a level put in words. */
export interface Figure extends Span {
  readonly kind: 'NUMBER' | 'RANK' | 'WORDS';
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** «连续三年»: a run of years or months. */
  readonly run: boolean;
  /** «三分之一»: a part of the whole, without a unit. */
  readonly part: boolean;
  /** The figure with its comparing words. */
  readonly words: Span;
}

/** What numbers don't count in. */
export interface Shelters {
  readonly quoted: readonly Span[];
  readonly mentions: readonly Span[];
}

/** A name's own number is no figure; a count that a long name repeats («首批10栋回迁楼», «3条市政道路») is one. */
function inName(token: NumberToken, { quoted, mentions }: Shelters): boolean {
  if (within(quoted, token.start)) return true;
  const mention = mentions.find(({ start, end }) => start < token.end && token.start < end);
  if (mention === undefined) return false;
  const counts = !token.han && unitFamily(token.unit) === 'COUNT' && token.end < mention.end;
  return !counts;
}

/** «连续三年», «连续36个月»: the one figure that years are. */
function runOfYears(token: NumberToken, text: string): NumberToken | null {
  if (!/连续$/u.test(text.slice(0, token.start))) return null;
  if (token.unit === '个月') return token;
  const run = /^(?:年度?|季度)(?!级|期|行动)/u.exec(text.slice(token.end, token.end + 4));
  if ((token.unit !== '' && token.unit !== '个') || !run) return null;
  return { ...token, unit: token.unit + run[0], end: token.end + run[0].length };
}

/** «受教育年限提高到8.9年»: years that measure, not a year. */
function lengthInYears(token: NumberToken, text: string): NumberToken | null {
  if (token.unit !== '' || !/^年(?![代度级初末底])/u.test(text.slice(token.end))) return null;
  return /年限[^,、;\d]{0,8}$/u.test(text.slice(0, token.start))
    ? { ...token, unit: '年', end: token.end + 1 }
    : null;
}

/** «增长5、6个百分点», «分别达到10、20、30个»: the last one's unit is said for all; indices have none. */
function borrowUnit(
  tokens: readonly NumberToken[],
  index: number,
  text: string,
  clause: Clause,
): NumberToken | null {
  const token = tokens[index];
  if (token === undefined || token.unit !== '' || token.han) return null;
  const front = text.slice(clause.start, token.start);
  if (/比/u.test(front) && /^:1(?![\d.:])/u.test(text.slice(token.end))) return token;
  if (/(?:指数|系数|得分|评分|PUE|总分|收入比|之比|比值)[^,、]{0,8}$/u.test(front)) {
    return /^\d{4}$/.test(text.slice(token.start, token.end)) ? null : token;
  }
  if (!text.slice(clause.start, token.start).includes('分别')) return null;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const other = tokens[next];
    const between = text.slice(tokens[next - 1]?.end ?? 0, other?.start);
    if (other === undefined || !/^[、和与及]$/u.test(between)) return null;
    if (other.unit !== '') return { ...token, unit: other.unit };
  }
  return null;
}

/** «高于全国、全省1.9个和1.1个百分点»: a unit that the next number's begins with is that one, said short. */
function wholeUnit(token: NumberToken, next: NumberToken | undefined, text: string): NumberToken {
  const short = next !== undefined && token.unit !== '' && next.unit !== token.unit;
  return short &&
    next.unit === '个百分点' &&
    token.unit === '个' &&
    /^[、和与及]$/u.test(text.slice(token.end, next.start))
    ? { ...token, unit: next.unit }
    : token;
}

const GREAT = /(?:形成|培育|打造|组建|布局|构建|聚焦|壮大)$/u;

/** «打造十大产业链»: 大 counts where something is made of it; elsewhere it is a name's word. */
function greatThings(token: NumberToken, text: string): NumberToken | null {
  if (!token.han || token.unit !== '' || token.value < 2 || text.charAt(token.end) !== '大') return null;
  if (!GREAT.test(text.slice(0, token.start)) || /^大(?:攻坚|战略|行动)/u.test(text.slice(token.end)))
    return null;
  return { ...token, unit: '大', end: token.end + 1 };
}

const RANGE = /^(?:[—\-~至到])$/u;

function toFigure(token: NumberToken, text: string, clause: Clause): Figure {
  const compared = compare(
    text.slice(clause.start, token.start),
    token.between,
    text.slice(token.end, clause.end),
  );
  const toOne = token.unit === '' ? (/^:1(?![\d.:])/u.exec(text.slice(token.end))?.[0].length ?? 0) : 0;
  const held = /控制在$/u.exec(text.slice(clause.start, token.start - compared.before));
  return {
    kind: 'NUMBER',
    start: token.start,
    end: token.end,
    value: token.value,
    unit: token.unit === '' ? null : token.unit,
    run: false,
    part: token.between === '分之',
    comparator: compared.comparator,
    words: {
      start: token.start - compared.before - (held?.[0].length ?? 0),
      end: token.end + Math.max(compared.after, toOne),
    },
  };
}

/** «5%—6%» sets two bounds: at least the one, at most the other. */
function toRange(low: NumberToken, high: NumberToken, text: string, clause: Clause): Figure[] {
  const whole = toFigure({ ...high, start: low.start }, text, clause).words;
  const unit = low.unit === '' ? high.unit : low.unit;
  return [
    { ...toFigure({ ...low, unit }, text, clause), comparator: 'GE', words: whole },
    { ...toFigure(high, text, clause), comparator: 'LE', words: whole },
  ];
}

/** The numbers of a clause that count or measure something, in order. */
export function numberFigures(text: string, clause: Clause, shelters: Shelters): Figure[] {
  const inside = text.slice(0, clause.end);
  const tokens = numberTokens(inside.slice(clause.start)).map((token) => ({
    ...token,
    start: token.start + clause.start,
    end: token.end + clause.start,
  }));
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) continue;
    const open = /[由从自]$/u.test(text.slice(clause.start, token.start));
    const joint = next === undefined ? '' : text.slice(token.end, next.start);
    const ranged = RANGE.test(joint) && !(open && /[至到]/u.test(joint));
    if (
      next &&
      ranged &&
      countable(next, inside) &&
      !inName(next, shelters) &&
      (token.unit === '' || token.unit === next.unit)
    ) {
      figures.push(...toRange(token, next, text, clause));
      index += 1;
      continue;
    }
    const run = runOfYears(token, inside);
    const counted =
      run ??
      lengthInYears(token, inside) ??
      (countable(token, inside)
        ? wholeUnit(token, next, inside)
        : (borrowUnit(tokens, index, inside, clause) ?? greatThings(token, inside)));
    if (counted === null || inName(counted, shelters)) continue;
    figures.push({ ...toFigure(counted, text, clause), run: run !== null });
  }
  return sharedBounds(figures, inside, clause)
    .filter((figure, index) => !isStepPassed(figure, figures[index + 1], inside))
    .filter((figure, index, all) => !qualifies(figure, all[index - 1], all[index + 1], text));
}

/** «分别增长6%、7%以上»: the bound behind the last is said of all. */
function sharedBounds(figures: readonly Figure[], text: string, clause: Clause): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const figure = shared[index];
    const next = shared[index + 1];
    if (!figure || !next || figure.comparator !== 'EQ' || next.comparator === 'EQ') continue;
    const bound = text.slice(next.end, next.words.end);
    const listed = /^[、和与及]$/u.test(text.slice(figure.end, next.words.start));
    if (!listed || bound === '' || figure.unit !== next.unit) continue;
    if (!text.slice(clause.start, figure.start).includes('分别')) continue;
    shared[index] = { ...figure, comparator: next.comparator };
  }
  return shared;
}

/** «跨越9万亿、10万亿、11万亿元台阶»: the last is where it stands, the others have been passed some time before. */
function isStepPassed(figure: Figure, next: Figure | undefined, text: string): boolean {
  if (next === undefined || text.slice(figure.end, next.start) !== '、') return false;
  return /亿/u.test(figure.unit ?? '') && /^[^,;。]{0,30}(?:台阶|大关)/u.test(text.slice(figure.end));
}

/** «5个千亿级产业集群», «亿元以上项目50个»: money that says which things are counted, not how much there is. */
function qualifies(
  figure: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
  text: string,
): boolean {
  const family = unitFamily(figure.unit);
  if (family !== 'MONEY' && !/亿$/u.test(figure.unit ?? '')) return false;
  const counts = (other: Figure | undefined): boolean =>
    other !== undefined && ['COUNT', 'PEOPLE'].includes(unitFamily(other.unit));
  const rest = text.slice(figure.end);
  const names =
    /^(?:级|以上的?(?=[一-龥\d])|的(?=\d)|大关的?(?=[一-龥]))/u.test(rest) ||
    (/亿$/u.test(figure.unit ?? '') && /^(?![一二两三四五六七八九十])[一-龥]/u.test(rest));
  // «三大千亿级产业集群», «收入10万元以下的村».
  if (/^级[一-龥]/u.test(rest) && /[大个类]$/u.test(text.slice(0, figure.start))) return true;
  if (/^以[上下]的[一-龥]/u.test(rest)) return true;
  const gap = before === undefined ? '、' : text.slice(before.end, figure.start);
  if (counts(before) && /^[^、,;]{0,6}$/u.test(gap) && (names || (gap === '' && /^[一-龥]/u.test(rest))))
    return true;
  return names && counts(after) && !/[,、;]/u.test(text.slice(figure.end, after?.start));
}
