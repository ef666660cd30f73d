// params: none
// columns: id, hash
MATCH (entity:Entity)
RETURN entity.id AS id, entity.hash AS hash
ORDER BY id
