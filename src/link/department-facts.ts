import { sourceBasis, type DepartmentRow } from './department-row.ts';
import type { Duty, Entity } from './gazetteer.ts';
import type { LocatedEntry } from './located-entry.ts';
import { textForm } from './text-form.ts';

/** How a department's name is known, and what it is charged with; nothing for other kinds. */
export function departmentFacts(
  { file, kind, parsed: { entry, lineOf } }: LocatedEntry,
  row: DepartmentRow | undefined,
  faults: string[],
): Pick<Entity, 'nameBasis' | 'nameSource' | 'duties'> {
  const fault = (message: string, ...path: (string | number)[]): void => {
    faults.push(`${file}:${lineOf(...path)}: ${message}`);
  };
  if (kind !== 'DEPARTMENT') {
    if (entry.duties.length > 0) fault('duties: only departments have duties', 'duties');
    if (entry.source !== undefined) fault('source: only the names of departments have one', 'source');
    return {};
  }
  if (row === undefined) {
    if (entry.duties.length > 0) fault('duties: only a department with `official` has them', 'duties');
    const { source } = entry;
    return source === undefined
      ? { nameBasis: 'UNCONFIRMED' }
      : { nameBasis: sourceBasis(source), nameSource: source };
  }
  if (entry.source !== undefined) fault('source: stands in the row of `official`', 'source');
  const seen = new Set<string>();
  const duties = entry.duties.map(({ duty, terms }, index): Duty => {
    if (!row.duties.includes(duty)) {
      fault(
        `duties: the row of ${row.name} has no duty ${duty}; it has ${row.duties.join(', ')}`,
        'duties',
        index,
      );
    }
    if (seen.has(duty)) fault(`duties: ${duty} stands already above`, 'duties', index);
    seen.add(duty);
    return { duty, terms: terms.map(textForm), basis: row.dutiesBasis, source: row.source };
  });
  return { nameBasis: row.nameBasis, nameSource: row.source, duties };
}
