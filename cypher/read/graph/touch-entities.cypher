// Kind and category of the entities, which decide what touches what.
// params: none
// columns: id, kind, category
MATCH (entity:Entity)
RETURN entity.id AS id, entity.kind AS kind, entity.category AS category
ORDER BY id
