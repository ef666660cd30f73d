import { departmentRow, statusBasis, type DepartmentRow } from './department-row.ts';
import { cell, parseFactTable, type FactRow, type FactTable } from './fact-table.ts';
import { nameKey } from './fold.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { placesByName } from './places-by-name.ts';
import type { Entity, GazetteerLink, PlaceCategory } from './gazetteer.ts';
import type { LocatedEntry } from './located-entry.ts';

/** The fact tables of `seeds/data/` that the gazetteer is joined with; null where a table is left out. */
export interface Facts {
  readonly divisions: FactTable | null;
  readonly subdistricts: FactTable | null;
  readonly departments: FactTable | null;
  readonly coordinates: FactTable | null;
}

export function readFacts(files: readonly GazetteerFile[]): Facts {
  const table = (name: string): FactTable | null => {
    const file = files.find((candidate) => candidate.name === name);
    return file === undefined ? null : parseFactTable(file.name, file.content);
  };
  return {
    divisions: table('divisions.tsv'),
    subdistricts: table('place_subdistrict.tsv'),
    departments: table('departments.tsv'),
    coordinates: table('coordinates.tsv'),
  };
}

/** What a row of a fact table settles for the entry that points at it. */
export function settledByTable(
  located: LocatedEntry,
  facts: Facts,
  faults: string[],
): { name?: string; category?: PlaceCategory; department?: DepartmentRow } {
  const { entry, lineOf } = located.parsed;
  const missing = (key: 'division' | 'official', table: FactTable | null): void => {
    faults.push(
      `${located.file}:${lineOf(key)}: ${key}: ${table?.name ?? 'the table'} has no row ${entry[key] ?? ''}`,
    );
  };
  if (entry.division !== undefined) {
    const row = facts.divisions?.rows.find((candidate) => cell(candidate, 'code') === entry.division);
    if (row === undefined) {
      missing('division', facts.divisions);
      return {};
    }
    return { name: cell(row, 'name'), category: cell(row, 'level') as PlaceCategory };
  }
  if (entry.official !== undefined) {
    const department = departmentRow(facts.departments, entry.official);
    if (department === null) {
      missing('official', facts.departments);
      return {};
    }
    return { name: entry.official, department };
  }
  return {};
}

/** The administrative tree. */
function divisionLinks(located: readonly LocatedEntry[], table: FactTable): GazetteerLink[] {
  const byCode = new Map(
    located.flatMap(({ parsed: { entry } }) =>
      entry.division === undefined ? [] : [[entry.division, entry.id]],
    ),
  );
  return table.rows.flatMap((row) => {
    const from = byCode.get(cell(row, 'code'));
    const to = byCode.get(cell(row, 'parent'));
    if (from === undefined || to === undefined) return [];
    const at = { file: table.name, line: row.line };
    return [{ type: 'PART_OF', from, to, evidence: [{ basis: 'CURATED', source: table.comment, at }] }];
  });
}

/** The table writes 永外/永定门外 for two names of a place, and 信达中心(东直门) to tell which one is meant. */
function namesOf(row: FactRow): string[] {
  return cell(row, 'place')
    .replace(/\(.*\)$/u, '')
    .split('/');
}

/** Which sub-district a place lies in. */
function subdistrictLinks(entities: readonly Entity[], table: FactTable, faults: string[]): GazetteerLink[] {
  const places = placesByName(entities);
  return table.rows.flatMap((row) => {
    const named = namesOf(row).flatMap((name) => places.get(nameKey(name)) ?? []);
    const at = { file: table.name, line: row.line };
    return [...new Set(named)].flatMap((from) =>
      cell(row, 'subdistrict')
        .split('|')
        .flatMap((name): GazetteerLink[] => {
          const to = places.get(nameKey(name));
          if (to === undefined) faults.push(`${at.file}:${at.line}: subdistrict: no place is called ${name}`);
          if (to === undefined || to === from) return [];
          const evidence = [
            { basis: statusBasis(cell(row, 'status'), cell(row, 'basis')), source: cell(row, 'basis'), at },
          ];
          return [{ type: 'PART_OF', from, to, evidence }];
        }),
    );
  });
}

/** The links that the fact tables give. */
export function tableLinks(
  located: readonly LocatedEntry[],
  entities: readonly Entity[],
  { divisions, subdistricts }: Facts,
  faults: string[],
): GazetteerLink[] {
  return [
    ...(divisions === null ? [] : divisionLinks(located, divisions)),
    ...(subdistricts === null ? [] : subdistrictLinks(entities, subdistricts, faults)),
  ];
}
