// Every materialised touch, for verification.
// params: none
// columns: statement, entity, scope, reasons (JSON)
MATCH (s:Statement)-[touch:TOUCHES]->(entity:Entity)
RETURN s.id AS statement, entity.id AS entity, touch.scope AS scope, touch.reasons AS reasons
ORDER BY statement, entity
