// Statements that touch entities, each entity's own page.
// params: ids [String], scopes [String], kinds [String], year Int or null, after String (order), limit Int
// columns: parent, statement, touches [{entity, reasons (JSON), links}]
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[touch:TOUCHES]-(s:Statement)
  WHERE touch.order > $after AND touch.scope IN $scopes AND touch.kind IN $kinds AND ($year IS NULL OR touch.year = $year)
  WITH s, touch ORDER BY touch.order LIMIT $limit
  RETURN s, [{entity: parent, reasons: touch.reasons, links: touch.links}] AS touches
}
RETURN parent, ${fragment/statement} AS statement, touches
ORDER BY parent, s.order
