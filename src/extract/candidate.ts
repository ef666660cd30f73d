import type { EntityKind } from '../link/gazetteer.ts';
import type { Span } from '../text/span.ts';
import { listedNames } from './candidate-list.ts';
import { headedNames, type NameSpan } from './candidate-name.ts';
import { quotedNames } from './candidate-quoted.ts';
import { bareStems, type NamedTokens } from './candidate-stem.ts';
import { awardedTitles, institutions, issuedDocuments } from './candidate-title.ts';
import { tokensOf } from './candidate-token.ts';

/** The rules that find names, from the strongest to the weakest; docs/rules.md tells what each takes for a name. */
export const CANDIDATE_RULES = [
  'quoted-name',
  'issued-document',
  'awarded-title',
  'institution',
  'headed-name',
  'listed-name',
  'shared-stem',
] as const;
export type CandidateRule = (typeof CANDIDATE_RULES)[number];

/** A stretch of a statement that seems to name something which no entity covers. */
export interface Candidate {
  /** Id of the statement, as given. */
  readonly statement: string;
  readonly span: Span;
  /** Null where the words do not say what kind of thing it is. */
  readonly suggestedKind: EntityKind | null;
  readonly rule: CandidateRule;
}

/** A statement with the spans of what it is known to mention. */
export interface CandidateStatement extends Span {
  readonly id: string;
  readonly mentions: readonly Span[];
}

type RuledName = NameSpan & { readonly rule: CandidateRule };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The longest first, the leftmost of equals, of the same span the one given first; whatever overlaps one already taken is out. */
function longest(names: readonly RuledName[]): RuledName[] {
  const taken: RuledName[] = [];
  const occupied = new Set<number>();
  const sorted = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const name of sorted) {
    // None taken is shorter: what overlaps one has an end of its own in it.
    if (occupied.has(name.start) || occupied.has(name.end - 1)) continue;
    for (let at = name.start; at < name.end; at += 1) occupied.add(at);
    taken.push(name);
  }
  return taken.sort((a, b) => a.start - b.start);
}

const MARKS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '『': '』' };

/** A name that stands in marks whole is what stands between them. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const close = MARKS[text.charAt(start)];
  return close !== undefined && text.indexOf(close, start) === end - 1
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

const by =
  (rule: CandidateRule) =>
  (name: NameSpan): RuledName => ({ ...name, rule });

/**
 * Whether known names leave nothing of it to be named: it overlaps one that it doesn't hold whole; or it ends in one, and
 * what stands before is no part of a name; or it is a known name in marks, with a word for what it is («“X”品牌»).
 */
function isCovered(text: string, name: Span, mentions: readonly Span[]): boolean {
  const close = text.indexOf(MARKS[text.charAt(name.start)] ?? '\n', name.start);
  return mentions.some(
    (mention) =>
      overlaps(name, mention) &&
      (mention.start < name.start ||
        mention.end >= name.end ||
        (mention.start <= name.start + 1 && close === mention.end)),
  );
}

/**
 * The names that a report's statements seem to hold and no entity covers, in text order, not overlapping. It knows no
 * places or firms, only how such reports name things, so that it reads the report of any place.
 */
export function findCandidates(text: string, statements: readonly CandidateStatement[]): Candidate[] {
  const named = statements.map((span): NamedTokens & { names: readonly RuledName[] } => {
    const tokens = tokensOf(text, span.start, span.end);
    return {
      tokens,
      names: longest([
        ...quotedNames(tokens).map(by('quoted-name')),
        ...issuedDocuments(text, span).map(by('issued-document')),
        ...awardedTitles(text, span).map(by('awarded-title')),
        ...institutions(text, span).map(by('institution')),
        ...headedNames(tokens).map(by('headed-name')),
        ...listedNames(tokens).map(by('listed-name')),
      ]),
    };
  });
  const stems = bareStems(named);
  return statements.flatMap(({ id, mentions }, index) =>
    longest([...(named[index]?.names ?? []), ...(stems[index] ?? []).map(by('shared-stem'))])
      .map(({ kind, rule, ...span }) => ({
        statement: id,
        span: withoutMarks(text, span),
        suggestedKind: kind,
        rule,
      }))
      .filter(({ span }) => !isCovered(text, span, mentions)),
  );
}
