import type { EntityKind } from '../link/gazetteer.ts';
import { HEAD_KINDS } from './candidate-heads.ts';
import { WORDS } from './candidate-words.ts';

/** STOP ends names, MARK is punctuation, UNKNOWN is in no list and so a name's own part; QUOTED is a name in its marks. */
export type TokenClass = 'STOP' | 'MARK' | 'DUAL' | 'GENERIC' | 'HEAD' | 'UNKNOWN' | 'QUOTED' | 'NUMBER';

export interface Token {
  readonly cls: TokenClass;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Of heads. */
  readonly kind: EntityKind | null;
}

const LONGEST_WORD = 12;

const QUOTED =
  /[“「『][^“”「」『』。；;]{1,24}[”」』]|《[^《》。]{2,40}》(?:[（(]\d{4}[—–-]\d{4}年?[）)])?/uy;

/** Times, quantities and ordinals, which end names, unless they number a line, a plot, a house or a phase. */
const NUMBER_IN_NAME =
  /(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:[、，,]\d{1,4})*号(?:线|地块|地|院|楼|馆|井|机组|泊位|路|坑)?|\d{1,4}(?:厂房|高地|国道|省道)|[一二三四五六七八九十]期|[A-Z]座|\d{2,4}(?:kV|千伏|KV)|第[一二三四五六七八九十]{1,2}(?=人民医院|中学|小学|实验|医院|中级|师范|污水)/uy;

/** A plot, a house or a part of one, which is a place by its number alone: 3号地, 52号, E座. */
const NUMBERED_PLACE = /^(?!第).*(?:号(?:地块|地|院|楼|馆)?|厂房|座)$/u;

const QUANTITY =
  /(?:(?:\d{4}|[二〇零一三]{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|初|底|末)?|\d{1,2}月(?:份)?(?:\d{1,2}日)?|第[一二三四五六七八九十百\d]{1,5}(?:届|次|批|轮|个|季度|产业)?|[\d.,]*\d(?:[—–~至-]\d[\d.,]*)?(?:[万亿余多]+)?(?:%|％|个百分点|平方公里|平方米|立方米|公里|千米|万元|亿元|美元|[个家项处座条所名位栋套户人件次批场吨亩辆台种只对宗间张户岁倍成米届号])?|(?:[一两三四五六七八九十百千]+)(?:大|个|家|项|处|座|条|所|批|类|级|年(?!行动|攻坚|计划)|次|场|轮|届))/uy;

const MARK = /[\s，。；：、！？．,;:!?.()（）[\]【】…—―–\-~·/+“”‘’"'《》〈〉%℃]/u;

const LATIN = /[A-Za-z][A-Za-z0-9-]*(?:\+)?/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

type Read = readonly [cls: TokenClass, length: number, kind?: EntityKind];

/** The longest listed word at a place; a head before a word of the same length. */
function listed(text: string, at: number, end: number): Read | null {
  for (let length = Math.min(LONGEST_WORD, end - at); length > 0; length -= 1) {
    const words = text.slice(at, at + length);
    const kind = HEAD_KINDS.get(words);
    if (kind !== undefined) return ['HEAD', length, kind];
    const cls = WORDS.get(words);
    if (cls !== undefined) return [cls === 'NAME' ? 'UNKNOWN' : cls, length];
  }
  return null;
}

function readAt(text: string, at: number, end: number, afterUnknown: boolean): Read {
  const quoted = matchAt(QUOTED, text, at);
  if (quoted !== null && at + quoted.length <= end) return ['QUOTED', quoted.length];
  const numbered = matchAt(NUMBER_IN_NAME, text, at);
  if (numbered !== null) {
    return NUMBERED_PLACE.test(numbered) ? ['HEAD', numbered.length, 'PLACE'] : ['NUMBER', numbered.length];
  }
  // «东四十条» is a street: numerals of a name count nothing.
  const quantity = afterUnknown && !/\d/u.test(text.charAt(at)) ? null : matchAt(QUANTITY, text, at);
  if (quantity !== null) return ['STOP', quantity.length];
  const latin = matchAt(LATIN, text, at);
  if (latin !== null) return ['UNKNOWN', latin.length];
  if (MARK.test(text.charAt(at))) return ['MARK', 1];
  return listed(text, at, end) ?? ['UNKNOWN', 1];
}

/** A statement's text as listed words, longest first from the left, and the unknown stretches between them. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const before = tokens.at(-1);
    const [cls, length, kind = null] = readAt(text, at, end, before?.cls === 'UNKNOWN');
    const next = Math.min(end, at + length);
    if (cls === 'UNKNOWN' && before?.cls === 'UNKNOWN') {
      tokens[tokens.length - 1] = { ...before, end: next, words: text.slice(before.start, next) };
    } else {
      tokens.push({ cls, start: at, end: next, words: text.slice(at, next), kind });
    }
    at = next;
  }
  return tokens;
}
