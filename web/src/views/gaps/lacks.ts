import type { GapChallengesQuery, GapMeasuresQuery, GapsQuery, Lack } from '../../api/documents.gen.ts';

export type GapMeasure = GapMeasuresQuery['measures']['nodes'][number];
export type Challenge = GapChallengesQuery['challenges']['nodes'][number];
type Evidence = Challenge['responses'][number]['evidence'][number];

export const LACKS: readonly Lack[] = ['NUMBER', 'DEPARTMENT', 'PLACE', 'PROJECT'];

/** Those of an address that there are, each once, in their order. */
export const readLacks = (values: readonly string[]): readonly Lack[] =>
  LACKS.filter((lack) => values.includes(lack));

/** How many measures lack what. */
export const countsOf = (gaps: GapsQuery): Readonly<Record<Lack, number>> => ({
  NUMBER: gaps.withoutNumber.totalCount,
  DEPARTMENT: gaps.withoutDepartment.totalCount,
  PLACE: gaps.withoutPlace.totalCount,
  PROJECT: gaps.withoutProject.totalCount,
});

/** Entities of one kind that a measure names. */
export const namedIn = ({ entities }: GapMeasure, kind: 'PLACE' | 'PROJECT'): GapMeasure['entities'] =>
  entities.filter((entity) => entity.kind === kind);

/** All that a measure lacks, by the schema's own measure: only a STATED department fills that gap. */
export function lacksOf(measure: GapMeasure): readonly Lack[] {
  const has: Readonly<Record<Lack, boolean>> = {
    NUMBER: measure.observations.length > 0,
    DEPARTMENT: measure.departments.some(({ basis }) => basis === 'STATED'),
    PLACE: namedIn(measure, 'PLACE').length > 0,
    PROJECT: namedIn(measure, 'PROJECT').length > 0,
  };
  return LACKS.filter((lack) => !has[lack]);
}

export const isUnanswered = ({ responses }: Challenge): boolean => responses.length === 0;

/** Challenges that no measure takes up first, else in the order given. */
export const unansweredFirst = (challenges: readonly Challenge[]): readonly Challenge[] => [
  ...challenges.filter(isUnanswered),
  ...challenges.filter((challenge) => !isUnanswered(challenge)),
];

/** What challenge and measure share comes in pairs: the challenge's words, then the measure's. */
export function pairsOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const pairs: (readonly Evidence[])[] = [];
  for (let index = 0; index < evidence.length; index += 2) pairs.push(evidence.slice(index, index + 2));
  return pairs;
}
