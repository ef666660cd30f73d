import type { Language } from '../../language/language.ts';

const ORDINALS = ['一', '二', '三', '四'];

/** A part of a year: H1, Q3, 01; null where it is none of them. */
function partInWords(part: string, language: Language): string | null {
  const [, letter = '', digits = ''] = /^([HQ]?)(\d{1,2})$/u.exec(part) ?? [];
  const number = Number(digits);
  if (digits === '') return null;
  if (letter === 'H') {
    if (language === 'zh') return number === 1 ? '上半年' : '下半年';
    return number === 1 ? 'first half of ' : 'second half of ';
  }
  if (letter === 'Q') return language === 'zh' ? `第${ORDINALS[number - 1]}季度` : `quarter ${number} of `;
  return language === 'zh' ? `${number}月` : `month ${number} of `;
}

function pointInWords(point: string, language: Language): string {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/u.exec(point) ?? [];
  if (year === undefined) return point;
  if (rest === undefined) return language === 'zh' ? `${year}年` : year;
  const part = partInWords(rest, language);
  if (part === null) return point;
  return language === 'zh' ? `${year}年${part}` : `${part}${year}`;
}

/** An ISO 8601 year, part or span of years as a reader says it. */
export function periodInWords(period: string, language: Language): string {
  const ends = period.split('/').map((point) => pointInWords(point, language));
  return ends.join(language === 'zh' ? '至' : ' to ');
}

/** What figures must share to be compared from year to year: whole years, the same part of a year, or spans as long. */
export function periodLength(period: string): string {
  const [from = '', to] = period.split('/');
  const partOf = (point: string): string => point.slice('2023'.length);
  if (to === undefined) return partOf(from);
  return `${Number(to.slice(0, 4)) - Number(from.slice(0, 4))}${partOf(from)}/${partOf(to)}`;
}
