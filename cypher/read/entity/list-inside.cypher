// Entities of one kind inside another, by id or as a dictionary has them.
// params: within String (id), kind String, byName Boolean, contains String (folded; '' for any), includeUnconfirmed Boolean, category String or null, derived Boolean or null, stage String or null, year Int or null, observed Boolean or null, main Boolean or null, after String (key), limit Int
// columns: key (id or nameOrder), entity
${fragment/inside}
WITH entity, CASE WHEN $byName THEN entity.nameOrder ELSE entity.id END AS key
WHERE key > $after
WITH key, entity ORDER BY key LIMIT $limit
RETURN key, entity { ${fragment/entity} } AS entity
