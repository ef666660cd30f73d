// params: rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MERGE (report:Report {id: row.id})
SET report = row.properties
