import type { Value } from '../store/store.ts';
import type { Column } from './columns.ts';

/** Excel takes a file without it for one in the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Beginnings that a spreadsheet takes for a formula, in either width, and the guard itself, so that one apostrophe can
 * always be taken off again.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/u;

/** RFC 4180. Words that a spreadsheet would run are guarded by an apostrophe; numbers stay numbers. */
export function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function csvLine(values: readonly Value[]): string {
  return values.map(csvCell).join(',') + LINE_END;
}

export async function* csv<T>(
  columns: readonly Column<T>[],
  pages: AsyncIterable<readonly T[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  for await (const page of pages) {
    for (const row of page) yield csvLine(columns.map(({ valueOf }) => valueOf(row)));
  }
}
