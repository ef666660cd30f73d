// params: kinds [String], contains String (folded; '' for any), includeUnconfirmed Boolean
// columns: total
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.search CONTAINS $contains
  AND ($includeUnconfirmed OR ${fragment/name-known})
RETURN count(entity) AS total
