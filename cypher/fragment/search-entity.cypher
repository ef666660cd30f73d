// The best entities of a search, of the variable found.
WITH found AS entity, size([gram IN $grams WHERE found.tokens CONTAINS gram]) AS had
WHERE had >= $needed AND entity.kind IN $kinds AND ${fragment/name-known}
WITH entity, had ORDER BY had DESC, entity.id LIMIT $mostEntities
RETURN entity { ${fragment/entity} } AS entity, null AS statement
