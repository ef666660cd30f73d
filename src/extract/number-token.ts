import { HAN_NUMERAL, readHanNumber } from './han-number.ts';
import { unitAt } from './unit.ts';

/** A number with its unit as they stand in the passage. */
export interface NumberToken {
  readonly start: number;
  /** Past the unit. */
  readonly end: number;
  readonly value: number;
  /** As printed, with its 万 or 亿; empty where none follows. */
  readonly unit: string;
  /** 余, 多, 来 between number and unit. */
  readonly between: string;
  readonly han: boolean;
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const MIDDLE = /[余多来几]?/y;
const MAGNITUDE = /[百千万亿]{0,3}/y;
const NEXT = new RegExp(`\\d|${HAN_NUMERAL}`, 'gu');
const FRACTION = new RegExp(`(${HAN_NUMERAL}+)分之(${HAN_NUMERAL}+|\\d+(?:\\.\\d+)?)`, 'uy');
const HAN = new RegExp(`${HAN_NUMERAL}+`, 'uy');

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

interface Tail {
  readonly unit: string;
  readonly between: string;
  readonly end: number;
}

/** «余万人次», «多亿元», «万余户»: 余 and 多 stand before or after the magnitude and are no part of the unit. */
function readTail(text: string, at: number, magnitudeRead: string): Tail {
  const first = match(MIDDLE, text, at);
  const magnitude = match(MAGNITUDE, text, at + first.length);
  const afterMagnitude = at + first.length + magnitude.length;
  const second = first === '' ? match(MIDDLE, text, afterMagnitude) : '';
  const unitStart = afterMagnitude + second.length;
  const unit = unitAt(text, unitStart);
  const between = first + second;
  const printed = magnitudeRead + magnitude + unit;
  if (unit !== '') return { unit: printed, between, end: unitStart + unit.length };
  // «300万», «2000亿余»: 万 and 亿 count without a word; 百 and 千 alone are parts of names.
  return /[万亿]$/u.test(magnitudeRead + magnitude)
    ? { unit: printed, between, end: unitStart }
    : { unit: '', between: '', end: at };
}

function digitsAt(text: string, at: number): NumberToken | null {
  const digits = match(DIGITS, text, at);
  if (digits === '') return null;
  const tail = readTail(text, at + digits.length, '');
  return { start: at, value: Number(digits.replaceAll(',', '')), ...tail, han: false };
}

function hanAt(text: string, at: number): NumberToken | null {
  const words = match(HAN, text, at);
  if (words === '') return null;
  const number = readHanNumber(words);
  if (number === null) return null;
  return {
    start: at,
    value: number.value,
    ...readTail(text, at + words.length, number.magnitude),
    han: true,
  };
}

/** «三分之一», «百分之五»: a part of the whole. */
function fractionAt(text: string, at: number): NumberToken | null {
  FRACTION.lastIndex = at;
  const parts = FRACTION.exec(text);
  if (!parts) return null;
  const [whole, below = '', above = ''] = parts;
  const denominator = readHanNumber(below)?.value ?? NaN;
  const numerator = /^\d/.test(above) ? Number(above) : (readHanNumber(above)?.value ?? NaN);
  if (Number.isNaN(numerator) || !(denominator > 1)) return null;
  const end = at + whole.length;
  return below === '百'
    ? { start: at, end, value: numerator, unit: '%', between: '', han: true }
    : {
        start: at,
        end,
        value: Number((numerator / denominator).toFixed(4)),
        unit: '',
        between: '分之',
        han: true,
      };
}

/** Part of a name or of a longer number: «E-5», «in88», «第3», «23·7», «2.0.1»; the 1 of a ratio, «2.36:1». */
const JOINED_BEFORE = /(?:[A-Za-z0-9.·+×#№/第]|[A-Za-z0-9][-—~]|\d:)$/u;

/** Indicators in Latin letters: «GDP4408.1亿元». */
const NAME_BEFORE = /(?<![A-Za-z])(?:GDP|CPI|PPI)$/u;

/** «增速-0.6%»: a dash after a word is a sign. */
const BELOW_ZERO = /[一-龥:(][-−]$/u;

/** Every number of the passage with the unit that follows it, names left out as far as their letters tell. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    if (next === null) break;
    at = next.index;
    const token = fractionAt(text, at) ?? digitsAt(text, at) ?? hanAt(text, at);
    if (token === null) {
      at += Math.max(1, match(HAN, text, at).length);
      continue;
    }
    const last = tokens.at(-1);
    const ranged = last !== undefined && last.end === at - 1 && /[—\-~]/u.test(text.charAt(at - 1));
    const before = text.slice(Math.max(0, at - 2), at);
    if (token.unit === '%' && BELOW_ZERO.test(before))
      tokens.push({ ...token, start: at - 1, value: -token.value });
    else if (ranged || !JOINED_BEFORE.test(before) || NAME_BEFORE.test(text.slice(0, at))) tokens.push(token);
    at = Math.max(token.end, at + match(DIGITS, text, at).length, at + match(HAN, text, at).length);
  }
  return tokens;
}
