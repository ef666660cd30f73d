MATCH (s:Sample) RETURN s.name AS name ORDER BY name
