import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import { clausesOf, sentencesOf, skeletonOf, type Range, type Skeleton } from './clause-skeleton.ts';
import { factKindOf, yearOf, type StageFactKind } from './stage-fact.ts';
import { OTHER, WORK } from './stage-groups.ts';
import { MANNER, WORK_NOUN, type StageKind } from './stage-ladder.ts';
import { predicatesIn, withManner, type Predicate } from './stage-predicate.ts';
import { completesObject, readClause, type GroupReading } from './stage-read.ts';
import { workSaid } from './stage-said.ts';
import type { WorksAt } from './stage-works.ts';

/** What a report says of one project's progress. */
export interface ExtractedStage {
  readonly entity: string;
  readonly year: number;
  readonly stage: StageKind;
  readonly factKind: StageFactKind;
  readonly wording: string;
  readonly wordingSpan: Span;
  /** The clause that says it. */
  readonly clause: Span;
}

export interface StageInput {
  readonly text: string;
  readonly statement: { readonly kind: StatementKind; readonly year: number; readonly span: Span };
  readonly mentions: readonly { readonly entity: string; readonly span: Span }[];
  /** Which mentioned entities may have stages themselves. */
  readonly isWork: (entity: string) => boolean;
  /** The works at a mentioned place, park or cluster: their stages are the project's, not the place's. */
  readonly worksAt?: WorksAt;
}

interface Mark {
  readonly sign: string;
  readonly span: Span;
  readonly entity: string;
}

/** What is said of works, and where. */
interface Said {
  readonly reading: GroupReading;
  readonly predicates: readonly Predicate[];
  readonly clause: Range;
}

/** A work that is finished and in use is in use; what goes on while something is reached says no more. */
function furthest(predicates: readonly Predicate[]): Predicate[] {
  const [first] = predicates;
  if (first?.stage === 'STALLED') return [first];
  const kept: Predicate[] = [];
  for (const each of predicates) {
    const last = kept.at(-1);
    if (each.stage === 'OPERATING' && last !== undefined) {
      kept.splice(0, kept.length, { ...each, start: last.stage === 'COMPLETED' ? last.start : each.start });
    } else if (!kept.some(({ stage }) => stage === each.stage)) kept.push(each);
  }
  const real = kept.filter(({ stage }) => stage !== 'UNDER_WAY' && stage !== 'PLANNED');
  return real.length > 0 ? real : kept.slice(0, 1);
}

function ofReading(text: string, reading: GroupReading): Predicate[] {
  if (reading.own.length > 0) return furthest(reading.own);
  const { driver, noun, nounEnd, group } = reading;
  if (driver === undefined) return [];
  const paper = paperwork(text, group.end, nounEnd);
  if (paper.length > 0) return paper;
  if (!completesObject(noun, driver.weak)) return [];
  return [driver];
}

const PAPERWORK =
  /(?:控规|规划|方案|城市设计|可研)?(?:研究|设计|规划|编制|方案|选址|论证|立项|可研|报批|审批|招标)(?:工作)?$/u;

/** Whatever is done about papers alone, the work is still to come: «推动A腾退研究», «完成A控规编制». */
function paperwork(text: string, from: number, to: number): Predicate[] {
  const match = PAPERWORK.exec(text.slice(from, to));
  return match === null || match[0].length === 0
    ? []
    : [{ stage: 'PLANNED', start: from + match.index, end: to }];
}

const TOPIC_GOES_ON = new RegExp(`^(?:其中|目前|该项目|项目)?(?:${MANNER})*$`, 'u');
const ONLY_NOUN = new RegExp(`^[^、]{0,12}(?:${WORK_NOUN}|项目|工程|任务|工作)*$`, 'u');

/** Reads a sentence clause by clause; a clause without works of its own may go on about the topic of the one before. */
function readSentence(text: string, sentence: Range): Said[] {
  const said: Said[] = [];
  let topic: Said | undefined;
  let driven: Said | undefined;
  for (const clause of clausesOf(text, sentence)) {
    const readings = readClause(text, clause);
    for (const reading of readings) {
      let predicates = ofReading(text, reading);
      if (predicates.length === 0 && driven !== undefined && isBareObject(text, clause, readings)) {
        predicates = driven.predicates.slice();
      }
      const entry = { reading, predicates, clause };
      if (predicates.length > 0) said.push(entry);
      driven = reading.own.length === 0 && predicates.length > 0 ? entry : undefined;
    }
    const [first] = readings;
    if (first !== undefined) {
      const before = text.slice(clause.start, first.group.start);
      topic =
        readings.length === 1 && TOPIC_GOES_ON.test(before)
          ? { reading: first, predicates: [], clause }
          : undefined;
      continue;
    }
    driven = undefined;
    const upTo = text.slice(0, clause.end);
    const [predicate, ...more] = predicatesIn(upTo, clause.start, clause.end);
    if (topic === undefined || predicate === undefined) continue;
    if (!TOPIC_GOES_ON.test(text.slice(clause.start, predicate.start))) {
      if (/[\uE000-\uF8FF]/u.test(text.slice(clause.start, clause.end))) topic = undefined;
      continue;
    }
    const last = more.at(-1) ?? predicate;
    if (!/^(?:条件|阶段)?$/u.test(text.slice(last.end, clause.end))) continue;
    said.push({
      reading: topic.reading,
      predicates: furthest([predicate, ...more]),
      clause: { start: topic.clause.start, end: clause.end },
    });
  }
  return said;
}

/** A clause that is nothing but works and their noun, and so the object of the verb before: «实施A改造,B腾退». */
function isBareObject(text: string, clause: Range, readings: readonly GroupReading[]): boolean {
  const [only, ...others] = readings;
  if (only === undefined || others.length > 0 || only.driver !== undefined) return false;
  return /^[^、]{0,8}$/u.test(text.slice(clause.start, only.group.start)) && ONLY_NOUN.test(only.noun);
}

/** What a statement says of the progress of the works it mentions. */
export function extractStages(input: StageInput): ExtractedStage[] {
  const { text, statement, mentions, isWork, worksAt = () => [] } = input;
  const marks = mentions.map(({ entity, span }): Mark => ({
    entity,
    span,
    sign: isWork(entity) || worksAt(entity).length > 0 ? WORK : OTHER,
  }));
  if (!marks.some(({ sign }) => sign === WORK)) return [];
  const skeleton = skeletonOf(text, statement.span, marks, /["'‘’《》〈〉]/u);
  const found: ExtractedStage[] = [];
  for (const sentence of sentencesOf(skeleton.text)) {
    for (const said of readSentence(skeleton.text, sentence)) found.push(...toStages(input, skeleton, said));
  }
  return found.filter(
    (each, index) =>
      found.findIndex(
        (other) =>
          other.entity === each.entity &&
          other.stage === each.stage &&
          other.year === each.year &&
          other.factKind === each.factKind,
      ) === index,
  );
}

function toStages(
  input: StageInput,
  skeleton: Skeleton<Mark>,
  { reading, predicates, clause }: Said,
): ExtractedStage[] {
  const { text, statement, isWork, worksAt = () => [] } = input;
  return predicates.flatMap((predicate) => {
    const before = skeleton.text.slice(clause.start, predicate.start);
    const factKind = factKindOf(statement.kind, predicate.stage, before);
    if (factKind === undefined) return [];
    const worded = withManner(skeleton.text, clause.start, predicate);
    const wordingSpan = skeleton.spanOf(worded.start, worded.end);
    return reading.group.works.flatMap((position) => {
      const entity = skeleton.mentionAt(position)?.entity;
      if (entity === undefined) return [];
      const project = isWork(entity)
        ? entity
        : workSaid(skeleton.text, reading, predicate, position, worksAt(entity));
      if (project === undefined) return [];
      return {
        entity: project,
        year: yearOf(statement.year, before),
        stage: predicate.stage,
        factKind,
        wording: text.slice(wordingSpan.start, wordingSpan.end),
        wordingSpan,
        // The verb may stand in the clause before, whose objects go on here.
        clause: skeleton.spanOf(Math.min(clause.start, worded.start), clause.end),
      };
    });
  });
}
