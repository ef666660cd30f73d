MATCH (s:Sample) WHERE s.id > $after RETURN s.id AS id ORDER BY id SKIP $skip LIMIT $limit
