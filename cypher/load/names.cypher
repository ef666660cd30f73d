// params: rows [{id, key, entity, canonical}]
// columns: none
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name {id: row.id, key: row.key, entity: row.entity, canonical: row.canonical})-[:NAMES]->(entity)
