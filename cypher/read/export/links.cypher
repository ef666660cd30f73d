// Links from entities, by id; unconfirmed ones, and those to names that nothing confirms, only where asked for.
// params: entities [String] (ids), includeUnconfirmed Boolean
// columns: link
UNWIND $entities AS id
MATCH (:Entity {id: id})-[link:${fragment/link-types}]->(entity:Entity)
WHERE $includeUnconfirmed OR (link.basis <> 'UNCONFIRMED' AND ${fragment/name-known})
WITH link ORDER BY link.id
RETURN ${fragment/link} AS link
