import type { EntityKind, Lack, Match, MeasureFilter, TouchScope } from '../api/documents.gen.ts';
import { ENTITY_KINDS } from '../vocabulary/kinds.ts';
import { entityRef } from './entity-ref.ts';

/**
 * A question to the plan, as the address of `/` holds it: `touching`, `kinds` and `lacks` may come more than once.
 * Entities stand by id or by any written name.
 */
const QUESTION_PARAMETERS = [
  'touching',
  'match',
  'scope',
  'section',
  'department',
  'kinds',
  'lacks',
  'year',
] as const;

export interface Question {
  readonly touching: readonly string[];
  readonly match: Match;
  readonly scope: TouchScope;
  readonly section: string | null;
  readonly department: string | null;
  readonly kinds: readonly EntityKind[];
  readonly lacks: readonly Lack[];
  readonly year: number | null;
}

/** What only leaves measures out, as against what is asked about. */
export type Filters = Pick<Question, 'section' | 'department' | 'kinds' | 'lacks' | 'year'>;

export const NO_FILTERS: Filters = { section: null, department: null, kinds: [], lacks: [], year: null };

/** Narrowest first. */
export const SCOPES: readonly TouchScope[] = ['MENTIONED', 'WITHIN', 'RELATED'];
export const MATCHES: readonly Match[] = ['ANY', 'ALL'];
export const LACKS: readonly Lack[] = ['DEPARTMENT', 'PLACE', 'PROJECT', 'NUMBER'];

/** Whether an address asks for measures; without, `/` shows the ready questions. */
export const asksForMeasures = (params: URLSearchParams): boolean =>
  QUESTION_PARAMETERS.some((name) => params.has(name));

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: string): value is Value =>
    (values as readonly string[]).includes(value);

const filled = (params: URLSearchParams, name: string): string[] => [
  ...new Set(params.getAll(name).filter((value) => value.trim() !== '')),
];

/** The widest scope and any of the entities, unless the address says otherwise; values that mean nothing are passed over. */
export function parseQuestion(params: URLSearchParams): Question {
  const first = (name: string): string | null => filled(params, name)[0] ?? null;
  const year = first('year') ?? '';
  return {
    touching: filled(params, 'touching'),
    match: filled(params, 'match').find(isOneOf(MATCHES)) ?? 'ANY',
    scope: filled(params, 'scope').find(isOneOf(SCOPES)) ?? 'RELATED',
    section: first('section'),
    department: first('department'),
    kinds: filled(params, 'kinds').filter(isOneOf(ENTITY_KINDS)),
    lacks: filled(params, 'lacks').filter(isOneOf(LACKS)),
    year: /^\d{4}$/u.test(year) ? Number(year) : null,
  };
}

/** The address's parameters of a question, without those that make no difference. */
export function questionParams(question: Question): URLSearchParams {
  const { touching, match, scope, section, department, kinds, lacks, year } = question;
  return new URLSearchParams([
    ...touching.map((value) => ['touching', value]),
    ...(touching.length > 1 ? [['match', match]] : []),
    ...(touching.length > 0 ? [['scope', scope]] : []),
    ...(section === null ? [] : [['section', section]]),
    ...(department === null ? [] : [['department', department]]),
    ...kinds.map((value) => ['kinds', value]),
    ...lacks.map((value) => ['lacks', value]),
    ...(year === null ? [] : [['year', String(year)]]),
  ]);
}

/** As the API takes filters. */
export function measureFilter({ section, department, kinds, lacks, year }: Filters): MeasureFilter {
  return {
    section,
    department: department === null ? null : entityRef(department),
    mentionsKinds: kinds,
    lacks,
    year,
  };
}

/** What `measures` is asked with. */
export function questionVariables(question: Question) {
  return {
    touching: question.touching.map(entityRef),
    match: question.match,
    scope: question.scope,
    filter: measureFilter(question),
  };
}
