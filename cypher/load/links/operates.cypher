// A relationship's type can't be a parameter, so each type has its statement.
// params: rows [{from, to, properties}]
// columns: none
UNWIND $rows AS row
MATCH (source:Entity {id: row.from})
MATCH (target:Entity {id: row.to})
CREATE (source)-[link:OPERATES]->(target)
SET link = row.properties
