// params: rows [{statement, project, properties}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (project:Entity {id: row.project})
CREATE (s)-[:STATES]->(stage:Stage)<-[:HAS_STAGE]-(project)
SET stage = row.properties
