// As load/names takes them.
// params: entities [String] (ids)
// columns: entity, properties
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[:NAMES]-(name:Name)
WITH entity, name ORDER BY entity.id, name.id
RETURN entity.id AS entity, name { .* } AS properties
