const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 一, 十, 十二, 二十, 一百〇三. */
function chinese(value: number): string {
  const digit = (of: number): string => DIGITS.charAt(of);
  if (value < 10) return digit(value);
  if (value < 20) return `十${value === 10 ? '' : digit(value - 10)}`;
  if (value < 100) return `${digit(Math.floor(value / 10))}十${value % 10 === 0 ? '' : digit(value % 10)}`;
  const rest = value % 100;
  const tail =
    rest === 0 ? '' : rest < 10 ? `〇${digit(rest)}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest);
  return `${digit(Math.floor(value / 100))}百${tail}`;
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let printed = '';
  for (const [worth, sign] of signs) {
    for (; left >= worth; left -= worth) printed += sign;
  }
  return printed;
}

const sign = (base: number, most: number) => (value: number) =>
  value >= 1 && value <= most ? String.fromCodePoint(base + value - 1) : String(value);

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => sign(0xff10, 10)(Number(digit) + 1)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (value) => String(value).replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit))),
  ideographTraditional: (value) => STEMS.charAt((value - 1) % STEMS.length),
  decimalEnclosedCircle: sign(0x2460, 20),
  decimalEnclosedCircleChinese: sign(0x2460, 20),
  decimalEnclosedParen: sign(0x2474, 20),
  decimalEnclosedFullstop: sign(0x2488, 20),
  ideographEnclosedCircle: sign(0x3220, 10),
  upperLetter: sign(0x41, 26),
  lowerLetter: sign(0x61, 26),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** A list's number as Word prints it in one of its formats (`w:numFmt`); null where the format is none of those known. */
export function printedNumber(value: number, format: string): string | null {
  return FORMATS[format]?.(value) ?? null;
}
