// params: includeUnconfirmed Boolean, after String (id), limit Int
// columns: entity
MATCH (entity:Entity)
WHERE entity.id > $after AND ($includeUnconfirmed OR ${fragment/name-known})
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity { ${fragment/entity} } AS entity
