import type { Changes, Claim, EditionDiff, Piece } from '../ingest/diff-editions.ts';
import { PROJECT_STATES, type ProjectDiff, type Said, type YearDiff } from '../ingest/diff-years.ts';
import type { ReportDiff } from '../ingest/diff.ts';

type NameOf = (id: string) => string;

const STATES: Readonly<Record<ProjectDiff['state'], string>> = {
  DELIVERED: 'Delivered (已完成)',
  PROGRESSING: 'Progressing (推进中)',
  REPEATED: 'Promised again, with no progress told (再次列入)',
  PROMISED: 'Named again, with neither progress nor promise (仅提及)',
  SILENT: 'Dropped: not named any more (未再提及)',
  NEW: 'New promises (新列入)',
  UNPROMISED: 'Reported, though the plan before did not promise it (未列入计划)',
};

/** A quote, where it stands, and the id of its statement. */
function cited({ quote, number, statement }: Said): string {
  return `«${quote}»  ${number}  ${statement}`;
}

function heading(title: string, count: number): string {
  return `\n${title}: ${count}`;
}

function tellProjects(projects: readonly ProjectDiff[], nameOf: NameOf): string[] {
  return PROJECT_STATES.flatMap((state) => {
    const own = projects.filter((project) => project.state === state);
    if (own.length === 0) return [];
    return [
      heading(STATES[state], own.length),
      ...own.flatMap(({ project, promised, reported, promisedAgain }) => [
        `  ${nameOf(project)}  ${project}`,
        ...promised.map((said) => `    promised  ${cited(said)}`),
        ...reported.map((said) => `    reported  ${cited(said)}`),
        ...promisedAgain.map((said) => `    ${promised.length > 0 ? 'again' : 'new'}  ${cited(said)}`),
      ]),
    ];
  });
}

function metWord(met: boolean | null): string {
  if (met === null) return 'can’t be compared';
  return met ? 'met: yes' : 'met: no';
}

function tellYears({ projects, indicators, challenges }: YearDiff, nameOf: NameOf): string[] {
  const { again, gone, added } = challenges;
  const compared = indicators.filter(({ target }) => target !== null);
  const fresh = indicators.filter(({ target }) => target === null);
  const part = (name: string, said: Said | null): string[] =>
    said === null ? [] : [`    ${name}  ${said.wording}  ${cited(said)}`];
  return [
    ...tellProjects(projects, nameOf),
    heading('Targets and what came of them (指标)', compared.length),
    ...compared.flatMap(({ indicator, target, result, met, nextTarget }) => [
      `  ${nameOf(indicator)}  ${result === null ? 'no result is given' : metWord(met)}`,
      ...part('target', target),
      ...part('result', result),
      ...part('next target', nextTarget),
    ]),
    heading('New targets (新指标)', fresh.length),
    ...fresh.flatMap(({ indicator, nextTarget }) => [
      `  ${nameOf(indicator)}`,
      ...part('target', nextTarget),
    ]),
    heading('Challenges named again (仍存在的问题)', again.length),
    ...again.flatMap(({ from, to }) => [`  was  ${cited(from)}`, `  is   ${cited(to)}`]),
    heading('Challenges not named any more (不再提及的问题)', gone.length),
    ...gone.map((said) => `  ${cited(said)}`),
    heading('New challenges (新提出的问题)', added.length),
    ...added.map((said) => `  ${cited(said)}`),
  ];
}

function tellChanges<T>(title: string, changes: Changes<T>, tell: (item: T) => string): string[] {
  const { same, added, removed, changed } = changes;
  return [
    `\n${title}: ${same} the same, ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...removed.map((item) => `  -  ${tell(item)}`),
    ...added.map((item) => `  +  ${tell(item)}`),
    ...changed.flatMap(({ from, to }) => [`  ~  ${tell(from)}`, `  →  ${tell(to)}`]),
  ];
}

function tellEditions(diff: EditionDiff, nameOf: NameOf): string[] {
  const piece = ({ id, number, text }: Piece): string => `${number ?? ''}  «${text}»  ${id}`.trim();
  const claim = ({ key, value, quote, number, statement }: Claim): string =>
    [
      key
        .split(/([ |])/u)
        .map(nameOf)
        .join(''),
      value,
      ...(quote === null ? [] : [`«${quote}»`]),
      number ?? '',
      statement ?? '',
    ]
      .filter((part) => part !== '')
      .join('  ');
  return [
    ...tellChanges('Sections (章节)', diff.sections, piece),
    ...tellChanges('Statements (条目)', diff.statements, piece),
    ...tellChanges('Entities named (实体)', diff.entities, claim),
    ...tellChanges('Links (关系)', diff.links, claim),
    ...tellChanges('Figures (数据)', diff.observations, claim),
    ...tellChanges('Stages (进展)', diff.stages, claim),
  ];
}

/** A comparison for people to read. @param nameOf an entity's name by its id; other words as they are */
export function tellDiff(diff: ReportDiff, nameOf: NameOf): string {
  const { from, to } = diff;
  return [
    `${from.slug} → ${to.slug}: ${diff.kind === 'editions' ? 'two loads of one report' : `the plan of ${from.planYear} by the report of ${to.planYear}`}`,
    ...(diff.kind === 'editions' ? tellEditions(diff, nameOf) : tellYears(diff, nameOf)),
  ].join('\n');
}
