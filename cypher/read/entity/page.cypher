// params: kinds [String], contains String (folded; '' for any), includeUnconfirmed Boolean, after String (id), limit Int
// columns: entity
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.kind IN $kinds AND entity.search CONTAINS $contains
  AND ($includeUnconfirmed OR ${fragment/name-known})
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity { ${fragment/entity} } AS entity
