// Every name, for finding near ones, but for those that nothing confirms.
// params: kinds [String]
// columns: id, kind, name, aliases
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND ${fragment/name-known}
RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.aliases AS aliases
ORDER BY id
