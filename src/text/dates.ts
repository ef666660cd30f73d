const HAN = '〇一二三四五六七八九';

/** Digits for every way in which a year, month or day is printed: 2024, ２０２４, 二〇二四, 二○二四, 十二. */
function number(words: string): number {
  const plain = words
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○Ｏ零０]/g, '〇')
    .replace(/^(?:二十|廿)([一二三四五六七八九])$/, '2$1')
    .replace(/^(?:三十)([一二三四五六七八九])$/, '3$1')
    .replace(/^十([一二三四五六七八九])$/, '1$1')
    .replace(/^十$/, '10')
    .replace(/^([二三])十$/, '$10')
    .replace(/[〇一二三四五六七八九]/g, (digit) => `${HAN.indexOf(digit)}`);
  return Number(plain);
}

const D = '[\\d０-９〇○零一二三四五六七八九十]';
const DATE = new RegExp(`(${D}{4})\\s*(?:年|[-/.])\\s*(${D}{1,3})\\s*(?:月|[-/.])\\s*(${D}{1,3})\\s*日?`);

/** The first date in the words, as ISO 8601 (2024-01-09); null where there is none. */
export function readDate(words: string): string | null {
  const found = DATE.exec(words);
  if (!found) return null;
  const [year, month, day] = [found[1], found[2], found[3]].map((part) => number(part ?? ''));
  if (!year || !month || !day || month > 12 || day > 31 || year < 1949 || year > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const DATE_PATTERN = DATE;
