MATCH (s:Sample {id: $none}) RETURN s.id AS id
