const DIGITS = '零一二三四五六七八九';

/** The value of a Han numeral from 一 to 九十九 or of digits in either width; NaN for anything else. */
export function numeralValue(words: string): number {
  const ascii = words.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const han = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(ascii);
  if (!han || ascii === '') return NaN;
  const [, tens = '', ten = '', ones = ''] = han;
  if (ten === '') return tens !== '' && ones !== '' ? NaN : DIGITS.indexOf(tens + ones);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
