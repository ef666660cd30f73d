MATCH (s:Sample) WHERE s.id IS NOT NULL
RETURN s.id AS id ORDER BY id
