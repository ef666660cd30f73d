// params: statements [String] (ids)
// columns: mention
UNWIND $statements AS id
MATCH (:Statement {id: id})-[mention:MENTIONS]->(entity:Entity)
WITH mention, entity ORDER BY mention.order, mention.id
RETURN mention { .id, .statement, .start, .end, .quote, entity: entity.id } AS mention
