// As load/candidates takes them.
// params: statements [String] (ids)
// columns: statement, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[:SEEMS_TO_NAME]->(candidate:Candidate)
WITH s, candidate ORDER BY candidate.order, candidate.id
RETURN s.id AS statement, candidate { .* } AS properties
