import { isChrome } from './chrome.ts';
import { DATE_PATTERN, readDate } from './dates.ts';

export interface Metadata {
  readonly title: string | null;
  /** ISO 8601 date of the page; null where none is printed. */
  readonly publishedOn: string | null;
  /** ISO 8601 date on which the report was given. */
  readonly deliveredOn: string | null;
  readonly source: string | null;
  /** Who gave it: «北京市东城区发展和改革委员会主任 杨峰». */
  readonly byline: string | null;
}

/** What the lines before the report's first words say of it. */
export function readMetadata(lines: readonly string[]): Metadata {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const joined = printed.join('\n');
  const published = /(?:发布(?:日期|时间)|日期|时间|发布于)\s*[：:]?\s*([^\s][^\n]{5,20})/.exec(joined);
  const delivered = deliveredLine(printed);
  return {
    title: readTitle(printed),
    publishedOn: published ? readDate(published[1] ?? '') : bareDate(printed, delivered),
    deliveredOn: delivered === -1 ? null : readDate(printed.slice(delivered, delivered + 2).join('')),
    source: /(?:信息|稿件)?来源\s*[：:]\s*([^\s|｜]+)/.exec(joined)?.[1] ?? null,
    byline: readByline(printed, delivered),
  };
}

/** «——2024年1月9日在…会议上», «(2024年1月21日在…)», «2024年1月21日» under the title. */
function deliveredLine(lines: readonly string[]): number {
  const meeting = lines.findIndex((line, i) => {
    const words = line + (lines[i + 1] ?? '');
    const at = DATE_PATTERN.exec(line);
    return at !== null && /^\s*[）)]?\s*(?:在|于)/.test(words.slice(at.index + at[0].length));
  });
  if (meeting !== -1) return meeting;
  return lines.findIndex((line) => /^[—–－-]{1,2}\s*\S|^[（(]/.test(line) && DATE_PATTERN.test(line));
}

function bareDate(lines: readonly string[], delivered: number): string | null {
  const found = lines.find(
    (line, i) =>
      i !== delivered &&
      /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$)/.test(line),
  );
  return found === undefined ? null : readDate(found);
}

function readTitle(lines: readonly string[]): string | null {
  const last = lines.findIndex(
    (line) =>
      !isChrome(line) && /(?:报告|汇报)\s*(?:[（(【][^）)】]*[）)】])?(?:\s*[-_|｜–—].*)?$/.test(line),
  );
  if (last === -1) return null;
  let words = lines[last] ?? '';
  // A title set in several lines: back to its first words.
  const first = lines.slice(Math.max(0, last - 4), last).findLastIndex((line) => /^关于/.test(line));
  if (!/关于/.test(words) && first !== -1)
    words = lines.slice(Math.max(0, last - 4) + first, last + 1).join('');
  else if (
    /国民经济|执行情况/.test(lines[last - 1] ?? '') &&
    !/关于/.test(words) &&
    !isChrome(lines[last - 1] ?? '')
  ) {
    if (/^[与和及暨的社发国计]/.test(words)) words = (lines[last - 1] ?? '') + words;
  } else if (/^(?:政府)?工作报告/.test(words)) {
    const above = lines[last - 1] ?? '';
    if (/^(?:\d{4}年|[^\s：:>]{2,16}(?:省|市|区|县|州|旗|盟|政府)(?:\d{4}年)?)$/.test(above))
      words = above + words;
  }
  return mendTitle(words.replace(/\s*[-_|｜]\s*[^-_|｜]*(?:政府|网|门户)[^-_|｜]*$/u, ''));
}

/** A title's gaps are line wraps, except between two Latin words. */
export function mendTitle(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, (gap, at: number, all: string) =>
      /[A-Za-z]/.test(all.charAt(at - 1)) && /[A-Za-z]/.test(all.charAt(at + gap.length)) ? ' ' : '',
    );
}

const OFFICE = /(?:主任|省长|市长|区长|县长|州长|旗长|盟长|主席|局长|书记|行政长官|人民政府)/;

function readByline(lines: readonly string[], delivered: number): string | null {
  const after = lines.slice(delivered + 1).filter((line) => !isChrome(line));
  const found = after.find(
    (line) => line.length <= 48 && OFFICE.test(line) && !/报告|会议|大会|[。：:]/.test(line),
  );
  if (found === undefined) return null;
  const words = found.replace(/^[（(]|[）)]$/g, '').trim();
  // A name of two letters is set wide: «杨  峰».
  return words
    .replace(/\s+/gu, ' ')
    .replace(/(\p{Script=Han}) (\p{Script=Han})$/u, (all, a: string, b: string, at: number) =>
      at === 0 || words.replace(/\s+/gu, ' ').charAt(at - 1) === ' ' ? a + b : all,
    );
}
