// Measures that touch one or all of several entities and that a filter leaves, with the reasons.
// Each list of the index is read in order no further than a page could need, unless all of the entities must be touched.
// params: entities [String], needed Int (how many of them), scopes [String], year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String], after String (order), limit Int
// columns: statement, touches [{entity, reasons (JSON), links}]
UNWIND $entities AS id
UNWIND $scopes AS scope
CALL (id, scope) {
  MATCH (s:Measure)-[touch:TOUCHES {entity: id, kind: 'MEASURE', scope: scope}]->()
  ${fragment/by-touch-order}
  WHERE touch.order > $after AND ${fragment/measure-filter}
  RETURN s, touch ORDER BY touch.entity, touch.kind, touch.scope, touch.order
  LIMIT CASE WHEN $needed > 1 THEN 9007199254740991 ELSE $limit END
}
WITH s, collect({entity: id, reasons: touch.reasons, links: touch.links}) AS touches
WHERE size(touches) >= $needed
WITH s, touches ORDER BY s.order LIMIT $limit
RETURN ${fragment/statement} AS statement, touches
