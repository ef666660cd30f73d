// params: rows [{id, from, to}]
// columns: link
UNWIND $rows AS row
MATCH (source:Entity {id: row.from})-[link:${fragment/link-types}]->(target:Entity {id: row.to})
WHERE link.id = row.id
RETURN ${fragment/link} AS link
