// params: statements [String] (ids), includeUnconfirmed Boolean
// columns: touch
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[touch:TOUCHES]->(entity:Entity)
WHERE $includeUnconfirmed OR ${fragment/name-known}
WITH s, touch, entity ORDER BY s.order, entity.id
RETURN touch { .scope, .year, .reasons, statement: s.id, entity: entity.id } AS touch
