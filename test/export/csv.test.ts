import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { csv, csvCell } from '../../src/export/csv.ts';
import type { Value } from '../../src/store/store.ts';

async function* page(values: readonly Value[]): AsyncGenerator<readonly Value[]> {
  yield values;
}

/** What docs/exports.md tells a reader to do. */
const unguarded = (cell: string): string => cell.replace(/^'/u, '');

async function written(values: readonly Value[]): Promise<string> {
  let text = '';
  const column = { name: 'cell', type: 'string', valueOf: (value: Value) => value } as const;
  const same = { ...column, name: 'again' };
  for await (const piece of csv([column, same], page(values))) text += piece;
  return text;
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=cmd|/c calc!A1', '＝1', '－1', "'=1"])(
  'a spreadsheet takes %j for words',
  (words) => {
    expect(csvCell(words).replace(/^"/u, '').startsWith("'")).toBe(true);
  },
);

test('numbers stay numbers, nothing stays nothing', () => {
  expect([-0.4, 12, true, null, ''].map(csvCell)).toEqual(['-0.4', '12', 'true', '', '']);
});

test('has a mark for Excel, a header, and lines ended as RFC 4180 says', async () => {
  expect(await written(['a', 'b,"c"'])).toBe('\uFEFFcell,again\r\na,a\r\n"b,""c""","b,""c"""\r\n');
});

test('any words come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (words) => {
      const rows = csvParseRows((await written(words)).slice(1));
      expect(rows.slice(1).map(([cell = '']) => unguarded(cell))).toEqual(words);
    }),
  );
});
