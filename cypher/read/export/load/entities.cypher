// As load/entities takes them.
// params: after String (id), limit Int
// columns: id, kind, properties
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, entity.kind AS kind, entity { .* } AS properties
