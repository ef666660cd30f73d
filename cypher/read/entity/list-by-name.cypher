// Entities of one kind, whose name's keys stand between two, as a dictionary has them.
// params: contains String (folded; '' for any), includeUnconfirmed Boolean, category String or null, derived Boolean or null, stage String or null, year Int or null, observed Boolean or null, main Boolean or null, after String (nameOrder), end String, limit Int
// columns: key (nameOrder), entity
MATCH (entity:Entity)
WHERE entity.nameOrder > $after AND entity.nameOrder < $end AND ${fragment/list-filter}
WITH entity ORDER BY entity.nameOrder LIMIT $limit
RETURN entity.nameOrder AS key, entity { ${fragment/entity} } AS entity
