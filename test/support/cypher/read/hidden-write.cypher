CREATE (s:Sample {id: 'hidden'}) RETURN s.id AS id
