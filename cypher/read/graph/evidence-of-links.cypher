// What links rest on.
// params: rows [{id, from, to}]
// columns: id, evidence (JSON)
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[link:${fragment/link-types}]->(:Entity {id: row.to})
WHERE link.id = row.id
RETURN link.id AS id, link.evidence AS evidence
