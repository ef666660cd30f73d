import { fold } from '../link/fold.ts';
import type { EntityKind } from '../link/gazetteer.ts';
import type {
  Lack,
  MeasureTraitsRow,
  MentionRow,
  ObservationRow,
  ResponsibilityRow,
  SectionRow,
  StatementRow,
} from './rows.ts';

const LACKS: readonly Lack[] = ['DEPARTMENT', 'PLACE', 'PROJECT', 'NUMBER'];

/** An entity's id begins with its kind. */
function kindOf(entity: string): EntityKind {
  return entity.slice(0, entity.indexOf(':')).toUpperCase() as EntityKind;
}

/** The titles of a section and of all that it stands in, folded, a line each. */
function headingsOf(section: string, sections: ReadonlyMap<string, SectionRow>): string {
  const titles: string[] = [];
  for (let at = sections.get(section); at !== undefined; at = sections.get(at.parent ?? '')) {
    titles.push(fold(at.title));
  }
  return titles.join('\n');
}

function groupBy<T extends { readonly statement: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.statement);
    if (group === undefined) groups.set(row.statement, [row]);
    else group.push(row);
  }
  return groups;
}

/** What each measure of a report can be picked out by. */
export function measureTraits(facts: {
  readonly sections: readonly SectionRow[];
  readonly statements: readonly StatementRow[];
  readonly mentions: readonly MentionRow[];
  readonly observations: readonly ObservationRow[];
  readonly responsibilities: readonly ResponsibilityRow[];
}): MeasureTraitsRow[] {
  const sections = new Map(facts.sections.map((section) => [section.id, section]));
  const mentions = groupBy(facts.mentions);
  const observations = groupBy(facts.observations);
  const responsibilities = groupBy(facts.responsibilities);
  return facts.statements
    .filter(({ kind }) => kind === 'MEASURE')
    .map(({ id, section }) => {
      const answering = responsibilities.get(id) ?? [];
      const kinds = new Set((mentions.get(id) ?? []).map(({ entity }) => kindOf(entity)));
      const has: Readonly<Record<Lack, boolean>> = {
        DEPARTMENT: answering.some(({ basis }) => basis === 'STATED'),
        PLACE: kinds.has('PLACE'),
        PROJECT: kinds.has('PROJECT'),
        NUMBER: observations.has(id),
      };
      return {
        statement: id,
        headings: headingsOf(section, sections),
        mentionsKinds: [...kinds].sort(),
        lacks: LACKS.filter((lack) => !has[lack]),
        answering: answering
          .filter(({ basis }) => basis !== 'UNCONFIRMED')
          .map(({ department }) => department)
          .sort(),
      };
    });
}
