// params: rows [{challenge, measure, properties}]
// columns: none
UNWIND $rows AS row
MATCH (challenge:Statement {id: row.challenge})
MATCH (measure:Statement {id: row.measure})
CREATE (measure)-[addressing:ADDRESSES]->(challenge)
SET addressing = row.properties
