// Entities of one kind, whose ids stand between two, by id.
// params: contains String (folded; '' for any), includeUnconfirmed Boolean, category String or null, derived Boolean or null, stage String or null, year Int or null, observed Boolean or null, main Boolean or null, after String (id), end String, limit Int
// columns: key (id), entity
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.id < $end AND ${fragment/list-filter}
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS key, entity { ${fragment/entity} } AS entity
