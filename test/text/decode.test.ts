import { decode } from '../../src/text/decode.ts';
import { TextError } from '../../src/text/text-error.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('UTF-8, BOM and line ends', () => {
  expect(decode(Buffer.from('\uFEFF各位代表:\r\n一\r二\n'))).toBe('各位代表:\n一\n二\n');
});

test('GB18030 and UTF-16', () => {
  expect(decode(bytes(0xd6, 0xd0, 0xb9, 0xfa))).toBe('中国');
  expect(decode(Buffer.from('\uFEFF中国', 'utf16le'))).toBe('中国');
  expect(decode(Buffer.from('\uFEFF中国', 'utf16le').swap16())).toBe('中国');
});

test.each([
  ['empty', bytes(), /empty/],
  ['blank', Buffer.from(' \n\t'), /empty/],
  ['only a BOM', Buffer.from('\uFEFF'), /empty/],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), /JPEG/],
  ['docx', bytes(0x50, 0x4b, 3, 4, 20, 0), /zip/],
  ['PDF', Buffer.from('%PDF-1.7'), /PDF/],
  ['NUL in UTF-8', Buffer.from('一\n二\0'), /line 2: a NUL/],
  ['UTF-16 without BOM', Buffer.from('一二a三', 'utf16le'), /NUL/],
  [
    'neither encoding',
    Buffer.concat([Buffer.from('好\n'), bytes(0xff, 0xff, 0x20, 0x80)]),
    /line 2: .*byte 4/,
  ],
  ['Shift-JIS', bytes(...Array.from({ length: 300 }, (_, i) => (i % 2 ? 0xa0 + (i % 60) : 0x83))), /GB18030/],
  ['too large', new Uint8Array(20 * 1024 * 1024 + 1), /20 MB/],
])('refuses %s', (_, input, message) => {
  expect(() => decode(input)).toThrow(TextError);
  expect(() => decode(input)).toThrow(message);
});
