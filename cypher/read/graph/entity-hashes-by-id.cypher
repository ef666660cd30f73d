// params: ids [String]
// columns: id, hash
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.hash AS hash
