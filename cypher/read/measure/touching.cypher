// Measures that touch one or all of several entities and that a filter leaves, with the reasons.
// params: entities [String], needed Int (how many of them), scopes [String], year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String], after String (order), limit Int
// columns: statement, touches [{entity, reasons (JSON), links}]
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[touch:TOUCHES]-(s:Measure)
WHERE touch.order > $after AND touch.kind = 'MEASURE' AND touch.scope IN $scopes AND ${fragment/measure-filter}
WITH s, collect({entity: id, reasons: touch.reasons, links: touch.links}) AS touches
WHERE size(touches) >= $needed
WITH s, touches ORDER BY s.order LIMIT $limit
RETURN ${fragment/statement} AS statement, touches
