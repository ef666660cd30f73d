import { coverageCounts, type CoverageCounts } from '../graph/coverage.ts';
import { readLoaded } from './loaded-reports.ts';
import { print } from './print.ts';
import type { Settings } from './settings.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const COLUMNS: readonly (readonly [title: string, cell: (row: CoverageCounts) => string])[] = [
  ['report', ({ slug }) => slug],
  ['characters', ({ characters }) => String(characters)],
  ['in headings', ({ inHeadings, characters }) => share(inHeadings, characters)],
  ['in statements', ({ inStatements, characters }) => share(inStatements, characters)],
  ['in mentions', ({ inMentions, characters }) => share(inMentions, characters)],
  ['statements', ({ statements }) => String(statements)],
  ['without mention', ({ unmentioning }) => String(unmentioning)],
  ['observations', ({ observations }) => String(observations)],
  ['candidates', ({ candidates }) => String(candidates)],
];

/** The rows as lines of a table: the first column to the left, numbers to the right. */
export function coverageTable(rows: readonly CoverageCounts[]): string[] {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

/** Prints how well each of the reports is covered; of all loaded ones where none is asked for. */
export async function coverage(settings: Settings, slugs: readonly string[]): Promise<void> {
  await print(coverageTable(await readLoaded(settings, slugs, coverageCounts)));
}
