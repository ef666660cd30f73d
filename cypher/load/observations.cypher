// params: rows [{statement, indicator, properties}]
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (indicator:Entity {id: row.indicator})
CREATE (s)-[:STATES]->(observation:Observation)-[:MEASURES]->(indicator)
SET observation = row.properties
