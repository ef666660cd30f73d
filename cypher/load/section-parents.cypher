// params: rows [{id, parent}]
// columns: none
UNWIND $rows AS row
MATCH (section:Section {id: row.id})
MATCH (parent:Section {id: row.parent})
CREATE (parent)-[:HAS_SUBSECTION]->(section)
