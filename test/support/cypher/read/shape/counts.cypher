MATCH (s:Sample)
RETURN s.id AS id, COUNT { (s)-[:LINKS]->() } AS links, EXISTS { (s)<-[:LINKS]-() } AS linked ORDER BY id
