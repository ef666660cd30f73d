import type { NameBoxQuery, NameHitsFragment, StatementHitFragment } from '../../api/documents.gen.ts';

/** The longest text that the API takes. */
export const LONGEST_TEXT = 200;

/** At most 200 code units, without half a character at the end. */
export function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
}

/** Hits may be nodes of any type, in the schema; these are statements. */
export const statementsIn = (hits: readonly StatementHitFragment[]) =>
  hits.flatMap(({ node, ...hit }) => ('statementKind' in node ? [{ ...hit, node }] : []));

/** Those that are names of entities. */
export const namesIn = (hits: NameHitsFragment['nodes']) =>
  hits.flatMap(({ node, ...hit }) => ('kind' in node ? [{ ...hit, node }] : []));

export type FoundStatement = ReturnType<typeof statementsIn>[number];

/** The API scores a name that is a slip away from what was typed at most this. */
const SLIP = 0.4;

export interface NameOptions {
  readonly names: NameBoxQuery['resolve'];
  /** Whether no name has what was typed, and those here are merely like it. */
  readonly areNear: boolean;
  readonly statements: readonly FoundStatement[];
}

export function optionsOf({ resolve, search }: NameBoxQuery): NameOptions {
  return {
    names: resolve,
    areNear: resolve.length > 0 && resolve.every(({ score }) => score <= SLIP),
    statements: statementsIn(search.nodes),
  };
}
