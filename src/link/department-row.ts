import { cell, type FactRow, type FactTable } from './fact-table.ts';

/** What a row of `departments.tsv` says of a department. */
export interface DepartmentRow {
  readonly name: string;
  /** Short and former names. */
  readonly shortNames: readonly string[];
  readonly duties: readonly string[];
  readonly source: string;
  readonly nameBasis: 'CURATED' | 'UNCONFIRMED';
  readonly dutiesBasis: 'CURATED' | 'UNCONFIRMED';
}

const REMARK = /[(（][^()（）]*[)）]/gu;

/** A remark in brackets is no name. */
function withoutRemarks(written: string): string {
  return written.replace(REMARK, '').trim();
}

/** «旧称 X» in brackets names what the department was called before. */
function formerNames(written: string): string[] {
  return [...written.matchAll(/[(（]旧称\s*([^()（）]+)[)）]/gu)].flatMap(([, name]) => name?.trim() ?? []);
}

function list(row: FactRow, column: string): string[] {
  return cell(row, column)
    .split('|')
    .filter((item) => item !== '');
}

/** What a reader can look up: an address on the web, an encyclopedia, a public map. */
const PUBLISHED = /https?:|\w\.(?:gov|com|cn|org)\b|wikipedia|OSM|AMap/u;

export function sourceBasis(source: string): 'CURATED' | 'UNCONFIRMED' {
  return PUBLISHED.test(source) ? 'CURATED' : 'UNCONFIRMED';
}

/** A row's status says that its fact is confirmed; it counts as such where its source also names where to look. */
export function statusBasis(status: string, source: string): 'CURATED' | 'UNCONFIRMED' {
  return status === 'confirmed' ? sourceBasis(source) : 'UNCONFIRMED';
}

function toDepartment(row: FactRow): DepartmentRow {
  const source = cell(row, 'source');
  const nameBasis = statusBasis(cell(row, 'name_status'), source);
  return {
    name: withoutRemarks(cell(row, 'official_name')),
    shortNames: list(row, 'short_names')
      .flatMap((written) => [withoutRemarks(written), ...formerNames(written)])
      .filter((name) => name !== ''),
    duties: list(row, 'duty_keywords'),
    source,
    nameBasis,
    // Nobody can look up what a body does that may not be called so.
    dutiesBasis: nameBasis === 'CURATED' ? statusBasis(cell(row, 'duties_status'), source) : 'UNCONFIRMED',
  };
}

/** The row of the department with this name; null where the table has none. */
export function departmentRow(table: FactTable | null, name: string): DepartmentRow | null {
  const row = table?.rows.find((candidate) => withoutRemarks(cell(candidate, 'official_name')) === name);
  return row === undefined ? null : toDepartment(row);
}
