import {
  byState,
  departmentsOf,
  markedRanges,
  namingsOf,
  ofYear,
  readOne,
  saidIn,
  STAGES,
  stagesIn,
  STATES,
  withoutStages,
  yearsOf,
  type NamingStatement,
  type Project,
  type Stage,
  type StatementTouch,
  type WholeThread,
} from '../../web/src/views/threads/lanes.ts';

const stage = (year: number, given: Partial<Stage> = {}): Stage => ({
  year,
  stage: 'STARTED',
  factKind: 'ACTUAL',
  wording: '开工',
  evidence: [],
  ...given,
});

const project = (name: string, state: Project['thread']['state'], stages: readonly Stage[]): Project => ({
  id: `project:${name}`,
  kind: 'PROJECT',
  name,
  thread: { state },
  stages,
});

test('columns are the years of reports and stages, each once', () => {
  expect(yearsOf([{ reviewYear: 2023, planYear: 2024 }], [stage(2024), stage(2021)])).toEqual([
    2021, 2023, 2024,
  ]);
});

test('groups projects by state, what needs an answer first, names in their order', () => {
  const groups = byState([
    project('a', 'DELIVERED', [stage(2023)]),
    project('b', 'SILENT', [stage(2023)]),
    project('c', 'SILENT', [stage(2024)]),
    project('d', 'UNPROMISED', []),
  ]);
  expect(groups.map(({ state, projects }) => [state, projects.map(({ name }) => name)])).toEqual([
    ['SILENT', ['b', 'c']],
    ['DELIVERED', ['a']],
  ]);
});

test('counts projects of which no stage is said apart', () => {
  const all = [project('a', 'UNPROMISED', []), project('b', 'SILENT', [stage(2023)])];
  expect(withoutStages(all).map(({ name }) => name)).toEqual(['a']);
});

test('keeps a year’s stages in the order given', () => {
  const stages = [stage(2023, { wording: '启动' }), stage(2024), stage(2023, { wording: '竣工' })];
  expect(ofYear(stages, 2023).map(({ wording }) => wording)).toEqual(['启动', '竣工']);
});

test('tells what was promised of a year before what was reported', () => {
  const stages = [
    stage(2024, { wording: '竣工' }),
    stage(2024, { wording: '力争竣工', factKind: 'TARGET' }),
    stage(2024, { wording: '预计竣工', factKind: 'ESTIMATE' }),
    stage(2024, { wording: '投用' }),
  ];
  expect(stagesIn({ stages }, 2024).map(({ wording }) => wording)).toEqual([
    '力争竣工',
    '预计竣工',
    '竣工',
    '投用',
  ]);
});

test('reads what an address may hold', () => {
  expect(readOne('SILENT', STATES)).toBe('SILENT');
  expect(readOne('silent', STATES)).toBeNull();
  expect(readOne(null, STAGES)).toBeNull();
});

const EDUCATION = { id: 'department:education', kind: 'DEPARTMENT', name: '教育委员会' } as const;

const measure = (number: string, start: number): NamingStatement => ({
  __typename: 'Measure',
  id: `measure:made-up:${number}`,
  statementKind: 'MEASURE',
  year: 2024,
  number,
  text: '推进学校建设。',
  span: { start, end: start + 7 },
  section: { id: 'section:made-up:3', title: '任务' },
  report: { id: 'report:made-up', title: '报告' },
  departments: [{ department: EDUCATION, basis: 'DERIVED', evidence: [{ basis: 'DERIVED', rule: number }] }],
});

const touch = (start: number, end: number): StatementTouch => ({
  scope: 'MENTIONED',
  mention: { span: { start, end }, entity: { id: 'project:school', kind: 'PROJECT', name: '学校' } },
});

const whole = (statements: readonly NamingStatement[], touches: readonly StatementTouch[]): WholeThread => ({
  ...project('学校', 'PROMISED', []),
  aliases: [],
  parts: [],
  links: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
  statements: {
    pageInfo: { hasNextPage: false },
    totalCount: statements.length,
    nodes: statements,
    edges: statements.map(({ id }) => ({ node: { __typename: 'Measure', id }, touches })),
  },
});

test('marks a mention within its statement’s own text', () => {
  const [naming] = namingsOf(whole([measure('(1)', 100)], [touch(102, 104)]).statements);
  expect(naming!.year).toBe(2024);
  const [range] = markedRanges(naming!);
  expect(naming!.statement.text.slice(range!.start, range!.end)).toBe('学校');
});

test('tells the stages of a project before those of its parts, and leaves out who has none', () => {
  const part = project('一期', 'PROMISED', [stage(2024)]);
  const silent = project('二期', 'PROMISED', [stage(2023)]);
  const all = { ...whole([], []), stages: [stage(2024)], parts: [part, silent] };
  expect(saidIn(all, 2024).map(({ of }) => of.name)).toEqual(['学校', '一期']);
});

test('names a department once, with the evidence of all its measures', () => {
  const namings = namingsOf(whole([measure('(1)', 0), measure('(2)', 50)], []).statements);
  const [only, ...others] = departmentsOf(namings);
  expect(others).toEqual([]);
  expect(only!.evidence.map(({ rule }) => rule)).toEqual(['(1)', '(2)']);
});
