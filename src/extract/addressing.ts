import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/tree.ts';
import { createTermFinder } from './common-terms.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import { readPassage, spanOf, type Reading } from './reading.ts';

export const ADDRESSING_RULES = ['shared-entity', 'shared-indicator', 'shared-term'] as const;
export type AddressingRule = (typeof ADDRESSING_RULES)[number];

/** One thing that a challenge and a measure both speak of, and where each does. */
export interface SharedSubject {
  readonly rule: AddressingRule;
  readonly inChallenge: Span;
  readonly inMeasure: Span;
}

/** A measure that takes up what a challenge complains of. */
export interface Addressing {
  readonly challenge: string;
  readonly measure: string;
  /** By rule, then in the challenge's order; at least one. */
  readonly shared: readonly SharedSubject[];
}

export interface AddressingStatement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly span: Span;
  /** The things it names that say what it is about: not the district that everything lies in. */
  readonly named: readonly { readonly entity: string; readonly span: Span }[];
}

/** What more statements than these speak of is no subject of its own. */
const MOST_STATEMENTS = 3;
/** An indicator's name of fewer letters also stands inside other words. */
const SHORTEST_INDICATOR = 3;

interface Read extends AddressingStatement {
  readonly reading: Reading;
  readonly indicators: ReadonlyMap<string, Span>;
}

function read(text: string, statement: AddressingStatement, index: IndicatorIndex): Read {
  const reading = readPassage(text, statement.span);
  const indicators = new Map<string, Span>();
  for (const { id, form, at } of index.all(reading.lower)) {
    if (form.length >= SHORTEST_INDICATOR && !indicators.has(id)) {
      indicators.set(id, spanOf(reading, at, at + form.length));
    }
  }
  return { ...statement, reading, indicators };
}

function firstOfEach(named: AddressingStatement['named']): Map<string, Span> {
  const first = new Map<string, Span>();
  for (const { entity, span } of named) if (!first.has(entity)) first.set(entity, span);
  return first;
}

function inBoth(
  rule: AddressingRule,
  challenge: ReadonlyMap<string, Span>,
  measure: ReadonlyMap<string, Span>,
  isOwn: (id: string) => boolean,
): SharedSubject[] {
  return [...challenge].flatMap(([id, inChallenge]) => {
    const inMeasure = measure.get(id);
    return inMeasure === undefined || !isOwn(id) ? [] : [{ rule, inChallenge, inMeasure }];
  });
}

function countBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function covers(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/**
 * The measures that take up each challenge of the same report: both name the same thing, the same indicator, or the
 * same rare term, that is one which at most three statements of the report hold.
 */
export function findAddressings(
  text: string,
  statements: readonly AddressingStatement[],
  index: IndicatorIndex,
): Addressing[] {
  if (!statements.some(({ kind }) => kind === 'CHALLENGE')) return [];
  const all = statements.map((statement) => read(text, statement, index));
  const withIndicator = countBy(all, ({ indicators }) => indicators.keys());
  const known = new Map<string, boolean>();
  const isRare = (term: string): boolean => {
    const rare =
      known.get(term) ?? all.filter(({ reading }) => reading.text.includes(term)).length <= MOST_STATEMENTS;
    known.set(term, rare);
    return rare;
  };
  const measures = all
    .filter(({ kind }) => kind === 'MEASURE')
    .map((measure) => ({ ...measure, things: firstOfEach(measure.named) }));

  return all
    .filter(({ kind }) => kind === 'CHALLENGE')
    .flatMap((challenge) => {
      const commonTerms = createTermFinder(challenge.reading.text);
      const things = firstOfEach(challenge.named);
      return measures.flatMap((measure) => {
        const named = [
          ...inBoth('shared-entity', things, measure.things, () => true),
          ...inBoth(
            'shared-indicator',
            challenge.indicators,
            measure.indicators,
            (id) => (withIndicator.get(id) ?? 0) <= MOST_STATEMENTS,
          ),
        ];
        const terms = commonTerms(measure.reading.text)
          .filter(({ term }) => isRare(term))
          .map(({ term, at, otherAt }): SharedSubject => ({
            rule: 'shared-term',
            inChallenge: spanOf(challenge.reading, at, at + term.length),
            inMeasure: spanOf(measure.reading, otherAt, otherAt + term.length),
          }));
        const shared = [...named, ...terms].filter(
          ({ inChallenge }, place, others) =>
            !others.slice(0, place).some((stronger) => covers(stronger.inChallenge, inChallenge)),
        );
        return shared.length === 0 ? [] : [{ challenge: challenge.id, measure: measure.id, shared }];
      });
    });
}
