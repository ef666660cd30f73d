// Statements that touch entities, each entity's own page.
// params: ids [String], scopes [String], kinds [String], year Int or null, after String (order), limit Int
// columns: parent, statement, touches [{entity, reasons (JSON), links}]
UNWIND $ids AS parent
CALL (parent) {
  UNWIND $kinds AS kind
  UNWIND $scopes AS scope
  CALL (parent, kind, scope) {
    MATCH (s:Statement)-[touch:TOUCHES {entity: parent, kind: kind, scope: scope}]->()
    ${fragment/by-touch-order}
    WHERE touch.order > $after AND ($year IS NULL OR touch.year = $year)
    RETURN s, touch ORDER BY touch.entity, touch.kind, touch.scope, touch.order LIMIT $limit
  }
  WITH s, touch ORDER BY touch.order LIMIT $limit
  RETURN s, [{entity: parent, reasons: touch.reasons, links: touch.links}] AS touches
}
RETURN parent, ${fragment/statement} AS statement, touches
ORDER BY parent, s.order
