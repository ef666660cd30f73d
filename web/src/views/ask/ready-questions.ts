import { entityLink, mapLink } from '../../address/links.ts';

export type QuestionName =
  'street' | 'lanes' | 'thread' | 'area' | 'path' | 'noNumber' | 'noDepartment' | 'scoreboard' | 'report';

interface ReadyQuestion {
  readonly name: QuestionName;
  readonly to: string;
}

const STREET = 'place:jinbao-street';
const LANES = 'cluster:four-lanes';
const HUB = 'project:dongzhimen-transport-hub';
const AREA = 'place:wangfujing';
const TEMPLE = 'place:longfusi';

/** What the questions about named things name; a graph of another district may know none of it. */
export const NAMED_IDS: readonly string[] = [STREET, LANES, HUB, AREA, TEMPLE];

const NAMING: readonly (ReadyQuestion & { readonly names: readonly string[] })[] = [
  { name: 'street', names: [STREET], to: `/?${new URLSearchParams({ touching: STREET, scope: 'RELATED' })}` },
  { name: 'lanes', names: [LANES], to: entityLink(LANES) },
  { name: 'thread', names: [HUB], to: `/threads?${new URLSearchParams({ project: HUB })}` },
  { name: 'area', names: [AREA], to: mapLink(AREA) },
  { name: 'path', names: [TEMPLE, AREA], to: `/graph?${new URLSearchParams({ from: TEMPLE, to: AREA })}` },
];

/** Questions that the loaded graph can answer. @param planYear of the newest report; null where none is loaded */
export function readyQuestions(
  known: ReadonlySet<string>,
  planYear: number | null,
): readonly ReadyQuestion[] {
  if (planYear === null) return [];
  return [
    ...NAMING.filter(({ names }) => names.every((id) => known.has(id))).map(({ name, to }) => ({ name, to })),
    { name: 'noNumber', to: '/gaps?lacks=NUMBER' },
    { name: 'noDepartment', to: '/gaps?lacks=DEPARTMENT' },
    { name: 'scoreboard', to: `/scoreboard?year=${planYear}` },
    { name: 'report', to: '/report' },
  ];
}
