import type { Span } from '../text/span.ts';
import { foldSpan, type Folded } from './fold.ts';
import type { SearchQuestion } from './search-question.ts';

/** How well a text answers a search, and where. */
export interface SearchScore {
  /** Above 0, at most 3. */
  readonly score: number;
  /** What was found, in text order; spans neither overlap nor touch. */
  readonly spans: readonly Span[];
}

/** A statement's usual length: longer ones count each find for less. */
const USUAL_LENGTH = 150;

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
    found.push({ start, end: start + word.length });
  }
  return found;
}

function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** Whole words where they stand, else the pairs of them that do. */
function findSpans(text: string, { words, grams }: SearchQuestion): Span[] {
  return merged(
    words.flatMap((word) => {
      const whole = occurrences(text, word);
      if (whole.length > 0) return whole;
      return grams.filter((gram) => word.includes(gram)).flatMap((gram) => occurrences(text, gram));
    }),
  );
}

function inOriginal(spans: readonly Span[], { offsets }: Folded): Span[] {
  return spans.map(({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }));
}

/** Equal on every machine, and short enough to stand in a cursor. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/**
 * Scores one text: the share of the question's grams that it has, and the share of its words that stand whole, and
 * `weigh`'s part, each up to 1. Null where it has fewer grams than are needed.
 */
function score(
  text: string,
  question: SearchQuestion,
  weigh: (folded: string, spans: readonly Span[]) => number,
): SearchScore | null {
  const folded = foldSpan(text, { start: 0, end: text.length });
  const found = question.grams.filter((gram) => folded.text.includes(gram)).length;
  if (found === 0 || found < question.needed) return null;
  const whole = question.words.filter((word) => folded.text.includes(word)).length;
  const spans = findSpans(folded.text, question);
  return {
    score: rounded(found / question.grams.length + whole / question.words.length + weigh(folded.text, spans)),
    spans: inOriginal(spans, folded),
  };
}

/** A name counts the more, the more of it was asked for. */
export function scoreName(name: string, question: SearchQuestion): SearchScore | null {
  return score(
    name,
    question,
    (folded, spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0) / folded.length,
  );
}

/** A text counts the more, the more often it has the words, with less for each further time and for a longer text. */
export function scoreText(text: string, question: SearchQuestion): SearchScore | null {
  return score(text, question, (folded) => {
    const norm = 0.25 + (0.75 * folded.length) / USUAL_LENGTH;
    const parts = question.words.map((word) => {
      const times = occurrences(folded, word).length;
      return times / (times + norm);
    });
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  });
}
