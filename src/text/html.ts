import { Parser } from 'htmlparser2';
import { checkDepth } from './nesting.ts';

/** What a saved page says: its words, a line for each block, and what its head says of them. */
export interface HtmlPage {
  readonly text: string;
  /** The head's title, date and source, in the words of a printed page: «发布时间:2024-03-26». */
  readonly head: readonly string[];
}

/** Their words are none that a reader of the page sees as its text. */
const DROPPED = new Set(
  'script style noscript template nav footer aside select button textarea iframe object svg canvas audio video map'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body br center caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** They have no end tag, so that nothing stands inside them. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '),
);

/** Names under which government sites describe an article in a page's head. */
const HEAD_NAMES: Readonly<Record<string, string>> = {
  articletitle: '',
  pubdate: '发布时间:',
  contentsource: '来源:',
};

const TITLE_END = /(?:报告|汇报)(?:[（(【][^）)】]*[）)】])?\s*(?:[-_|｜–—].*)?$/u;

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/iu.test(attributes['style'] ?? '');
}

/** White space of the source: a line break between two Chinese letters is none of the page's. */
function collapsed(words: string): string {
  return words
    .replace(/[ \t\f\r\n]*[\r\n][ \t\f\r\n]*/gu, (gap, at: number, all: string) =>
      /[^\0-\u024f\s]/u.test(all.charAt(at - 1)) && /[^\0-\u024f\s]/u.test(all.charAt(at + gap.length))
        ? ''
        : ' ',
    )
    .replace(/[ \t\f]+/gu, ' ');
}

/** Whether a decoded file is a page, or a piece of one, and no plain text. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  return (
    start.startsWith('<') &&
    /<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|table|article|section|span)\b/iu.test(start)
  );
}

/**
 * The words of a page as lines: blocks begin and end lines, the cells of a table's row are parted by tabs, entities are
 * decoded; scripts, styles, navigation and hidden elements are left out. What is no tag is text.
 * @throws TextError where elements nest deeper than in any real page
 */
export function readHtml(html: string): HtmlPage {
  const pieces: string[] = [];
  const head: string[] = [];
  const page = { title: '', named: false };
  let inTitle = false;
  let preformatted = 0;
  /** Elements open inside the one that is left out, itself included. */
  let dropped = 0;
  let words = '';
  let depth = 0;

  const flush = (): void => {
    pieces.push(preformatted > 0 ? words : collapsed(words));
    words = '';
  };
  const breakAround = (name: string): void => {
    if (!BLOCKS.has(name)) return;
    flush();
    pieces.push('\n');
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      checkDepth((depth += 1));
      if (dropped > 0 || DROPPED.has(name) || (isHidden(attributes) && !VOID.has(name))) {
        if (dropped === 0) breakAround(name);
        if (!VOID.has(name)) dropped += 1;
        return;
      }
      if (name === 'meta') {
        const label = HEAD_NAMES[(attributes['name'] ?? '').toLowerCase()];
        const content = (attributes['content'] ?? '').trim();
        if (label === undefined || content === '') return;
        head.push(label + content);
        page.named ||= label === '';
      }
      if (name === 'title') inTitle = true;
      breakAround(name);
      if (name === 'pre') preformatted += 1;
    },
    onclosetag(name) {
      depth -= 1;
      if (dropped > 0) {
        if (!VOID.has(name)) dropped -= 1;
        return;
      }
      if (name === 'title') inTitle = false;
      // Its start tag has broken the line already.
      if (name !== 'br') breakAround(name);
      if (name === 'pre') preformatted -= 1;
      if (name === 'td' || name === 'th') {
        flush();
        pieces.push('\t');
      }
    },
    ontext(text) {
      if (dropped > 0) return;
      if (inTitle) page.title += text;
      else words += text;
    },
  });
  parser.write(html);
  parser.end();
  flush();

  const printed = collapsed(page.title).trim();
  // A page called «政府工作报告» alone says less than its own first lines.
  if (!page.named && TITLE_END.test(printed) && !/^(?:政府)?工作报告/u.test(printed)) head.unshift(printed);
  const text = pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, ''))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
  return { text, head };
}
