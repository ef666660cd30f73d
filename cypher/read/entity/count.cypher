// params: kinds [String], contains String (folded; '' for any)
// columns: total
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.search CONTAINS $contains
RETURN count(entity) AS total
