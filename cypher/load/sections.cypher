// params: rows [{id, report, properties}]
// columns: none
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
CREATE (report)-[:HAS_SECTION]->(section:Section)
SET section = row.properties
