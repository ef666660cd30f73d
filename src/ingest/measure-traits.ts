import { entityKind } from '../link/entity-kind.ts';
import { fold } from '../link/fold.ts';
import { byStatement } from './by-statement.ts';
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

/** The titles of a section and of all that it stands in, folded, a line each. */
function headingsOf(section: string, sections: ReadonlyMap<string, SectionRow>): string {
  const titles: string[] = [];
  for (let at = sections.get(section); at !== undefined; at = sections.get(at.parent ?? '')) {
    titles.push(fold(at.title));
  }
  return titles.join('\n');
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
  const mentions = byStatement(facts.mentions);
  const observations = byStatement(facts.observations);
  const responsibilities = byStatement(facts.responsibilities);
  return facts.statements
    .filter(({ kind }) => kind === 'MEASURE')
    .map(({ id, section }) => {
      const answering = responsibilities.get(id) ?? [];
      const kinds = new Set((mentions.get(id) ?? []).map(({ entity }) => entityKind(entity)));
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
