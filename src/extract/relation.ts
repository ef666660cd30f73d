import type { EntityKind, LinkType } from '../link/gazetteer.ts';
import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import { clausesOf, sentencesOf, skeletonOf, type Range, type Skeleton } from './clause-skeleton.ts';
import { familiesIn } from './relation-family.ts';
import { RELATIONS, type RelationPattern } from './relation-patterns.ts';
import { SIGN, signOf } from './relation-signs.ts';
import { suits, typeOf } from './relation-type.ts';

/** A link that the words of one clause state. */
export interface ExtractedRelation {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** The clause that says it, from the subject on. */
  readonly clause: Span;
}

export interface RelationInput {
  readonly text: string;
  readonly statement: { readonly kind: StatementKind; readonly span: Span };
  readonly mentions: readonly { readonly entity: string; readonly kind: EntityKind; readonly span: Span }[];
  /** The report's own district, for «我区», «驻区企业». */
  readonly home?: string;
}

export interface RelationMark {
  readonly sign: string;
  readonly span: Span;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly form: string;
}

const HOME_WORDS = /我[区市县省州旗镇]|本[区市县省](?!级)|驻[区市县](?=[^,，。]{0,4}(?:企业|机构|单位))/gu;

function marksOf({ text, statement, mentions, home }: RelationInput): RelationMark[] {
  const marks = mentions.map(({ entity, kind, span }): RelationMark => ({
    entity,
    kind,
    span,
    sign: signOf(kind),
    form: text.slice(span.start, span.end),
  }));
  if (home === undefined) return marks;
  for (const { index, 0: form } of text
    .slice(statement.span.start, statement.span.end)
    .matchAll(HOME_WORDS)) {
    const start = statement.span.start + index;
    const span = { start, end: start + form.length };
    if (marks.every((mark) => mark.span.end <= span.start || span.end <= mark.span.start)) {
      marks.push({ entity: home, kind: 'PLACE', span, sign: SIGN.HOME, form });
    }
  }
  return marks;
}

/** A clause as patterns see it; where it has no subject of its own, the topic's sign stands before it. */
interface View {
  readonly text: string;
  /** Skeleton position of each position of the view. */
  readonly at: (position: number) => number;
  readonly evidence: Range;
}

const NO_SUBJECT =
  /^(?:并|还|已|新|成功|陆续|持续|积极|先后|累计|正式|永久|提级[^,]{0,20}|升格[^,]{0,20})*(?:引入|引进|引来|招引|吸引|汇聚|集聚|聚集|成为|落户|入驻|打造|建成|位于|坐落|涵盖|覆盖|包括|由|承办|举办|围绕|永久落户)/u;
const TOPIC = /^(?:20\d{2}年|年度|首届|第[\d一二三四五六七八九十]+届|其中|")*[\uE010-\uE015]/u;

function viewsOf(text: string, sentence: Range): View[] {
  let topic: number | undefined;
  return clausesOf(text, sentence).flatMap((clause) => {
    const own = text.slice(clause.start, clause.end);
    const view: View = { text: own, at: (position) => clause.start + position, evidence: clause };
    const opening = TOPIC.exec(own);
    if (opening !== null) {
      topic = clause.start + opening[0].length - 1;
      return [view];
    }
    if (topic === undefined || !NO_SUBJECT.test(own)) {
      if (/[\uE010-\uE017]/u.test(own)) topic = /^(?:围绕|依托|推动|为)/u.test(own) ? topic : undefined;
      return [view];
    }
    const subject = topic;
    return [
      view,
      {
        text: text.charAt(subject) + own,
        at: (position: number) => (position === 0 ? subject : clause.start + position - 1),
        evidence: { start: subject, end: clause.end },
      },
    ];
  });
}

function mentionsIn(
  skeleton: Skeleton<RelationMark>,
  view: View,
  range: readonly [number, number] | undefined,
): RelationMark[] {
  if (range === undefined) return [];
  const found: RelationMark[] = [];
  for (let position = range[0]; position < range[1]; position += 1) {
    const mark = skeleton.mentionAt(view.at(position));
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

function applied(
  skeleton: Skeleton<RelationMark>,
  view: View,
  { type, pattern }: RelationPattern,
): ExtractedRelation[] {
  const clause = skeleton.spanOf(view.evidence.start, view.evidence.end);
  return [...view.text.matchAll(pattern)].flatMap((match) => {
    const groups = match.indices?.groups ?? {};
    const tos = mentionsIn(skeleton, view, groups['to']);
    return mentionsIn(skeleton, view, groups['from']).flatMap((from) =>
      tos.flatMap((to) => {
        const link = typeOf(type, from, to);
        return link !== undefined && from.entity !== to.entity && suits(link, from, to)
          ? [{ type: link, from: from.entity, to: to.entity, clause }]
          : [];
      }),
    );
  });
}

/** Statements that tell of what is to come. */
const TO_COME: ReadonlySet<StatementKind> = new Set(['MEASURE', 'TARGET']);
const WISHED = /(?:力争|争取|计划|拟|谋划|推动(?!.{0,30}(?:集聚|落户))|鼓励|吸引更多)$/u;

/** The links that a statement's words say of the entities it mentions. */
export function extractRelations(input: RelationInput): ExtractedRelation[] {
  const { text, statement } = input;
  const marks = marksOf(input);
  if (marks.length < 2) return [];
  const skeleton = skeletonOf(text, statement.span, marks, /[《》〈〉'‘’]/u);
  const patterns = RELATIONS.filter(({ onlyDone }) => !onlyDone || !TO_COME.has(statement.kind));
  const found = sentencesOf(skeleton.text).flatMap((sentence) =>
    viewsOf(skeleton.text, sentence).flatMap((view) =>
      WISHED.test(view.text.slice(0, 4)) && TO_COME.has(statement.kind)
        ? []
        : patterns.flatMap((pattern) => applied(skeleton, view, pattern)),
    ),
  );
  const families = familiesIn(skeleton, marks);
  return [...found, ...families].filter(
    (each, index, all) =>
      all.findIndex(
        (other) => other.type === each.type && other.from === each.from && other.to === each.to,
      ) === index,
  );
}
