import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { DerivedObservation, DistrictCandidate } from '../graph/coverage.ts';
import { CANDIDATE_RULES } from '../extract/candidate.ts';
import { nameKey } from '../link/fold.ts';
import { KIND_OF_FILE } from '../link/gazetteer-file.ts';
import type { EntityKind, PlaceCategory } from '../link/gazetteer.ts';

/** A name to look at, with all that was found of it. */
export interface NameToReview {
  readonly name: string;
  /** Null where the words do not say. */
  readonly kind: EntityKind | null;
  readonly count: number;
  /** The strongest rule that found it. */
  readonly rule: string;
  readonly unit: string | null;
  /** The place whose reports name it; null where it is named by several places' reports. */
  readonly home: string | null;
  readonly statement: string;
  readonly quote: string;
}

/** What a place's last word says it is; what says nothing is a site, to be looked at. */
const CATEGORIES: readonly (readonly [RegExp, PlaceCategory])[] = [
  [/省$/u, 'PROVINCE'],
  [/市$/u, 'CITY'],
  [/[县旗]$/u, 'COUNTY'],
  [/(?:片区|地区|区域|组团|景区|保护区)$/u, 'AREA'],
  [/区$/u, 'DISTRICT'],
  [/街道$/u, 'SUBDISTRICT'],
  [/[镇乡]$/u, 'TOWN'],
  [/(?:社区|村)$/u, 'COMMUNITY'],
  [/(?:街|路|大道|胡同|巷)$/u, 'STREET'],
  [/公园$/u, 'PARK'],
  [/站$/u, 'STATION'],
  [/(?:大厦|大楼|中心|医院|学校|中学|小学|幼儿园|馆|剧院|商场|酒店)$/u, 'BUILDING'],
];

/** Kinds whose names mean the same in every place's reports. */
const WITHOUT_HOME: ReadonlySet<EntityKind> = new Set(['INDICATOR', 'POLICY', 'BRAND']);

const FILE_OF_KIND = new Map(Object.entries(KIND_OF_FILE).map(([file, kind]) => [kind, file]));

/** Ids must last, and a name in Chinese gives none: a hash of it holds the place until the editor writes one. */
function placeholder(kind: EntityKind, name: string): string {
  return `${kind.toLowerCase()}:todo-${createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 8)}`;
}

/** The words between the marks that end clauses, with the name in them. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/[^。；;，,]*$/u);
  const after = text.slice(end).search(/[。；;，,]|$/u);
  return text.slice(before, end + after).trim();
}

const RANK: readonly string[] = CANDIDATE_RULES;

/** The names that candidates and derived indicators give, the most often named first, then by the stronger rule, then by name. */
export function namesToReview(
  candidates: readonly DistrictCandidate[],
  derived: readonly DerivedObservation[],
): NameToReview[] {
  const groups = new Map<string, NameToReview[]>();
  const add = (name: NameToReview): void => {
    const key = nameKey(name.name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  };
  for (const { candidate, district, text, start } of candidates) {
    const { quote: name, suggestedKind: kind, rule, statement } = candidate;
    const quote = clauseAround(text, candidate.start - start, candidate.end - start);
    add({ name, kind, count: 1, rule, unit: null, home: district, statement, quote });
  }
  for (const { name, unit, statement, quote } of derived) {
    add({ name, kind: 'INDICATOR', count: 1, rule: 'derived-indicator', unit, home: null, statement, quote });
  }
  return [...groups.values()]
    .flatMap((group): NameToReview[] => {
      const best = group.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
      const [first] = group;
      if (first === undefined) return [];
      const { name, statement, quote } = first;
      const home = group.every((item) => item.home === first.home) ? first.home : null;
      return [{ ...best, name, statement, quote, home, count: group.length }];
    })
    .sort((a, b) => b.count - a.count || rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}

function rankOf({ rule }: NameToReview): number {
  const rank = RANK.indexOf(rule);
  return rank < 0 ? RANK.length : rank;
}

function entryOf(review: NameToReview, kind: EntityKind, homes: ReadonlySet<string>): string[] {
  const { name, count, rule, unit, home, statement, quote } = review;
  const category = CATEGORIES.find(([words]) => words.test(name))?.[1] ?? 'SITE';
  const entry = {
    id: placeholder(kind, name),
    name,
    ...(kind === 'PLACE' ? { category } : {}),
    ...(kind === 'INDICATOR' && unit !== null ? { unit } : {}),
    // A home must be a place of the gazetteer; one that a report's title alone names is not yet.
    ...(home !== null && homes.has(home) && !WITHOUT_HOME.has(kind) ? { home } : {}),
  };
  return [
    `# ${count} ×, ${rule}: «${quote.replace(/\s+/gu, ' ')}» (${statement})`,
    ...stringify([entry]).trimEnd().split('\n'),
  ];
}

/**
 * The names as YAML to be pasted: a section for each file of the gazetteer, whose entries the gazetteer's own schema accepts.
 * Names whose kind the words do not tell come last, commented out.
 * @param homes ids of the places that the gazetteer has
 */
export function candidateYaml(names: readonly NameToReview[], homes: ReadonlySet<string>): string[] {
  const kinds = [...FILE_OF_KIND.keys()].filter((kind) => names.some((name) => name.kind === kind));
  const unknown = names.filter(({ kind }) => kind === null);
  return [
    ...kinds.flatMap((kind) => [
      `# ---------------------------------------------------------------- ${FILE_OF_KIND.get(kind) ?? ''}`,
      '',
      ...names.filter((name) => name.kind === kind).flatMap((name) => [...entryOf(name, kind, homes), '']),
    ]),
    ...(unknown.length === 0
      ? []
      : [
          '# ---------------------------------------------------------------- of no told kind',
          '',
          ...unknown.flatMap((name) => [
            `# ${name.count} ×, ${name.rule}: «${name.quote.replace(/\s+/gu, ' ')}» (${name.statement})`,
            `# - name: ${name.name}`,
            '',
          ]),
        ]),
  ];
}
