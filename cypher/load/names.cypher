// params: rows [{entity, properties}]
// columns: none
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name)-[:NAMES]->(entity)
SET name = row.properties
