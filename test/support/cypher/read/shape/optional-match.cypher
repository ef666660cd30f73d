MATCH (s:Sample)
OPTIONAL MATCH (s)-[:LINKS]->(t)
WITH s, t ORDER BY t.id
// A projection of nothing is null in Neo4j and a map of nulls in Grafeo: collect the nodes, then project.
WITH s, collect(t) AS linked
RETURN s.id AS id, [t IN linked | t{.id}] AS linked ORDER BY id
