import type {
  FactKind,
  StageKind,
  ThreadOfQuery,
  ThreadStatementPageFragment,
  ThreadsQuery,
  ThreadState,
} from '../../api/documents.gen.ts';

export type Project = ThreadsQuery['projects']['nodes'][number];
export type Stage = Project['stages'][number];
type NamedProject = Pick<Project, 'id' | 'name'>;
export type ReportYears = ThreadsQuery['reports']['nodes'];

/** What asks for an answer comes first. */
export const STATES: readonly ThreadState[] = [
  'SILENT',
  'REPEATED',
  'PROGRESSING',
  'PROMISED',
  'DELIVERED',
  'UNPROMISED',
];

/** From the first thought to the last. */
export const STAGES: readonly StageKind[] = [
  'PLANNED',
  'STARTED',
  'UNDER_WAY',
  'COMPLETED',
  'OPERATING',
  'STALLED',
];

/** The value among those known; null where it is none of them. */
export function readOne<Value extends string>(value: string | null, known: readonly Value[]): Value | null {
  return known.find((each) => each === value) ?? null;
}

/** Every year that reports or stages speak of, in order. */
export function yearsOf(
  reports: ReportYears,
  stages: readonly { readonly year: number }[],
): readonly number[] {
  const years = [
    ...reports.flatMap(({ reviewYear, planYear }) => [reviewYear, planYear]),
    ...stages.map(({ year }) => year),
  ];
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Projects with stages by their thread's state, in the order given; states that none has are left out. */
export function byState(
  projects: readonly Project[],
): readonly { readonly state: ThreadState; readonly projects: readonly Project[] }[] {
  return STATES.map((state) => ({
    state,
    projects: projects.filter(({ thread, stages }) => thread.state === state && stages.length > 0),
  })).filter(({ projects: found }) => found.length > 0);
}

/** Projects that reports name, and of whose progress none says a word. */
export const withoutStages = (projects: readonly Project[]): readonly Project[] =>
  projects.filter(({ stages }) => stages.length === 0);

/** In the order in which they come to be said: a year is planned before it is reviewed. */
const SAID: readonly FactKind[] = ['TARGET', 'ESTIMATE', 'ACTUAL'];

/** What is said of a project in one year: promised, expected, reported; else in the order given. */
export const stagesIn = ({ stages }: Pick<Project, 'stages'>, year: number): readonly Stage[] =>
  ofYear(stages, year).toSorted((a, b) => SAID.indexOf(a.factKind) - SAID.indexOf(b.factKind));

/** What is said of one year, in the order given. */
export const ofYear = <Said extends { readonly year: number }>(
  said: readonly Said[],
  year: number,
): readonly Said[] => said.filter((each) => each.year === year);

export type WholeThread = NonNullable<ThreadOfQuery['project']>;
export type NamingStatement = ThreadStatementPageFragment['nodes'][number];
export type StatementTouch = ThreadStatementPageFragment['edges'][number]['touches'][number];

/** A statement that names a project or a part of it, and why it does. */
export interface Naming {
  readonly year: number;
  readonly statement: NamingStatement;
  readonly touches: readonly StatementTouch[];
}

export function namingsOf({ nodes, edges }: ThreadStatementPageFragment): readonly Naming[] {
  const touches = new Map(edges.map((edge) => [edge.node.id, edge.touches]));
  return nodes.map((statement) => ({
    year: statement.year,
    statement,
    touches: touches.get(statement.id) ?? [],
  }));
}

/** Where a statement's words name what it touches, in its own text. */
export const markedRanges = ({ statement, touches }: Naming): { start: number; end: number }[] =>
  touches.map(({ mention: { span } }) => ({
    start: span.start - statement.span.start,
    end: span.end - statement.span.start,
  }));

/** The project and its parts of which something is said in a year; the whole first. */
export const saidIn = (
  whole: WholeThread,
  year: number,
): readonly { readonly of: NamedProject; readonly stages: readonly Stage[] }[] =>
  [whole, ...whole.parts]
    .map((of) => ({ of, stages: stagesIn(of, year) }))
    .filter(({ stages }) => stages.length > 0);

type Responsibility = Extract<NamingStatement, { readonly __typename: 'Measure' }>['departments'][number];

/** Who answers for the measures among the statements, each once with all that tells it. */
export function departmentsOf(namings: readonly Naming[]): readonly Responsibility[] {
  const found = new Map<string, Responsibility>();
  for (const { statement } of namings) {
    if (statement.__typename !== 'Measure') continue;
    for (const responsibility of statement.departments) {
      const before = found.get(responsibility.department.id);
      const evidence = [...(before?.evidence ?? []), ...responsibility.evidence];
      found.set(responsibility.department.id, { ...(before ?? responsibility), evidence });
    }
  }
  return [...found.values()];
}
