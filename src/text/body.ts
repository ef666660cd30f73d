import { explainsWord, isChrome, opensAppendix } from './chrome.ts';
import { isBlank, wordsOf, type Line } from './lines.ts';
import { readMarker } from './numbering.ts';
import { endsWithSentence } from './sentence.ts';

const SALUTATION =
  /^(?:各位(?:代表|委员|同志|领导)|同志们|(?:主任|主席团)[^。]{0,12}各位)[^。]{0,24}[：:！!，,]/;
const FAREWELL = /^(?:各位(?:代表|委员|同志)|同志们)/;
/** A line of running words: nothing of the kind stands among a page's metadata. */
const PROSE = 60;

/** The lines `[from, to)` that hold the report's own words. Both are 0 where no line does. */
export function findBody(text: string, lines: readonly Line[]): { from: number; to: number } {
  const from = bodyStart(text, lines);
  return { from, to: Math.max(from, bodyEnd(text, lines, from)) };
}

/** The first salutation, unless running words come before it; else the first numbered heading or running words. */
function bodyStart(text: string, lines: readonly Line[]): number {
  let opening = -1;
  for (const [i, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const words = wordsOf(text, line);
    if (SALUTATION.test(words)) return i;
    if (isChrome(words)) continue;
    if (isProse(words)) return opening === -1 ? i : opening;
    if (opening === -1 && readMarker(text, line.words, line.end)?.value === 1) opening = i;
    // A table of contents counts from one again where the report itself begins.
    else if (opening !== -1 && readMarker(text, line.words, line.end)?.form === 'HAN' && isOne(text, line))
      opening = i;
  }
  return Math.max(opening, firstWords(text, lines));
}

function isOne(text: string, line: Line): boolean {
  return readMarker(text, line.words, line.end)?.value === 1;
}

function isProse(words: string): boolean {
  return words.length >= PROSE || (/[。！]["”』」）)]*$/u.test(words) && words.length >= 8);
}

/** Where nothing looks like a report: the first line that is neither chrome nor a title. */
function firstWords(text: string, lines: readonly Line[]): number {
  const found = lines.findIndex((line) => {
    const words = wordsOf(text, line);
    return (
      words !== '' &&
      !isChrome(words) &&
      !/报告(?:[（(][^）)]*[）)])?$/.test(words) &&
      !/^[—–-]{1,2}/.test(words)
    );
  });
  return Math.max(found, 0);
}

function bodyEnd(text: string, lines: readonly Line[], from: number): number {
  let end = lines.length;
  let farewell = lines.length;
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line && FAREWELL.test(wordsOf(text, line))) farewell = i;
  }
  const settled = farewell === lines.length ? from + Math.floor((lines.length - from) / 2) : farewell;
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    const words = wordsOf(text, line);
    if ((opensAppendix(words) && i > settled) || (i > farewell && explainsWord(words))) {
      end = i;
      break;
    }
  }
  return withoutTail(text, lines, from, end);
}

/** Drops what follows the last sentence: chrome, and short lines (a signature, a date, a site's name). */
function withoutTail(text: string, lines: readonly Line[], from: number, to: number): number {
  const back = (end: number, drops: (words: string, line: Line) => boolean): number => {
    while (end > from) {
      const line = lines[end - 1];
      if (line && !isBlank(line) && !drops(wordsOf(text, line), line)) break;
      end -= 1;
    }
    return end;
  };
  const isDressing = (words: string): boolean => isChrome(words) || /^[-—_=*·\s]+$/u.test(words);
  const plain = back(to, isDressing);
  const short = back(plain, (words, line) => {
    if (isDressing(words)) return true;
    if (endsWithSentence(words) || /^谢谢/.test(words) || words.length > 40) return false;
    return !readMarker(text, line.words, line.end);
  });
  // Only where a sentence ends before them: else they may be its last, broken line.
  const before = lines[short - 1];
  return before && endsWithSentence(wordsOf(text, before)) ? short : plain;
}
