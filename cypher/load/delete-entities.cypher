// params: entities [String] (ids)
// columns: none
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
