// As load/stages takes them.
// params: statements [String] (ids)
// columns: statement, project, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[:STATES]->(stage:Stage)<-[:HAS_STAGE]-(project:Entity)
WITH s, stage, project ORDER BY stage.order, stage.id
RETURN s.id AS statement, project.id AS project, stage { .* } AS properties
