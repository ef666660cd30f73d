// As load/touches takes them.
// params: statements [String] (ids)
// columns: statement, entity, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[touch:TOUCHES]->(entity:Entity)
WITH s, touch, entity ORDER BY s.order, entity.id
RETURN s.id AS statement, entity.id AS entity, touch { .* } AS properties
