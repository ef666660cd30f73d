// params: rows [{id, from, to}]
// columns: none
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[link:${fragment/link-types}]->(:Entity {id: row.to})
WHERE link.id = row.id
DELETE link
