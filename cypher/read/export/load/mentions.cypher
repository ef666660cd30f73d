// As load/mentions takes them.
// params: statements [String] (ids)
// columns: statement, entity, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[mention:MENTIONS]->(entity:Entity)
WITH s, mention, entity ORDER BY mention.order, mention.id
RETURN s.id AS statement, entity.id AS entity, mention { .* } AS properties
