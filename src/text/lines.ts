/** One line of a text: `[start, end)` without its break, and how far its words are indented (　 counts as two). */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first character that is not white space; `end` where there is none. */
  readonly words: number;
  readonly indent: number;
}

const WIDE = '　';

export function isBlank(line: Line): boolean {
  return line.words === line.end;
}

export function wordsOf(text: string, line: Line): string {
  return text.slice(line.words, line.end).trimEnd();
}

/** All lines of a text whose breaks are \n. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    let words = start;
    let indent = 0;
    for (; words < end && /\s/u.test(text.charAt(words)); words += 1) {
      indent += text.charAt(words) === WIDE ? 2 : text.charAt(words) === '\t' ? 4 : 1;
    }
    lines.push({ start, end, words, indent });
    start = end + 1;
  }
  return lines;
}
