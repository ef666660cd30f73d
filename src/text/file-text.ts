import { decode } from './decode.ts';
import { DOCUMENT, readDocx } from './docx.ts';
import { isHtml, readHtml } from './html.ts';
import { TextError } from './text-error.ts';
import { zipNames } from './zip.ts';

/** The words of a file, whichever of the readable formats it has. */
export interface FileText {
  readonly text: string;
  /** Lines that describe the text and stand outside of it: a page's title, date and source. */
  readonly head: readonly string[];
  /** What the text lacks of what the file shows, a sentence each. */
  readonly lost: readonly string[];
}

/** What an archive is, by a file in it. */
const ARCHIVES: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'an Excel workbook (xlsx): save its text as plain text or as a Word document (docx)'],
  [
    'ppt/presentation.xml',
    'a PowerPoint file (pptx): save its text as plain text or as a Word document (docx)',
  ],
  ['OFD.xml', 'an OFD document: open it and save its text as plain text or as a Word document (docx)'],
  ['content.xml', 'an OpenDocument file: save it as a Word document (docx) or as plain text'],
];

const SAVED_PAGE = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/u;

function readArchive(bytes: Uint8Array): FileText {
  const names = zipNames(bytes);
  if (names.includes(DOCUMENT)) return { head: [], ...readDocx(bytes) };
  const known = ARCHIVES.find(([name]) => names.includes(name));
  throw new TextError(`the file is ${known?.[1] ?? 'a ZIP archive: unpack it, and give the report in it'}`);
}

/**
 * Reads plain text (UTF-8, UTF-16, GB18030), a saved web page (HTML) or a Word document (.docx), told apart by content.
 * @throws TextError, which says what else the file is, and what to do
 */
export function readFileText(bytes: Uint8Array): FileText {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004') return readArchive(bytes);
  const text = decode(bytes);
  const start = text.slice(0, 200).trimStart();
  if (SAVED_PAGE.test(start)) {
    throw new TextError(
      'the file is a web page saved as one file (MHTML); save it as «HTML only», or its text as plain text',
    );
  }
  if (isHtml(text)) return { ...readHtml(text), lost: [] };
  if (start.startsWith('<?xml')) {
    throw new TextError(
      'the file is XML and no web page; save it as a Word document (docx) or as plain text',
    );
  }
  return { text, head: [], lost: [] };
}
