import { Parser } from 'htmlparser2';
import { readNumbering, type Numbering, type NumberedParagraph } from './docx-numbering.ts';
import { checkDepth } from './nesting.ts';
import { TextError } from './text-error.ts';
import { attributeOf, localName, readXml } from './xml.ts';
import { unzip } from './zip.ts';

export const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

/** What a Word document says. */
export interface DocxText {
  /** A line for each paragraph, with the number that Word shows before it. */
  readonly text: string;
  /** What the text lacks of the page, a sentence each. */
  readonly lost: readonly string[];
}

/** The end of a document that was unpacked to its end. */
const WHOLE = /<\/(?:\w+:)?document>\s*$/u;

/** Struck, moved away or said twice: none of it is the document's text. */
const DROPPED = new Set(['del', 'moveFrom', 'Fallback', 'rt', 'instrText', 'delText', 'sectPr']);

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

interface Paragraph {
  words: string;
  numbered: { -readonly [key in keyof NumberedParagraph]: NumberedParagraph[key] };
}

/** A number that ends in a digit or a full stop would run into words that begin with a digit. */
function marked(mark: string, words: string): string {
  return mark === '' || words.trim() === ''
    ? words
    : `${mark}${/[\w.]$/u.test(mark) ? ' ' : ''}${words.trimStart()}`;
}

function readBody(xml: string, numbering: Numbering): string {
  const lines: string[] = [];
  /** A text box stands inside a paragraph: the innermost is being read. */
  const paragraphs: Paragraph[] = [];
  const names: string[] = [];
  let dropped = 0;
  const cells: string[][] = [];
  const rows: string[][] = [];

  const end = (paragraph: Paragraph): void => {
    const line = marked(numbering.next(paragraph.numbered), paragraph.words);
    (cells.at(-1) ?? lines).push(line);
  };

  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified);
        const parent = names.at(-1);
        names.push(name);
        checkDepth(names.length);
        if (dropped > 0 || DROPPED.has(name)) {
          dropped += 1;
          return;
        }
        const paragraph = paragraphs.at(-1);
        if (name === 'p') {
          paragraphs.push({ words: '', numbered: { style: null, list: null, level: null } });
        } else if (name === 'tr') rows.push([]);
        else if (name === 'tc') cells.push([]);
        else if (paragraph === undefined) return;
        else if (parent === 'pPr' && name === 'pStyle')
          paragraph.numbered.style = attributeOf(attributes, 'val');
        else if (parent === 'numPr' && name === 'numId')
          paragraph.numbered.list = attributeOf(attributes, 'val');
        else if (parent === 'numPr' && name === 'ilvl')
          paragraph.numbered.level = Number(attributeOf(attributes, 'val') ?? 0);
        else if (parent === 'r') paragraph.words += SIGNS[name] ?? '';
      },
      onclosetag(qualified) {
        const name = localName(qualified);
        names.pop();
        if (dropped > 0) {
          dropped -= 1;
          return;
        }
        if (name === 'p') {
          const paragraph = paragraphs.pop();
          if (paragraph !== undefined) end(paragraph);
        } else if (name === 'tc')
          rows.at(-1)?.push((cells.pop() ?? []).join(' ').replace(/\s+/gu, ' ').trim());
        else if (name === 'tr') (cells.at(-1) ?? lines).push((rows.pop() ?? []).join('\t'));
      },
      ontext(words) {
        const paragraph = paragraphs.at(-1);
        if (dropped === 0 && names.at(-1) === 't' && paragraph !== undefined) paragraph.words += words;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return lines.join('\n');
}

function tellLost(numbering: Numbering): string[] {
  return [...numbering.lost].map(
    ([format, count]) =>
      `${count} ${count === 1 ? 'number' : 'numbers'} that Word prints as «${format}» could not be written out`,
  );
}

/**
 * The text of a Word document (.docx): paragraphs become lines, with the numbers that Word counts by itself («一、»,
 * «(二)») written out; the cells of a table's row are parted by tabs; deleted words, headers and footnotes are left out.
 * @throws TextError where the archive is damaged or holds no document
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const files = unzip(bytes, [DOCUMENT, NUMBERING, STYLES]);
  const xml = (name: string): string | null => {
    const file = files.get(name);
    return file === undefined ? null : new TextDecoder().decode(file);
  };
  const document = xml(DOCUMENT);
  if (document === null) throw new TextError(`the archive holds no ${DOCUMENT}: it is no Word document`);
  if (!WHOLE.test(document.slice(-200))) {
    throw new TextError('the document in it is damaged or cut short; fetch the file again');
  }
  const [numbers, styles] = [xml(NUMBERING), xml(STYLES)];
  const numbering = readNumbering(
    numbers === null ? null : readXml(numbers),
    styles === null ? null : readXml(styles),
  );
  const text = readBody(document, numbering);
  return { text, lost: tellLost(numbering) };
}
