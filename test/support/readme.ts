import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export function readRoot(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Block {
  readonly language: string;
  /** The file named in the fence, whose content the block shows; null where it names none. */
  readonly file: string | null;
  readonly content: string;
  /** Where the content stands in the page. */
  readonly start: number;
  readonly end: number;
}

/** The fenced blocks of a Markdown page. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([^]*?)^```$/gmu)].map((match) => {
    const [whole, language = '', file = null, content = ''] = match;
    const start = match.index + whole.indexOf('\n') + 1;
    return { language, file, content, start, end: start + content.length };
  });
}
