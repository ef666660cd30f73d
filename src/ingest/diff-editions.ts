import { pairByKeys, pairByWords, type Pairs } from './diff-pairs.ts';
import { wordsOf } from './diff-words.ts';
import type { ReportFacts, SectionRow, StatementRow } from './rows.ts';

/** Share of its words by which a piece is known again though it was written otherwise. */
const ALIKE = 0.5;

/** A fact with the words that it rests on. `key` says what it is about, `value` what is said of it. */
export interface Claim {
  readonly key: string;
  readonly value: string;
  /** Id of the statement; null where it rests on none. */
  readonly statement: string | null;
  /** Where the statement stands, as a reader cites it; null where it rests on none. */
  readonly number: string | null;
  readonly quote: string | null;
}

/** A piece of the text: a section by its title, or a statement. */
export interface Piece {
  readonly id: string;
  /** What it is: a section's level, or a statement's kind. */
  readonly sort: string;
  readonly number: string | null;
  readonly text: string;
}

/** What is in one and not in the other; of what changed, both. */
export interface Changes<T> {
  readonly same: number;
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly from: T; readonly to: T }[];
}

/** How two loads of one report differ. */
export interface EditionDiff {
  readonly kind: 'editions';
  readonly sections: Changes<Piece>;
  readonly statements: Changes<Piece>;
  /** Entities named: `key` is the entity. */
  readonly entities: Changes<Claim>;
  /** Links stated: `key` is the link, `value` its basis. */
  readonly links: Changes<Claim>;
  /** Figures: `key` is the indicator with the period, `value` kind, form and wording. */
  readonly observations: Changes<Claim>;
  /** Projects' progress: `key` is the project with the year, `value` the stage, its kind and wording. */
  readonly stages: Changes<Claim>;
}

function toChanges<T>({ same, changed, removed, added }: Pairs<T>): Changes<T> {
  return { same: same.length, added, removed, changed: changed.map(([from, to]) => ({ from, to })) };
}

/** By words, wherever they stand: what moved or was numbered anew is the same. */
function pieceChanges(before: readonly Piece[], after: readonly Piece[]): Changes<Piece> {
  const exact = pairByKeys(before, after, [
    ({ sort, text }) => `${sort} ${wordsOf(text)}`,
    ({ text }) => wordsOf(text),
  ]);
  const alike = pairByWords(exact.removed, exact.added, ({ text }) => text, ALIKE);
  return toChanges({
    same: exact.same,
    changed: [...exact.changed, ...alike.changed],
    removed: alike.removed,
    added: alike.added,
  });
}

function claimChanges(before: readonly Claim[], after: readonly Claim[]): Changes<Claim> {
  return toChanges(pairByKeys(before, after, [({ key, value }) => `${key} ${value}`, ({ key }) => key]));
}

function sectionPiece({ id, level, label, title }: SectionRow): Piece {
  return { id, sort: level, number: label, text: title };
}

function statementPiece({ id, kind, number, text }: StatementRow): Piece {
  return { id, sort: kind, number, text };
}

type Claims = Readonly<Record<'entities' | 'links' | 'observations' | 'stages', readonly Claim[]>>;

function claimsOf({ statements, mentions, grounded, observations, stages }: ReportFacts): Claims {
  const numbers = new Map(statements.map(({ id, number }) => [id, number]));
  const claim = (key: string, value: string, statement: string | null, quote: string | null): Claim => ({
    key,
    value,
    statement,
    number: statement === null ? null : (numbers.get(statement) ?? null),
    quote,
  });
  const firstMentions = new Map([...mentions].reverse().map((mention) => [mention.entity, mention] as const));
  return {
    entities: [...firstMentions.values()]
      .reverse()
      .map(({ entity, statement, quote }) => claim(entity, '', statement, quote)),
    links: grounded.map(({ link, evidence: { basis, statement, quote } }) =>
      claim(link, basis, statement, quote),
    ),
    observations: observations.map(({ indicator, period, factKind, form, wording, statement, quote }) =>
      claim(`${indicator} ${period}`, `${factKind} ${form} ${wording}`, statement, quote),
    ),
    stages: stages.map(({ project, year, stage, factKind, wording, statement, quote }) =>
      claim(`${project} ${year}`, `${stage} ${factKind} ${wording}`, statement, quote),
    ),
  };
}

/** How the second of two loads of one report differs from the first, in its text and in what it states. Pure. */
export function diffEditions(from: ReportFacts, to: ReportFacts): EditionDiff {
  const [before, after] = [claimsOf(from), claimsOf(to)];
  return {
    kind: 'editions',
    sections: pieceChanges(from.sections.map(sectionPiece), to.sections.map(sectionPiece)),
    statements: pieceChanges(from.statements.map(statementPiece), to.statements.map(statementPiece)),
    entities: claimChanges(before.entities, after.entities),
    links: claimChanges(before.links, after.links),
    observations: claimChanges(before.observations, after.observations),
    stages: claimChanges(before.stages, after.stages),
  };
}
