// As load/spellings takes them.
// params: entities [String] (ids)
// columns: entity, properties
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[:NAMES]-(spelling:Spelling)
WITH entity, spelling ORDER BY entity.id, spelling.id, spelling.written
RETURN entity.id AS entity, spelling { .* } AS properties
