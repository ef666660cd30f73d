import type { EntityKind } from '../link/gazetteer.ts';
import type { Span } from '../text/span.ts';
import { byStatement } from './by-statement.ts';
import type { MentionRow } from './rows.ts';

export interface SpannedMention {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
}

/** The mentions of entities of known kind, by statement, each statement's in the order given. */
export function mentionsByStatement(
  mentions: readonly MentionRow[],
  kinds: ReadonlyMap<string, EntityKind>,
): Map<string, SpannedMention[]> {
  const known = mentions.flatMap(({ statement, entity, start, end }) => {
    const kind = kinds.get(entity);
    return kind === undefined ? [] : [{ statement, entity, kind, span: { start, end } }];
  });
  return byStatement(known);
}
