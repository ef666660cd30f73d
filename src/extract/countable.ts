import type { NumberToken } from './number-token.ts';
import { bareUnit, unitFamily } from './unit.ts';

/** Measure words that a number in Han numerals counts with; others («二期», «三级», «五次») belong to names and ordinals. */
const HAN_MEASURES = new Set(
  '个 家 项 座 所 条 处 名 位 件 部 栋 幢 场 只 艘 台 套 户 万户 万人 万亩 万元 倍 番 人'.split(' '),
);

/** «两个维护», «三个方面»: slogans and sentence joints in the shape of a count. */
const HAN_NAMES =
  /^[二两三四五六七八九十]{1,2}(?:个(?:大关|大?台阶|确立|维护|意识|自信|全面|毫不|务必|凡是|百年|文明|面向|坚定|转变|层面|方面|阶段|年头|结合|先行|示范|中心|服务|密度|统筹|融合|一|坚持|区域|更|重大|没有变)|项(?:制度|机制|改革|工作)|条(?:主线|底线|红线|控制线)|位一体|人行|部分|部委|家[^,、]{0,2}合一|座大山|件大事)/u;

const BOUND = /(?:超过?|突破|逾|近|约|达到?|上|过|破|不低于|不少于|不足|跨越?|迈上|跃上|站上|超出|首破)$/u;

const TIME_WORDS =
  /连续|缩短|压缩|压减|缩减|提前|减少|延长|增加|提速|提升|平均|天数|日数|时间|时长|时限|寿命|年龄|控制在|降至|减至|不超过|由|增至/u;

const NAMED_BY_TIME =
  /^(?:生活圈|[^,、]{0,4}圈|都市|交通|通勤|服务|通达|直达|可达|办结|行动|不打烊|值守|在线|自助|营业)/u;

function durationCounts(token: NumberToken, before: string, after: string): boolean {
  const unit = bareUnit(token.unit);
  if (unit === '度') return token.unit !== '度';
  if (unit === '岁' || unit === '周岁') return /寿命|年龄/u.test(before);
  return TIME_WORDS.test(before.slice(-14)) && !NAMED_BY_TIME.test(after);
}

function hanCounts(token: NumberToken, words: string, before: string, after: string): boolean {
  if (token.unit === '成') return /^(?:以上|以下|左右|多|$|[,、;)的])/u.test(after);
  if (token.unit === '%' || token.between === '分之') return true;
  const bounded = BOUND.test(before) || token.between !== '';
  if (/亿/u.test(token.unit)) return words !== '亿' || bounded;
  if (/^[百千万]/u.test(words)) return bounded && unitFamily(token.unit) !== 'PLAIN';
  if (/^[十百千]*万/u.test(words)) return bounded || unitFamily(token.unit) === 'MONEY';
  if (words === '一') return /[倍番]/u.test(token.unit);
  return HAN_MEASURES.has(token.unit) && !HAN_NAMES.test(words + token.unit + after);
}

/** Whether a number states an amount of something, by its unit and the words around it. */
export function countable(token: NumberToken, text: string): boolean {
  const before = text.slice(Math.max(0, token.start - 20), token.start);
  const after = text.slice(token.end, token.end + 8);
  if (token.unit === '' && token.between !== '分之') return false;
  // «500千伏», «100万千瓦级», «万吨级»: the rating of a thing; an order of magnitude of money is a figure.
  // «国家14条», «省30条»: measures that go by their number.
  if (token.unit === '条' && /(?:国家|[^一-龥][省市])$/u.test(before)) return false;
  if (after.startsWith('级') && !/亿/u.test(token.unit)) return false;
  // «两位数» and «个位数» are words.
  if (after.startsWith('数') && /[位个]$/u.test(token.unit)) return false;
  if (/^[A-Za-z+×]/u.test(after) && !/[%元]$/u.test(token.unit)) return false;
  if (unitFamily(token.unit) === 'DURATION' || bareUnit(token.unit) === '度') {
    if (!durationCounts(token, before, after)) return false;
  }
  if (!token.han) return true;
  return hanCounts(token, text.slice(token.start, token.end - bareUnit(token.unit).length), before, after);
}
