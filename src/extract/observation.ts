import type { Span } from '../text/span.ts';
import { clausesOf } from './clause.ts';
import { openingSpan } from './figure-period.ts';
import { createIndicatorIndex, type IndicatorEntry, type IndicatorIndex } from './indicator-index.ts';
import { observeClause, type Running, type Scene } from './observe-clause.ts';
import type { ExtractedObservation, ObservationInput } from './observed.ts';
import { timesIn } from './period.ts';
import { quotedIn } from './quoted.ts';
import { readPassage, stretchOf } from './reading.ts';
import type { Subject } from './subject.ts';

export type {
  ExtractedObservation,
  ObservationInput,
  ObservedIndicator,
  ObservedStatement,
} from './observed.ts';

const TAIL_LENGTH = 60;

/** The indicator that a sentence names last. */
function lastSubject(text: string, { start, end }: Span, index: IndicatorIndex): Subject | null {
  const { lower } = readPassage(text, { start: Math.max(start, end - TAIL_LENGTH), end });
  const known = index.all(lower).at(-1);
  return known ? { known, stem: known.form } : null;
}

/**
 * Reads every figure of a statement: numbers, positions, and levels put in words.
 * @param indicators the lexicon: what a figure's words are matched against
 */
export function createObservationExtractor(
  indicators: readonly IndicatorEntry[],
): (input: ObservationInput) => ExtractedObservation[] {
  const index = createIndicatorIndex(indicators);
  return (input) => {
    const { text, statement, previous, mentions, scope, years } = input;
    const reading = readPassage(text, statement.span);
    const quoted = quotedIn(reading.text);
    const shelters = { quoted, mentions: mentions.map(({ span }) => stretchOf(reading, span)) };
    const context = { ...years, kind: statement.kind, year: statement.year };
    const scene: Scene = {
      input,
      reading,
      index,
      times: timesIn(reading.text, quoted, context),
      earlier: (previous ? openingSpan(text, previous, years) : null) ?? scope ?? null,
      spokenOf: previous ? lastSubject(text, previous.span, index) : null,
    };
    const running: Running = { subject: null, form: null, sentence: 0, told: [], elsewhere: false };
    let sentenceStart = 0;
    return clausesOf(reading.text).flatMap((clause) => {
      if (clause.sentence !== running.sentence) {
        Object.assign(running, { sentence: clause.sentence, form: null, told: [], elsewhere: false });
        sentenceStart = clause.start;
      }
      return observeClause(scene, clause, sentenceStart, shelters, running);
    });
  };
}
