// params: rows [{statement, entity, properties}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
CREATE (s)-[touch:TOUCHES]->(entity)
SET touch = row.properties
