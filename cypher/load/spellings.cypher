// params: rows [{entity, properties}]
// columns: none
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (spelling:Spelling)-[:NAMES]->(entity)
SET spelling = row.properties
