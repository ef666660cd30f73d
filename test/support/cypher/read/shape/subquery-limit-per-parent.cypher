MATCH (s:Sample)
CALL (s) {
  MATCH (s)-[l:LINKS]->(t)
  WITH t, l ORDER BY l.rank LIMIT $limit
  RETURN collect(t{.id, rank: l.rank}) AS top
}
RETURN s.id AS id, top ORDER BY id
