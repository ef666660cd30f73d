import { TextError } from './text-error.ts';
import { firstBadByte } from './utf8.ts';

/** Bytes of the largest file that is read; a report of a hundred pages has some 300 kB. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const AS_TEXT = 'save the report as plain text (UTF-8)';
const PICTURE = `${AS_TEXT}: the words of a picture must be read first (OCR)`;
const UNPACK = 'unpack it, and give the report in it';

/** First bytes of files that people send for a text, what they are, and what to do. */
const SIGNATURES: readonly (readonly [string, string, string])[] = [
  ['ffd8ff', 'a JPEG image', PICTURE],
  ['89504e47', 'a PNG image', PICTURE],
  ['47494638', 'a GIF image', PICTURE],
  ['49492a00', 'a TIFF image', PICTURE],
  ['4d4d002a', 'a TIFF image', PICTURE],
  ['52494646', 'a WebP image, or sound or video', PICTURE],
  ['25504446', 'a PDF', `${AS_TEXT}: copy its words, or read them first (OCR) where its pages are scanned`],
  ['504b0304', 'a zip archive (docx, xlsx, ofd …)', AS_TEXT],
  [
    'd0cf11e0',
    'an old Office document (doc, wps) or one with a password',
    'open it and save it as a Word document (docx) without password, or as plain text',
  ],
  ['7b5c727466', 'an RTF document', 'save it as a Word document (docx) or as plain text'],
  ['1f8b', 'a gzip archive', UNPACK],
  ['52617221', 'a RAR archive', UNPACK],
  ['377abcaf271c', 'a 7-Zip archive', UNPACK],
];

/** Letters that no Chinese report does without; another encoding read as GB18030 hardly has them. */
const COMMON = new Set('的一是在了和有大年中国为地上发展工作经济全市区政府建设高新人民社会会业');

/** The text in a file's bytes: UTF-8, UTF-16 (with BOM) or GB18030; no BOM, line ends as \n. Throws TextError. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) {
    throw new TextError(
      `the file has ${bytes.length} bytes, more than the ${LARGEST_FILE} (20 MB) allowed; give the report's text alone`,
    );
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) throw new TextError(`the file is ${known[1]}, not a text; ${known[2]}`);
  const text = words(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new TextError('the file is empty; give the report as plain text');
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new TextError(
      'a NUL character: the file is binary, or UTF-16 without BOM; save it as UTF-8',
      lineAt(text, nul),
    );
  }
  return text;
}

function words(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (head === 'fffe')
    return strict('utf-16le', bytes) ?? fail(bytes, 'UTF-16 (little endian) as its BOM says');
  // Node has no UTF-16BE decoder on every build: its bytes are swapped instead.
  if (head === 'feff')
    return strict('utf-16le', swapped(bytes)) ?? fail(bytes, 'UTF-16 (big endian) as its BOM says');
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return utf8;
  if (bytes.includes(0)) return fail(bytes, 'a text: it holds NUL bytes');
  const gb = strict('gb18030', bytes);
  return gb !== null && readsAsChinese(gb) ? gb : fail(bytes, 'UTF-8 or GB18030');
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const even = bytes.slice(0, bytes.length - (bytes.length % 2));
  return new Uint8Array(Buffer.from(even).swap16());
}

/** Random bytes often decode as GB18030 too: into rare, private or control characters. */
function readsAsChinese(text: string): boolean {
  let han = 0;
  let common = 0;
  let odd = 0;
  for (const character of text) {
    if (/\p{Script=Han}/u.test(character)) {
      han += 1;
      if (COMMON.has(character)) common += 1;
    } else if (/[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\f\r])\p{Cc}/u.test(character)) odd += 1;
  }
  return odd * 50 <= text.length && (han < 50 || common * 50 >= han);
}

function fail(bytes: Uint8Array, what: string): never {
  const at = firstBadByte(bytes);
  const line = at === -1 ? null : bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  const where = at === -1 ? '' : ` (byte ${at} is the first that is not UTF-8)`;
  throw new TextError(`the file is not ${what}${where}; save it as UTF-8`, line);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
