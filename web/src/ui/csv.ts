import { csvFormatRows } from 'd3-dsv';

/** Excel takes a file without it for a local encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet runs what begins so, also in full width; with a mark before it, it is text. */
const inert = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell);

/** Rows as a file for spreadsheets, headings first. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${csvFormatRows(rows.map((row) => row.map(inert)))}\n`;
}
