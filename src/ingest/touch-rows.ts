import { TOUCH_SCOPES, type ReachOf } from '../link/touch.ts';
import type { MentionRow, StatementRow, TouchReason, TouchRow } from './rows.ts';

const MOST_REASONS = 10;

export type TouchingStatement = Pick<StatementRow, 'id' | 'kind' | 'year' | 'order'>;
export type TouchingMention = Pick<MentionRow, 'id' | 'statement' | 'entity' | 'start'>;

/** What the statements touch by their mentions, in statement order. */
export function touchRows(
  statements: readonly TouchingStatement[],
  mentions: readonly TouchingMention[],
  reachOf: ReachOf,
): TouchRow[] {
  const byStatement = new Map<string, TouchingMention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const own = byStatement.get(mention.statement);
    if (own === undefined) byStatement.set(mention.statement, [mention]);
    else own.push(mention);
  }
  return statements.flatMap((statement) => {
    const reasons = new Map<string, TouchReason[]>();
    for (const mention of byStatement.get(statement.id) ?? []) {
      for (const [entity, { scope, path }] of reachOf(mention.entity)) {
        reasons.set(entity, [...(reasons.get(entity) ?? []), { mention: mention.id, scope, path }]);
      }
    }
    return [...reasons].flatMap(([entity, all]) => {
      // The sort is stable, so that equals stay in text order.
      const sorted = all.sort(
        (a, b) =>
          TOUCH_SCOPES.indexOf(a.scope) - TOUCH_SCOPES.indexOf(b.scope) || a.path.length - b.path.length,
      );
      const [first] = sorted;
      if (first === undefined) return [];
      const { id, kind, year, order } = statement;
      return [
        {
          statement: id,
          entity,
          scope: first.scope,
          kind,
          year,
          order,
          reasons: sorted.slice(0, MOST_REASONS),
        },
      ];
    });
  });
}
