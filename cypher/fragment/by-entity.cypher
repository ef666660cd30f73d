// Which entities measures, of the variable s, mention: most measures first, then by id.
MATCH (s)-[:MENTIONS]->(entity:Entity)
WHERE entity.kind IN $kinds AND ${fragment/name-known}
WITH entity, count(DISTINCT s) AS total
WITH entity, total ORDER BY total DESC, entity.id LIMIT $most
RETURN entity { ${fragment/entity} } AS entity, total
ORDER BY total DESC, entity.id
