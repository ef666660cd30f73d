/** A letter of a unit's name; one that ends units may stand inside a name too: 福州市, 沙市区, 津市市, 辉县市, 兰州新区. */
const LETTER = '(?:[^\\s省市区县州旗盟]|州(?=[市区县新路])|市(?=[区市])|县(?=市))';
const ENDS =
  '特别行政区|自治区|自治州|自治县|自治旗|新区|街道|地区|镇(?!市)|乡(?!市)|省|市|州(?![市区县新路])|盟|区|县|旗';
const UNIT = new RegExp(`(?:${LETTER}{2,9}?(?:${ENDS})|${LETTER}(?:${ENDS}))`, 'gu');

export interface PlaceWords {
  /** The smallest unit named: 东城区; for a province itself, the province. */
  readonly district: string;
  /** The units before it, as printed: 北京市; null where none is. */
  readonly region: string | null;
}

/** Splits «北京市东城区» at its last unit; null where the words name none. */
export function readPlace(words: string): PlaceWords | null {
  const units = words.match(UNIT);
  const district = units?.at(-1);
  if (
    !units ||
    district === undefined ||
    !words.startsWith(units.join('')) ||
    units.join('').length !== words.length
  )
    return null;
  const region = units.slice(0, -1).join('');
  return { district, region: region === '' ? null : region };
}

/** The place a report is about, by its title, else by the meeting, the office or the text that name it. */
export function findPlace(title: string | null, head: string, text: string): PlaceWords | null {
  const candidates = [
    /^关于(.{2,24}?)(?:\d{4}年|国民经济|[“"]?十[一二三四五]五)/.exec(title ?? '')?.[1],
    /^(?:\d{4}年)?([^\d关]{2,20}?)(?:人民)?政府工作报告/.exec(title ?? '')?.[1],
    /^(?:\d{4}年)?([^\d关]{2,20}?)\d{4}年/.exec(title ?? '')?.[1],
    /日\s*在(.{2,20}?)第/.exec(head)?.[1],
    /(?:^|\n)\s*([^\n\s]{2,20}?)(?:人民政府|发展和改革|发展改革)/.exec(head)?.[1],
    /现将([^\d，。]{2,16}?)\d{4}年/.exec(text.slice(0, 600))?.[1],
  ];
  for (const candidate of candidates) {
    const place = candidate === undefined ? null : readPlace(candidate.replace(/\s/g, ''));
    if (place) return place;
  }
  return null;
}
