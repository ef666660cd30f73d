// params: rows [{report, section, kind, properties}]
// columns: none
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (section:Section {id: row.section})
CREATE (report)-[:HAS_STATEMENT]->(s:Statement)<-[:HAS_STATEMENT]-(section)
SET s = row.properties
FOREACH (_ IN CASE WHEN row.kind = 'MEASURE' THEN [1] ELSE [] END | SET s:Measure)
FOREACH (_ IN CASE WHEN row.kind = 'ACHIEVEMENT' THEN [1] ELSE [] END | SET s:Achievement)
FOREACH (_ IN CASE WHEN row.kind = 'CHALLENGE' THEN [1] ELSE [] END | SET s:Challenge)
