import { isBlank, readLines, wordsOf } from './lines.ts';
import { readMarker } from './numbering.ts';
import { mendTitle } from './metadata.ts';
import type { ReportTree } from './tree.ts';

const LONGEST_TITLE = 80;
const TITLE =
  /(?:国民经济|政府工作|发展计划|(?:计划|规划).{0,8}执行).*报告(?:[（(][^）)]*[）)])?$|^政府工作报告/u;

/** A closing salutation has no colon: «各位代表!». */
const SALUTATION = /^各位(?:代表|委员)(?:、.{2,12})?[:：]$/u;

/** A text's title can be broken into lines: its last one says as much as is asked here. */
function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[。；！？，,《》]/u.test(words) && TITLE.test(words);
}

/**
 * The title or salutation that begins a second report in a text: it stands between two first parts («一、»). Null where
 * the text is one report; a title that a page's head repeats is none.
 */
export function secondTitle(text: string): string | null {
  let first = false;
  let greeted = false;
  let title: string | null = null;
  for (const line of readLines(text)) {
    if (isBlank(line)) continue;
    const words = wordsOf(text, line);
    const marker = readMarker(text, line.words, line.end);
    if (marker?.form === 'HAN' && marker.value === 1 && words.length <= LONGEST_TITLE) {
      if (title !== null) return title;
      first = true;
    } else if (SALUTATION.test(words)) {
      // The first salutation may stand behind a table of contents.
      if (first && greeted) title ??= words;
      greeted = true;
    } else if (first && isTitle(words)) title = mendTitle(words);
  }
  return null;
}

/** Whether any sentence reports something as done or sets a task: what does neither is no report. */
export function reportsOrPlans({ text, statements }: ReportTree): boolean {
  return statements.some(
    ({ kind, span }) =>
      (kind === 'ACHIEVEMENT' || kind === 'MEASURE') &&
      /[。！；;]["”』」）)]*$/u.test(text.slice(span.start, span.end)),
  );
}

/** Whether numbered parts («一、…», «第一部分…») stand in the text. */
export function hasParts({ sections }: ReportTree): boolean {
  return sections.some(({ level, heading }) => level === 'PART' && heading !== null);
}
