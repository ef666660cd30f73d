// params: rows [{department, statement, properties}]
// columns: none
UNWIND $rows AS row
MATCH (department:Entity {id: row.department})
MATCH (s:Statement {id: row.statement})
CREATE (department)-[answers:ANSWERS_FOR]->(s)
SET answers = row.properties
