// params: rows [{statement, properties}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
CREATE (s)-[:SEEMS_TO_NAME]->(candidate:Candidate)
SET candidate = row.properties
