MATCH (s:Sample) WITH s ORDER BY s.id
RETURN s.id AS id, size([(s)-[:LINKS]->(t) | t.id]) AS links, [(s)-[l:LINKS]->(t) WHERE l.rank = 1 | t{.id, rank: l.rank}] AS first
