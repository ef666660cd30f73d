import type { EntityKind } from '../link/gazetteer.ts';
import type { Span } from '../text/span.ts';
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
  const groups = new Map<string, SpannedMention[]>();
  for (const { statement, entity, start, end } of mentions) {
    const kind = kinds.get(entity);
    if (kind === undefined) continue;
    const group = groups.get(statement);
    const mention = { entity, kind, span: { start, end } };
    if (group === undefined) groups.set(statement, [mention]);
    else group.push(mention);
  }
  return groups;
}
