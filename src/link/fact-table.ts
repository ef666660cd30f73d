import { GazetteerError } from './gazetteer-error.ts';

/** A row of a fact table of `seeds/data/`, by column name, with its line for messages. */
export interface FactRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface FactTable {
  readonly name: string;
  /** What the table's leading comment says of it: what it holds, and its source. */
  readonly comment: string;
  readonly rows: readonly FactRow[];
}

/**
 * Reads tab-separated values with a `#` comment and a header line.
 * @throws GazetteerError where a row has too many or too few cells
 */
export function parseFactTable(name: string, content: string): FactTable {
  const lines = content.split(/\r?\n/u);
  const comment = lines
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
    .join(' ');
  const body = lines
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const header = body.shift()?.text.split('\t') ?? [];
  const rows = body.map(({ text, line }) => {
    const values = text.split('\t');
    if (values.length !== header.length) {
      throw new GazetteerError([
        `${name}:${line}: has ${values.length} cells where the header has ${header.length}`,
      ]);
    }
    return {
      line,
      cells: Object.fromEntries(header.map((column, index) => [column, (values[index] ?? '').trim()])),
    };
  });
  return { name, comment, rows };
}

export function cell(row: FactRow, column: string): string {
  return row.cells[column] ?? '';
}
