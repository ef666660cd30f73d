// params: contains String (folded; '' for any), includeUnconfirmed Boolean, category String or null, derived Boolean or null, stage String or null, year Int or null, observed Boolean or null, main Boolean or null, after String (id), end String
// columns: total
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.id < $end AND ${fragment/list-filter}
RETURN count(entity) AS total
