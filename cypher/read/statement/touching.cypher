// Statements that touch one or all of several entities, with the reasons.
// params: entities [String], needed Int (how many of them), scopes [String], kinds [String], year Int or null, after String (order), limit Int
// columns: statement, touches [{entity, reasons (JSON), links}]
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[touch:TOUCHES]-(s:Statement)
WHERE touch.order > $after AND touch.scope IN $scopes AND touch.kind IN $kinds AND ($year IS NULL OR touch.year = $year)
WITH s, collect({entity: id, reasons: touch.reasons, links: touch.links}) AS touches
WHERE size(touches) >= $needed
WITH s, touches ORDER BY s.order LIMIT $limit
RETURN ${fragment/statement} AS statement, touches
