import type { ReportFacts } from '../../src/ingest/rows.ts';
import { linkId, type EntityKind, type LinkType } from '../../src/link/gazetteer.ts';

/** How one kind of fact fares against what a reader annotated. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  /** How many of the gold are found. */
  readonly right: number;
  /** «- …» is in the gold and not found, «+ …» is found and not in the gold. */
  readonly misses: readonly string[];
}

export interface GoldMention {
  readonly form: string;
  readonly kind: EntityKind;
  /** Kinds that a reader could as well give it. */
  readonly or?: readonly EntityKind[];
}

export interface GoldFigure {
  readonly value: number | null;
  readonly unit: string | null;
  readonly year?: number;
  readonly period?: string;
  readonly factKind: string;
  readonly form?: string;
  readonly comparator: string;
  readonly clause?: string;
}

export interface GoldObservation extends GoldFigure {
  readonly statement: string;
}

export interface GoldStage {
  readonly statement: string;
  readonly entity: string;
  readonly stage: string;
  readonly factKind: string;
}

export interface GoldLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
}

const NOTHING: Score = { gold: 0, found: 0, right: 0, misses: [] };

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, { gold, found, right, misses }) => ({
      gold: all.gold + gold,
      found: all.found + found,
      right: all.right + right,
      misses: [...all.misses, ...misses],
    }),
    NOTHING,
  );
}

/** The share of the found that is right, and of the gold that is found, to three places; nothing is lacking of nothing. */
export function ratesOf({ gold, found, right }: Score): { precision: number; recall: number } {
  const rate = (all: number): number => (all === 0 ? 1 : Math.floor((right / all) * 1_000) / 1_000);
  return { precision: rate(found), recall: rate(gold) };
}

/** Pairs each of the gold with one of the found that `agrees`, each found one once. */
function match<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  agrees: (gold: Gold, found: Found) => boolean,
) {
  const rest = [...found];
  const pairs: [Gold, Found][] = [];
  const missed: Gold[] = [];
  for (const each of gold) {
    const at = rest.findIndex((other) => agrees(each, other));
    const [taken] = at < 0 ? [] : rest.splice(at, 1);
    if (taken === undefined) missed.push(each);
    else pairs.push([each, taken]);
  }
  return { pairs, missed, rest };
}

/** A statement's position without its kind and report: `1.2.2.s3`. */
const positionOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
const bare = (form: string): string => form.replace(/^[“"《「]+|[”"》」]+$/gu, '');

export type GoldMentions = Readonly<Record<string, readonly GoldMention[]>>;

/** Mentions by the kind of what they name; only annotated statements count. */
export function scoreMentions(
  { mentions, statements }: ReportFacts,
  gold: GoldMentions,
  kindOf: (entity: string) => EntityKind | undefined,
): Map<EntityKind, Score> {
  const scores = new Map<EntityKind, Score>();
  const count = (kind: EntityKind, score: Partial<Score>): void => {
    scores.set(kind, sum([scores.get(kind) ?? NOTHING, { ...NOTHING, ...score }]));
  };
  const known = new Set(statements.map(({ id }) => positionOf(id)));
  for (const [position, named] of Object.entries(gold)) {
    if (!known.has(position))
      throw new Error(`The gold annotates ${position}, and there is no such statement.`);
    const found = mentions
      .filter(({ statement }) => positionOf(statement) === position)
      .map(({ entity, quote }) => ({ form: bare(quote), kind: kindOf(entity) ?? 'PLACE' }));
    const { pairs, missed, rest } = match(
      named,
      found,
      (each, other) => bare(each.form) === other.form && [each.kind, ...(each.or ?? [])].includes(other.kind),
    );
    for (const [, { kind }] of pairs) count(kind, { gold: 1, found: 1, right: 1 });
    for (const { form, kind } of missed) count(kind, { gold: 1, misses: [`- ${position} ${kind} ${form}`] });
    for (const { form, kind } of rest) count(kind, { found: 1, misses: [`+ ${position} ${kind} ${form}`] });
  }
  return scores;
}

const FIGURE_FIELDS = [
  'value',
  'unit',
  'year',
  'period',
  'factKind',
  'form',
  'comparator',
  'clause',
] as const;

/** Figures of one statement, each right where every field is that the gold gives. */
export function scoreFigures(
  where: string,
  gold: readonly GoldFigure[],
  found: readonly (GoldFigure & { readonly wording: string })[],
): Score {
  const { pairs, missed, rest } = match(gold, found, (each, other) =>
    FIGURE_FIELDS.every((field) => each[field] === undefined || each[field] === other[field]),
  );
  const brief = (figure: GoldFigure): string =>
    FIGURE_FIELDS.map((field) => figure[field] ?? '–')
      .map(String)
      .join(' ');
  return {
    gold: gold.length,
    found: found.length,
    right: pairs.length,
    misses: [
      ...missed.map((each) => `- ${where} ${brief(each)}`),
      ...rest.map((each) => `+ ${where} ${brief(each)}`),
    ],
  };
}

export function scoreObservations(
  { observations, statements }: ReportFacts,
  gold: readonly GoldObservation[],
): Score {
  return sum(
    statements.map(({ id }) =>
      scoreFigures(
        positionOf(id),
        gold.filter(({ statement }) => statement === positionOf(id)),
        observations
          .filter(({ statement }) => statement === id)
          .map((observation) => ({ ...observation, clause: observation.quote })),
      ),
    ),
  );
}

function scoreKeys(gold: readonly string[], found: readonly string[]): Score {
  const { pairs, missed, rest } = match(gold, found, (each, other) => each === other);
  return {
    gold: gold.length,
    found: found.length,
    right: pairs.length,
    misses: [...missed.map((each) => `- ${each}`), ...rest.map((each) => `+ ${each}`)],
  };
}

export function scoreStages({ stages }: ReportFacts, gold: readonly GoldStage[]): Score {
  const key = ({ statement, entity, stage, factKind }: GoldStage): string =>
    [statement, entity, stage, factKind].join(' ');
  return scoreKeys(
    gold.map(key),
    stages.map(({ statement, project, stage, factKind }) =>
      key({ statement: positionOf(statement), entity: project, stage, factKind }),
    ),
  );
}

/**
 * Links that rest on the report's words, each once, however often it is said. That a work is where what it is done to is
 * («柳荫公园全龄友好型改造» in «柳荫公园») goes without saying: the gold leaves it out, and it counts neither way.
 * @param isOwnSite whether a link leads from a work to what its name says it is done to
 */
export function scoreLinks(
  { grounded }: ReportFacts,
  gold: readonly GoldLink[],
  isOwnSite: (link: string) => boolean,
): Score {
  const wanted = new Set(gold.map(linkId));
  const found = new Set(
    grounded.map(({ link }) => link).filter((link) => wanted.has(link) || !isOwnSite(link)),
  );
  return scoreKeys([...wanted], [...found]);
}
