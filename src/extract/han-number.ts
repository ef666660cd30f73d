const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number with the 万 or 亿 that stays in the unit, as printed: «两千亿» is 2000 of 亿. */
export interface HanNumber {
  readonly value: number;
  readonly magnitude: string;
}

/** The value below ten thousand; NaN for what is no number («二三», «百千»). An empty word before 十 百 千 counts one. */
function smallValue(words: string): number {
  let total = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const unit of words) {
    const value = DIGITS[unit];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return NaN;
      digit = value;
      continue;
    }
    const power = SMALL[unit];
    if (power === undefined || power >= last || digit === 0) return NaN;
    total += (digit ?? 1) * power;
    last = power;
    digit = null;
  }
  return total + (digit ?? 0);
}

/** Reads «三», «二十八», «百», «千亿», «两万亿»; null for what is no number. */
export function readHanNumber(words: string): HanNumber | null {
  const parts = /^([零〇一二两三四五六七八九十百千]*)(万亿|亿|万)?$/u.exec(words);
  if (!parts || words === '') return null;
  const [, small = '', magnitude = ''] = parts;
  const value = small === '' ? 1 : smallValue(small);
  return Number.isNaN(value) ? null : { value, magnitude };
}

export const HAN_NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';
