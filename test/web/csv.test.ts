import { csvParseRows } from 'd3-dsv';
import { csvFile } from '../../web/src/ui/csv.ts';

const cellOf = (cell: string) => csvParseRows(csvFile([[cell]]).replace(/^\uFEFF/u, ''))[0]![0];

test.each(['=1+1', '+86', '-5%', '@name', '\tx', '\r=1', '\n=1', '＝1+1', '＋86', '－5%', '＠name'])(
  '%j is no formula',
  (cell) => {
    expect(cellOf(cell)).toBe(`'${cell}`);
  },
);

test.each(['', '5%', '三(1)', 'a=b', '(1)推进', 'a,b', 'a "b"', 'a\nb'])('%j stays as it is', (cell) => {
  expect(cellOf(cell)).toBe(cell);
});

test('Excel can tell its encoding', () => {
  expect(csvFile([['编号'], ['1']])).toBe('\uFEFF编号\n1\n');
});
