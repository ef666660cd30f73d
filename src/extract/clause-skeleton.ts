import { foldSpan, type Folded } from '../link/fold.ts';
import type { Span } from '../text/span.ts';

/** A mention as a skeleton stands it in: one code unit, the sign that the caller chose for it. */
export interface MarkedMention {
  readonly sign: string;
  readonly span: Span;
}

/**
 * A statement in the form that patterns are written over: folded, each mention shrunk to one sign, so that a name's own
 * words («…改造项目», «攻百难,解民忧») can neither end a clause nor pass for a verb.
 */
export interface Skeleton<M extends MarkedMention> {
  readonly text: string;
  /** The mention at a position; undefined where a plain character stands. */
  mentionAt(position: number): M | undefined;
  /** The words of the report behind a range of positions. */
  spanOf(start: number, end: number): Span;
}

/** A clause or sentence as a range of skeleton positions. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const OWN_PLANE = /[\uE000-\uF8FF]/u;

function foldedIndexes(folded: Folded): Map<number, number> {
  return new Map(folded.offsets.map((offset, index) => [offset, index]));
}

/** `dropped` are characters that carry no grammar here, e.g. quotation marks around names. */
export function skeletonOf<M extends MarkedMention>(
  text: string,
  statement: Span,
  mentions: readonly M[],
  dropped: RegExp,
): Skeleton<M> {
  const folded = foldSpan(text, statement);
  const indexes = foldedIndexes(folded);
  const starts = new Map<number, M>();
  for (const mention of mentions) {
    const at = indexes.get(mention.span.start);
    if (at !== undefined) starts.set(at, mention);
  }
  const units: string[] = [];
  const spans: Span[] = [];
  const held: (M | undefined)[] = [];
  let index = 0;
  while (index < folded.text.length) {
    const from = folded.offsets[index] ?? statement.end;
    const mention = starts.get(index);
    if (mention !== undefined) {
      units.push(mention.sign);
      spans.push(mention.span);
      held.push(mention);
      while (index < folded.text.length && (folded.offsets[index] ?? statement.end) < mention.span.end)
        index += 1;
      continue;
    }
    const unit = folded.text.charAt(index);
    if (!dropped.test(unit) && !OWN_PLANE.test(unit)) {
      units.push(unit);
      spans.push({ start: from, end: from + 1 });
      held.push(undefined);
    }
    index += 1;
  }
  return {
    text: units.join(''),
    mentionAt: (position) => held[position],
    spanOf: (start, end) => ({
      start: spans[start]?.start ?? statement.end,
      end: spans[end - 1]?.end ?? statement.end,
    }),
  };
}

const SENTENCE_END = /[。!?;]/u;

/** Sentences of a skeleton; a semicolon ends one too, for what follows it is a statement of its own. */
export function sentencesOf(text: string): Range[] {
  return pieces(text, (at) => SENTENCE_END.test(text.charAt(at)));
}

/** The clauses of one sentence, between commas and colons; a comma inside a number («1,200») ends none. */
export function clausesOf(text: string, sentence: Range): Range[] {
  return pieces(
    text.slice(0, sentence.end),
    (at) => {
      if (!/[,:]/u.test(text.charAt(at))) return false;
      return !(/\d/u.test(text.charAt(at - 1)) && /\d{3}/u.test(text.slice(at + 1, at + 4)));
    },
    sentence.start,
  );
}

const ITEM_NUMBER = /^(?:\(?[0-9一二三四五六七八九十]{1,3}[)、.]|[一二三四五六七八九十]是|[①-⑳]|—+)/u;

function pieces(text: string, ends: (at: number) => boolean, from = 0): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let at = from; at <= text.length; at += 1) {
    if (at < text.length && !ends(at)) continue;
    const number = ITEM_NUMBER.exec(text.slice(start, at))?.[0].length ?? 0;
    if (at > start + number) found.push({ start: start + number, end: at });
    start = at + 1;
  }
  return found;
}
