MATCH (s:Sample) RETURN s.id AS id, s.rank AS rank ORDER BY rank, id
