import { fieldsOfName, managedPlace } from '../link/department-field.ts';
import { foldSpan, nameKey, nameKeys, type Folded } from '../link/fold.ts';
import type { Basis, Duty, Entity, EntityKind, Field } from '../link/gazetteer.ts';
import type { Span } from '../text/span.ts';
import { createFormFinder, type FormFinder } from './form-spans.ts';
import { statedResponsibilities } from './responsibility-stated.ts';

/** The rule by which a department's own name says what it answers for. */
export const DEPARTMENT_NAME = 'department-name';

/** One piece of evidence that a department answers for a statement. */
export interface Responsibility {
  readonly department: string;
  readonly basis: Basis;
  /** The words that it rests on: the clause where STATED. */
  readonly span: Span;
  readonly rule: string | null;
  readonly source: string | null;
}

export interface ResponsibilityInput {
  readonly text: string;
  readonly statement: Span;
  /** In text order. */
  readonly mentions: readonly { readonly entity: string; readonly kind: EntityKind; readonly span: Span }[];
  /** The departments that the report names anywhere: their names need no other confirmation. */
  readonly named: ReadonlySet<string>;
}

export type ResponsibilityExtractor = (input: ResponsibilityInput) => Responsibility[];

/** Names of things: 教育 in 高等教育出版社 says nothing of a task. */
const NAMES_OF_THINGS: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'PLACE', 'CLUSTER', 'DEPARTMENT']);

const NO_SOURCE = 'no source is recorded for the name';

interface Reading {
  readonly department: Entity;
  readonly duties: readonly { readonly duty: Duty; readonly findTerms: FormFinder }[];
  /** Finds words of the fields that its name says. */
  readonly findWords: FormFinder;
  /** What its name says it manages: ids. */
  readonly manages: ReadonlySet<string>;
}

function readDepartment(
  department: Entity,
  district: string,
  entities: readonly Entity[],
  fields: readonly Field[],
): Reading {
  const names = [department.name, ...department.aliases];
  const places = new Set(names.flatMap((name) => managedPlace(name, district) ?? []).map(nameKey));
  return {
    department,
    duties: (department.duties ?? []).map((duty) => ({ duty, findTerms: createFormFinder(duty.terms) })),
    findWords: createFormFinder(
      fieldsOfName(department.name, district, fields).flatMap(({ words }) => words),
    ),
    manages: new Set(
      entities
        .filter(({ kind }) => kind === 'PLACE' || kind === 'CLUSTER')
        .filter((entity) => nameKeys(entity).some((key) => places.has(key)))
        .map(({ id }) => id),
    ),
  };
}

/** «故宫—王府井—隆福寺» outlines something else. */
function joinedByDash(text: string, { start, end }: Span): boolean {
  return /[—–―-]/u.test(text.charAt(start - 1)) || /[—–―-]/u.test(text.charAt(end));
}

/** A statement's words as finders take them. */
interface Words {
  readonly folded: Folded;
  /** Whether words at a span may count: not within the name of a thing. */
  readonly free: (span: Span) => boolean;
}

function byName(
  { department, findWords, manages }: Reading,
  { text, mentions, named }: ResponsibilityInput,
  { folded, free }: Words,
): Responsibility[] {
  const confirmed = department.nameBasis === 'CURATED' || named.has(department.id);
  const managed = mentions.filter(({ entity, span }) => manages.has(entity) && !joinedByDash(text, span));
  const spans = [...findWords(folded, free), ...managed.slice(0, 1).map(({ span }) => span)];
  return spans.map((span) => ({
    department: department.id,
    basis: confirmed ? 'DERIVED' : 'UNCONFIRMED',
    span,
    rule: confirmed ? DEPARTMENT_NAME : null,
    source: confirmed ? null : (department.nameSource ?? NO_SOURCE),
  }));
}

function byDuty({ department, duties }: Reading, { folded, free }: Words): Responsibility[] {
  return duties.flatMap(({ duty: { basis, source }, findTerms }) =>
    findTerms(folded, free).map((span) => ({ department: department.id, basis, span, rule: null, source })),
  );
}

/**
 * Finds who answers for a measure, with what says so: the report itself, a duty of the department, or its name. Made ready
 * once for the entities that a district's reports may mean; departments of other districts answer for nothing.
 * @param district id of the district whose reports are read; null where a report has none
 */
export function createResponsibilityExtractor(
  entities: readonly Entity[],
  fields: readonly Field[],
  district: string | null,
): ResponsibilityExtractor {
  const home = entities.find(({ id }) => id === district);
  if (home === undefined) return () => [];
  const readings = entities
    .filter((entity) => entity.kind === 'DEPARTMENT' && entity.home === home.id)
    .map((department) => readDepartment(department, home.name, entities, fields));
  const own = new Set(readings.map(({ department }) => department.id));

  return (input) => {
    const { text, statement, mentions } = input;
    const things = mentions.filter(({ kind }) => NAMES_OF_THINGS.has(kind));
    const words: Words = {
      folded: foldSpan(text, statement),
      free: ({ start, end }) => things.every(({ span: thing }) => end <= thing.start || thing.end <= start),
    };
    const departments = mentions.filter(({ entity }) => own.has(entity));
    const stated = statedResponsibilities(
      text,
      statement,
      departments.map(({ entity, span }) => ({ department: entity, span })),
    ).map(({ department, clause }): Responsibility => ({
      department,
      basis: 'STATED',
      span: clause,
      rule: null,
      source: null,
    }));
    return [
      ...stated,
      ...readings.flatMap((reading) => [...byName(reading, input, words), ...byDuty(reading, words)]),
    ];
  };
}
